import type { Identifier } from "../identifier.ts";
import { norwegianBirthNumber } from "./birth-number.ts";

export const no: readonly Identifier[] = [norwegianBirthNumber];
