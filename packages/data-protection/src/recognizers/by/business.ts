import type { Identifier } from "../identifier.ts";
import { belarusianCompanyNumber } from "./company-number.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const byBusiness: readonly Identifier[] = [belarusianCompanyNumber];
