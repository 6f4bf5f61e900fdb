import type { Recognizer } from "@leam/spec";
import { businessIdentifiers } from "../recognizers/business-identifiers.ts";
import { defineIdentifier } from "../recognizers/define-identifier.ts";

/**
 * VAT numbers and numbers of company registers, of 41 countries. They are public and a company is no person, so they are not in `allRecognizers`; but that of a sole trader
 * is personal data, and where a text may hold such, add them.
 * @example
 * findPersonalData(text, { recognizers: [...allRecognizers, ...businessNumbers] });
 */
export const businessNumbers: readonly Recognizer[] = Object.values(businessIdentifiers).flat().map(defineIdentifier);
