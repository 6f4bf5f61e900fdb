import type { Identifier } from "../identifier.ts";
import { moldovanIdnp } from "./idnp.ts";

export const md: readonly Identifier[] = [moldovanIdnp];
