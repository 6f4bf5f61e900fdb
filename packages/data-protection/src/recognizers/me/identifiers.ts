import type { Identifier } from "../identifier.ts";

export const me: readonly Identifier[] = [];
