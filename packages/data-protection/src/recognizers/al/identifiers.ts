import type { Identifier } from "../identifier.ts";
import { albanianPersonalNumber } from "./personal-number.ts";

export const al: readonly Identifier[] = [albanianPersonalNumber];
