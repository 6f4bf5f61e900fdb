import type { Identifier } from "../identifier.ts";
import { icelandicKennitala } from "./kennitala.ts";

export const is: readonly Identifier[] = [icelandicKennitala];
