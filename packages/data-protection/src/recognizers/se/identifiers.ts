import type { Identifier } from "../identifier.ts";
import { swedishPersonalNumber } from "./personal-number.ts";

export const se: readonly Identifier[] = [swedishPersonalNumber];
