// What was found, for people to read
export { createReport, type Report, type ReportOptions } from "./create-report.ts";
export type { ReportHtmlOptions } from "./report-html.ts";
