import { isFormOf } from "./is-form-of.ts";
import { roles } from "./roles.data.ts";

const shortestInflected = 6;

/** Whether a lower-case word says what a person is to somebody, also in a case form: "svědkovi", "обвинуваченого". */
export function isRole(lower: string): boolean {
  return roles.has(lower) || (lower.length >= shortestInflected && isFormOf(lower, roles));
}
