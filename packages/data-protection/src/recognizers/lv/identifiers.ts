import type { Identifier } from "../identifier.ts";
import { latvianDocuments } from "./documents.ts";
import { latvianPersonalCode, latvianPersonalCodeSince2017 } from "./personal-code.ts";

export const lv: readonly Identifier[] = [latvianPersonalCode, latvianPersonalCodeSince2017, ...latvianDocuments];
