import type { Identifier } from "../identifier.ts";
import { macedonianEmbg } from "./embg.ts";

export const mk: readonly Identifier[] = [macedonianEmbg];
