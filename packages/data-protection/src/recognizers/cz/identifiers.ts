import type { Identifier } from "../identifier.ts";
import { czechBirthNumber } from "./birth-number.ts";

export const cz: readonly Identifier[] = [czechBirthNumber];
