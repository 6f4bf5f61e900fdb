import type { Identifier } from "../identifier.ts";
import { frenchNir } from "./nir.ts";
import { frenchTaxId } from "./tax-id.ts";

export const fr: readonly Identifier[] = [frenchNir, frenchTaxId];
