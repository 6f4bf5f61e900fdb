import { createRequire } from "node:module";

const require = createRequire(new URL("../../packages/data-protection/package.json", import.meta.url));
const library: unknown = require("stdnum");

/** The modules of stdnum for numbers of persons, by the languages of their countries. Languages not named here need `~`. */
const modules: Readonly<Record<string, readonly string[]>> = {
  bg: ["BG.egn", "BG.pnf"],
  ca: ["ES.dni", "ES.nie", "ES.nif", "ES.nss"],
  cs: ["CZ.rc"],
  da: ["DK.cpr"],
  de: ["DE.idnr", "DE.svnr", "DE.stnr", "AT.vnr", "AT.tin", "CH.ssn"],
  el: ["GR.amka", "GR.vat"],
  en: ["GB.nino", "GB.utr", "IE.pps"],
  es: ["ES.dni", "ES.nie", "ES.nif", "ES.nss"],
  et: ["EE.ik"],
  fi: ["FI.hetu"],
  fr: ["FR.nir", "FR.nif", "BE.nn", "BE.insz", "CH.ssn"],
  ga: ["IE.pps"],
  hr: ["HR.oib"],
  is: ["IS.kennitala"],
  it: ["IT.codicefiscale", "CH.ssn"],
  lt: ["LT.asmens"],
  lv: ["LV.pvn"],
  mk: ["MK.jmbg"],
  nl: ["NL.bsn", "BE.nn", "BE.insz"],
  no: ["NO.fodselsnummer"],
  pl: ["PL.pesel", "PL.nip"],
  pt: ["PT.nif", "PT.cc"],
  ro: ["RO.cnp"],
  sk: ["SK.rc"],
  sl: ["SI.emso", "SI.jmbg"],
  sr: ["RS.jmbg", "BA.jmbg", "ME.jmbg"],
  sv: ["SE.personnummer", "FI.hetu"],
  tr: ["TR.tckimlik", "TR.vkn"],
  uk: ["UA.rntrc"],
};

/** What is wrong with a number of a person, or undefined: the first of the language's modules that accepts it is enough. */
export function nationalIdProblem(value: string, language: string): string | undefined {
  const names = modules[language] ?? [];
  if (names.some((name) => accepts(name, value))) return undefined;
  return `is not valid by ${names.length === 0 ? "any module; mark it with ~" : names.join(", ")}`;
}

function accepts(name: string, value: string): boolean {
  const [country = "", module = ""] = name.split(".");
  const validator = member(member(member(library, "stdnum"), country), module);
  const validate = member(validator, "validate");
  if (typeof validate !== "function") return false;
  return member(Reflect.apply(validate, validator, [value]), "isValid") === true;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
