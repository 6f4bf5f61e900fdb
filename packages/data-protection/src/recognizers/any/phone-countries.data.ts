import type { CountryCode } from "libphonenumber-js/max";

/** Countries whose national phone formats a text in a language uses, the likeliest first. Keys are primary subtags of BCP 47. */
export const phoneCountries: Readonly<Record<string, readonly CountryCode[]>> = {
  bg: ["BG"], bs: ["BA"], ca: ["ES", "AD"], cs: ["CZ"], cy: ["GB"], da: ["DK"], de: ["DE", "AT", "CH"], el: ["GR", "CY"], en: ["GB", "IE", "MT"], es: ["ES"], et: ["EE"], eu: ["ES"], fi: ["FI"],
  fr: ["FR", "BE", "CH", "LU"], ga: ["IE"], gl: ["ES"], hr: ["HR"], hu: ["HU"], is: ["IS"], it: ["IT", "CH"], lb: ["LU"], lt: ["LT"], lv: ["LV"], mk: ["MK"], mt: ["MT"], nb: ["NO"], nl: ["NL", "BE"],
  nn: ["NO"], no: ["NO"], pl: ["PL"], pt: ["PT"], rm: ["CH"], ro: ["RO", "MD"], se: ["NO", "SE", "FI"], sk: ["SK"], sl: ["SI"], sq: ["AL", "XK"], sr: ["RS", "ME"], sv: ["SE", "FI"], tr: ["TR"], uk: ["UA"],
};

/** Asked in this order where the language is unknown. */
export const europeanCountries: readonly CountryCode[] = [
  "DE", "FR", "IT", "ES", "GB", "PL", "RO", "NL", "BE", "CZ", "GR", "PT", "SE", "HU", "AT", "CH", "BG", "DK", "FI", "SK", "NO", "IE", "HR", "LT", "SI", "LV", "EE", "CY", "LU", "MT", "IS", "UA", "RS", "BA", "AL", "MK", "ME", "XK", "MD", "TR",
];
