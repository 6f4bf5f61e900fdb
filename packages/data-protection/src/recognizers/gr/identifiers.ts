import type { Identifier } from "../identifier.ts";
import { greekAmka } from "./amka.ts";
import { greekAfm } from "./afm.ts";

export const gr: readonly Identifier[] = [greekAmka, greekAfm];
