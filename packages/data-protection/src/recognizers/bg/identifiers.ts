import type { Identifier } from "../identifier.ts";
import { bulgarianEgn } from "./egn.ts";
import { bulgarianForeignerNumber } from "./foreigner-number.ts";

export const bg: readonly Identifier[] = [bulgarianEgn, bulgarianForeignerNumber];
