import type { Identifier } from "../identifier.ts";

/** Belarusian passport number. Without a public check digit, so it needs an announcing word. */
export const belarusianPassport: Identifier = {
  name: "by/passport",
  entity: "PASSPORT_OR_ID_CARD",
  form: String.raw`(?:AB|BM|HB|KH|MP|MC|KB|PP|SP|DP|АВ|ВМ|НВ|КН|МР|МС|КВ|РР)\d{7}`,
  rule: "series of two letters and seven digits",
  hints: ["паспорт", "пашпарт", "серия и номер", "нумар пашпарта", "номер паспорта", "Belarusian passport", "passport"],
  needsHint: true,
  source: "Указ Президента Республики Беларусь от 3.6.2008 № 294",
  examples: ["MP1234567"],
};
