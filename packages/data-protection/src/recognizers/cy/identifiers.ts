import type { Identifier } from "../identifier.ts";
import { cypriotTaxNumber } from "./tax-number.ts";

export const cy: readonly Identifier[] = [cypriotTaxNumber];
