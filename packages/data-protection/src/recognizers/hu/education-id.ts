import type { Identifier } from "../identifier.ts";

/** Hungarian number of a pupil, student or teacher (oktatási azonosító). The rule of its check digit is not public, so it needs an announcing word. */
export const hungarianEducationId: Identifier = {
  name: "hu/education-id",
  form: String.raw`7\d{10}`,
  rule: "eleven digits that begin with 7",
  hints: ["oktatási azonosító", "OM azonosító", "OM-azonosító", "közoktatási azonosító", "diákigazolvány"],
  needsHint: true,
  source: "2018. évi LXXXIX. törvény az oktatási nyilvántartásról",
  examples: ["71234567890"],
};
