import type { Identifier } from "../identifier.ts";

export const ba: readonly Identifier[] = [];
