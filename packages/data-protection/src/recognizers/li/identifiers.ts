import type { Identifier } from "../identifier.ts";

export const li: readonly Identifier[] = [];
