import type { Identifier } from "../identifier.ts";
import { lithuanianDocuments } from "./documents.ts";
import { lithuanianPersonalCode } from "./personal-code.ts";

export const lt: readonly Identifier[] = [lithuanianPersonalCode, ...lithuanianDocuments];
