import type { Recognizer } from "@leam/spec";
import { creditCard } from "./any/credit-card.ts";
import { email } from "./any/email.ts";
import { iban } from "./any/iban.ts";
import { ipAddress } from "./any/ip-address.ts";

/** Every recognizer of this package. */
export const allRecognizers: readonly Recognizer[] = [email, iban, creditCard, ipAddress];
