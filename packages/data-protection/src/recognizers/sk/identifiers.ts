import type { Identifier } from "../identifier.ts";
import { slovakBirthNumber } from "./birth-number.ts";

export const sk: readonly Identifier[] = [slovakBirthNumber];
