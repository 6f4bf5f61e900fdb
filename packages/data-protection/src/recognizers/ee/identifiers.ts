import type { Identifier } from "../identifier.ts";
import { estonianPersonalCode } from "./personal-code.ts";

export const ee: readonly Identifier[] = [estonianPersonalCode];
