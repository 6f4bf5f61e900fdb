// How many rows of a table are alike
export { kAnonymity, type KAnonymityOptions, type KAnonymityReport, type TableRow } from "./k-anonymity.ts";
