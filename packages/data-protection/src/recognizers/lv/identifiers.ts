import type { Identifier } from "../identifier.ts";
import { latvianPersonalCode } from "./personal-code.ts";

export const lv: readonly Identifier[] = [latvianPersonalCode];
