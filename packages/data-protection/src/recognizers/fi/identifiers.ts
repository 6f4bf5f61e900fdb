import type { Identifier } from "../identifier.ts";
import { finnishHetu } from "./hetu.ts";

export const fi: readonly Identifier[] = [finnishHetu];
