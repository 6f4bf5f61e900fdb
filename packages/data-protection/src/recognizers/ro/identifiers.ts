import type { Identifier } from "../identifier.ts";
import { romanianCnp } from "./cnp.ts";
import { romanianDocuments } from "./documents.ts";
import { romanianInsuranceCode } from "./insurance-code.ts";

export const ro: readonly Identifier[] = [romanianCnp, romanianInsuranceCode, ...romanianDocuments];
