import type { Identifier } from "../identifier.ts";
import { luxembourgMatricule } from "./matricule.ts";

export const lu: readonly Identifier[] = [luxembourgMatricule];
