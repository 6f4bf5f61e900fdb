import type { Identifier } from "../identifier.ts";
import { bosnianCitizenNumber } from "./citizen-number.ts";
import { bosnianPassport } from "./passport.ts";

export const ba: readonly Identifier[] = [bosnianCitizenNumber, bosnianPassport];
