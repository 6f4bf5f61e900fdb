import type { Identifier } from "../identifier.ts";

/** British number in the register of companies: eight digits, or two letters of the country or kind and six digits. Without a check digit, so it needs an announcing word. */
export const britishCompany: Identifier = {
  name: "gb/company",
  entity: "COMPANY_NUMBER",
  form: String.raw`(?:0\d|1\d|SC|NI|OC|SO|NC|LP|SL|FC|IP|RC)\d{6}`,
  rule: "eight digits, or two letters and six digits",
  hints: [
    "company number",
    "company no",
    "company registration",
    "registered number",
    "registered in England",
    "Companies House",
    "registration no",
  ],
  needsHint: true,
  source: "Companies Act 2006, s. 1066",
  examples: ["01234567"],
};
