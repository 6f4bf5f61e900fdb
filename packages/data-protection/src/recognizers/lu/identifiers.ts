import type { Identifier } from "../identifier.ts";
import { luxembourgDocuments } from "./documents.ts";
import { luxembourgMatricule } from "./matricule.ts";

export const lu: readonly Identifier[] = [luxembourgMatricule, ...luxembourgDocuments];
