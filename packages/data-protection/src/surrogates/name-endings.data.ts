/**
 * Endings that names take without a mark before them, where no other name is made by them: none of one vowel, which tells women from men
 * (Paul, Paula), and none of the Slavic and Greek ones, which surnames themselves end in. Written from the languages' grammars:
 * genitive of German, English and the Nordic languages; Finnish, Estonian and Hungarian cases.
 */
export const nameEndings: Readonly<Record<string, string>> = {
  genitive: "s es ns ens",
  finnish: "lle lla llä lta ltä ssa ssä sta stä ksi tta ttä iin",
  estonian: "le lt ga ta st sse ks",
  hungarian: "t nak nek ban ben ról ről tól től hoz hez höz nál nél val vel ért",
};
