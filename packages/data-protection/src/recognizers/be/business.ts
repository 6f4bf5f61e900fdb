import type { Identifier } from "../identifier.ts";
import { belgianEstablishmentNumber } from "./establishment-number.ts";
import { belgianVat } from "./vat.ts";

/** Numbers of businesses, a sole trader's among them: looked for on request alone. */
export const beBusiness: readonly Identifier[] = [belgianVat, belgianEstablishmentNumber];
