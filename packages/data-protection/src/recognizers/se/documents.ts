import type { Identifier } from "../identifier.ts";

/** Swedish numbers without a public check digit; they need an announcing word. The number of a driving licence is the personal number. */
export const swedishDocuments: readonly Identifier[] = [
  {
    name: "se/passport",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}|\d{8}`,
    rule: "two letters and seven digits, before 2022 eight digits",
    hints: ["passnummer", "passnr", "pass nr", "svenskt pass", "passet", "Swedish passport"],
    needsHint: true,
    source: "passlagen (1978:302)",
    examples: ["AA4829173", "94829173"],
  },
  {
    name: "se/identity-card",
    entity: "PASSPORT_OR_ID_CARD",
    form: String.raw`[A-Z]{2} ?\d{7}|\d{8}`,
    rule: "two letters and seven digits, or eight digits",
    hints: ["id-kort", "id-kortsnummer", "identitetskort", "nationellt id-kort", "legitimation nr"],
    needsHint: true,
    source: "förordningen (2005:661) om nationellt identitetskort",
    examples: ["82918374"],
  },
  {
    name: "se/migration-case",
    form: String.raw`\d{8}|\d{1,2}-\d{6}`,
    rule: "eight digits",
    hints: ["dossiernummer", "dossiernr", "LMA-nummer", "LMA-kort", "LMA-kortnummer", "beteckningsnummer"],
    needsHint: true,
    source: "lagen (1994:137) om mottagande av asylsökande m.fl.; Migrationsverket",
    examples: ["12345678"],
  },
  {
    name: "se/prescriber",
    form: String.raw`\d{7}`,
    rule: "seven digits",
    hints: ["förskrivarkod", "förskrivarkoden", "legitimationskod", "prescriber code"],
    needsHint: true,
    source: "Socialstyrelsen, register över legitimerad hälso- och sjukvårdspersonal",
    examples: ["9012345"],
  },
  {
    name: "se/health-staff",
    form: String.raw`SE\d{10}-[A-Z0-9]{4,12}`,
    rule: "SE, organization number, dash, at least four characters",
    hints: ["HSA-id", "HSA-ID", "HSAID", "HSA"],
    needsHint: true,
    source: "Inera, HSA-id",
    examples: ["SE2321000016-1A2B"],
  },
];
