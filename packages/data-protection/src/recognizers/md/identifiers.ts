import type { Identifier } from "../identifier.ts";
import { moldovanDocuments } from "./documents.ts";
import { moldovanIdnp } from "./idnp.ts";

export const md: readonly Identifier[] = [moldovanIdnp, ...moldovanDocuments];
