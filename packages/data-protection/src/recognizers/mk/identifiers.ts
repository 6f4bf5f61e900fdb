import type { Identifier } from "../identifier.ts";
import { macedonianDocuments } from "./documents.ts";
import { macedonianEmbg } from "./embg.ts";

export const mk: readonly Identifier[] = [macedonianEmbg, ...macedonianDocuments];
