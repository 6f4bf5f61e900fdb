import type { Identifier } from "../identifier.ts";
import { dutchBsn } from "./bsn.ts";
import { dutchVatId } from "./vat-id.ts";

export const nl: readonly Identifier[] = [dutchBsn, dutchVatId];
