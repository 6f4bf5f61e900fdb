import type { Identifier } from "../identifier.ts";
import { irishDocuments } from "./documents.ts";
import { irishHealthIdentifier } from "./health-identifier.ts";
import { irishPps } from "./pps.ts";

export const ie: readonly Identifier[] = [irishPps, irishHealthIdentifier, ...irishDocuments];
