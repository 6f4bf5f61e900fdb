import type { Identifier } from "../identifier.ts";
import { norwegianBirthNumber } from "./birth-number.ts";
import { norwegianDocuments } from "./documents.ts";
import { norwegianDufNumber } from "./duf-number.ts";
import { norwegianHelpNumber } from "./help-number.ts";

export const no: readonly Identifier[] = [
  norwegianBirthNumber,
  norwegianHelpNumber,
  norwegianDufNumber,
  ...norwegianDocuments,
];
