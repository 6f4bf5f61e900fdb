import type { Identifier } from "../identifier.ts";
import { polishPesel } from "./pesel.ts";
import { polishNip } from "./nip.ts";

export const pl: readonly Identifier[] = [polishPesel, polishNip];
