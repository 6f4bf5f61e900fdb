import type { Identifier } from "../identifier.ts";
import { icelandicKennitala } from "./kennitala.ts";
import { icelandicPassport } from "./passport.ts";

export const is: readonly Identifier[] = [icelandicKennitala, icelandicPassport];
