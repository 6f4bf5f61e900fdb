import type { Identifier } from "../identifier.ts";
import { swissAhvNumber } from "./ahv-number.ts";
import { swissInsuranceCard } from "./insurance-card.ts";

export const ch: readonly Identifier[] = [swissAhvNumber, swissInsuranceCard];
