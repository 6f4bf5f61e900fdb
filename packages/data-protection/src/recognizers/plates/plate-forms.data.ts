/** The forms of a country's licence plates. */
export interface PlateForms {
  readonly country: string;
  /**
   * "A" is a letter, "0" a digit, "X" either, a space an optional gap (space, hyphen or middle dot), braces count: "A{1,3} A{1,2} 0{1,4}". Signs in brackets stand for themselves.
   */
  readonly forms: readonly string[];
  readonly source: string;
  /** Fictitious, or of a kind that is not issued. */
  readonly example: string;
}

/** Current series of 41 countries, and older ones that still run. Personal plates of free text have no form and are not here. */
export const plateForms: readonly PlateForms[] = [
  { country: "AL", forms: ["AA 000 AA"], source: "VKM 1016/2010", example: "AA 482 KT" },
  {
    country: "AT",
    forms: ["A{1,2} 0{1,5} A{1,3}"],
    source: "KFG § 48, KDV § 26",
    example: "W 12345 X",
  },
  {
    country: "BA",
    forms: ["A00 A 000", "000 A 000"],
    source: "Pravilnik o registraciji vozila BiH",
    example: "A12-J-345",
  },
  { country: "BE", forms: ["0 AAA 000", "AAA 000", "000 AAA"], source: "KB 20.07.2001", example: "1-ABC-234" },
  { country: "BG", forms: ["A{1,2} 0000 A{1,2}"], source: "Наредба I-45/2000", example: "CB 4829 KT" },
  { country: "CH", forms: ["AA 0{3,6}", "AA 000 000"], source: "VZV Art. 82-87", example: "ZH 123 456" },
  { country: "CY", forms: ["AAA 000"], source: "Κ.Δ.Π. 312/2003", example: "KTX 471" },
  { country: "CZ", forms: ["0A0 0000", "0AA 0000", "AAA 00 00"], source: "vyhláška 343/2014 Sb.", example: "4A2 7719" },
  { country: "DE", forms: ["A{1,3} A{1,2} 0{1,4}[EH]?"], source: "FZV Anlage 1-4", example: "HH-KW 4471" },
  { country: "DK", forms: ["AA 00 000"], source: "BEK 1172/2019", example: "KT 48 291" },
  { country: "EE", forms: ["000 AAA", "00 AAA"], source: "MTM määrus 42/2011", example: "471 KTX" },
  {
    country: "ES",
    forms: ["0000 AAA", "A{1,2} 0000 A{1,2}"],
    source: "RD 2822/1998, anexo XVIII",
    example: "4827 KZP",
  },
  { country: "FI", forms: ["A{2,3} 0{1,3}"], source: "Traficom, laki 82/2021", example: "KTX-471" },
  {
    country: "FR",
    forms: ["AA 000 AA", "0{2,4} A{2,3} 0{2}"],
    source: "arrêté du 9 février 2009",
    example: "EF-482-KX",
  },
  {
    country: "GB",
    forms: ["AA00 AAA", "A0{1,3} AAA", "AAA 0{1,3}A", "A{3} 0{4}"],
    source: "DVLA INF104",
    example: "KT48 ZRN",
  },
  { country: "GR", forms: ["AAA 0000", "AAA 000"], source: "ΥΑ 31610/2928/2011", example: "ΙΖΚ-4471" },
  { country: "HR", forms: ["AA 0{3,4} A{1,2}"], source: "Pravilnik o registraciji vozila", example: "ZG 4471-KT" },
  { country: "HU", forms: ["AAA 000", "AA AA 000"], source: "326/2011. Korm. rendelet", example: "KT AB-471" },
  { country: "IE", forms: ["00[12]? A{1,2} 0{1,6}"], source: "S.I. 318/1992, S.I. 542/2012", example: "131-D-12345" },
  { country: "IS", forms: ["AA 000", "AA A00"], source: "reglugerð 751/2003", example: "KT-482" },
  { country: "IT", forms: ["AA 000 AA", "AA 00000"], source: "Codice della strada, art. 100", example: "FK 728 ZR" },
  { country: "LI", forms: ["[F][L] 0{3,5}"], source: "VZV (FL) Art. 80", example: "FL 12345" },
  { country: "LT", forms: ["AAA 000", "AA 0000"], source: "VĮ Regitra", example: "KTX 471" },
  { country: "LU", forms: ["AA 0000", "A 0000"], source: "règlement grand-ducal du 17 juin 2003", example: "KT 4829" },
  { country: "LV", forms: ["AA 0{1,4}"], source: "MK noteikumi 1080/2010", example: "KT-4718" },
  { country: "MD", forms: ["AAA 000", "A{1,2} AA 000"], source: "ASP Moldova", example: "KTX 471" },
  { country: "ME", forms: ["AA AA 000"], source: "Pravilnik o registraciji vozila CG", example: "PG KT471" },
  { country: "MK", forms: ["AA 0000 AA", "AA 000 AA"], source: "Правилник за регистрација", example: "SK-4829-KT" },
  { country: "MT", forms: ["AAA 000"], source: "S.L. 368.02", example: "KTX 471" },
  {
    country: "NL",
    forms: [
      "AA 00 00",
      "00 00 AA",
      "00 AA 00",
      "AA 00 AA",
      "AA AA 00",
      "00 AA AA",
      "00 AAA 0",
      "0 AAA 00",
      "AA 000 A",
      "A 000 AA",
      "AAA 00 A",
      "A 00 AAA",
      "0 AA 000",
      "000 AA 0",
    ],
    source: "RDW, sidecodes 1-14",
    example: "VH-483-K",
  },
  { country: "NO", forms: ["AA 0{4,5}", "AA 00 000"], source: "Kjøretøyforskriften § 2-11", example: "KT 48291" },
  {
    country: "PL",
    forms: ["A{2,3} X{4,5}", "A{2,3} 0X{3} X", "A0 X{3,5}"],
    source: "Dz.U. 2022 poz. 1847",
    example: "WPR 6K821",
  },
  {
    country: "PT",
    forms: ["AA 00 AA", "00 AA 00", "00 00 AA", "AA 00 00"],
    source: "DL 54/2005, DL 2/2020",
    example: "KT-48-ZR",
  },
  { country: "RO", forms: ["A{1,2} 0{2,3} AAA", "A{1,2} 0{3,6}"], source: "OMAI 1501/2006", example: "CJ 47 ZRN" },
  { country: "RS", forms: ["AA 0{3,5} A{2}"], source: "Правилник о регистрацији возила", example: "BG 1234-KT" },
  { country: "SE", forms: ["AAA 00X"], source: "Transportstyrelsen, TSFS 2019:34", example: "KTX 47R" },
  {
    country: "SI",
    forms: ["AA XX XXX", "AA XXX XX", "AA XXX XXX"],
    source: "Pravilnik o registraciji motornih vozil",
    example: "LJ 47-ZRC",
  },
  { country: "SK", forms: ["AA 000 AA"], source: "zákon 106/2018", example: "BA-482KT" },
  {
    country: "TR",
    forms: ["00 A 0{4,5}", "00 AA 0{3,4}", "00 AAA 0{2,3}"],
    source: "Karayolları Trafik Yönetmeliği",
    example: "06 KTR 482",
  },
  { country: "UA", forms: ["AA 0000 AA", "AA 0000 A{2}"], source: "ДСТУ 4278:2019", example: "ВС 4829 КМ" },
  { country: "XK", forms: ["00 000 AA"], source: "UA MPB 07/2010", example: "01 482 KT" },
];
