import type { Identifier } from "../identifier.ts";
import { belarusianCompany } from "./company.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const byBusiness: readonly Identifier[] = [belarusianCompany];
