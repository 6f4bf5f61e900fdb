import type { Identifier } from "../identifier.ts";
import { albanianPassport } from "./passport.ts";
import { albanianPersonalNumber } from "./personal-number.ts";

export const al: readonly Identifier[] = [albanianPersonalNumber, albanianPassport];
