import { isFormOf } from "./is-form-of.ts";
import { remembered } from "./remembered.ts";
import { roles } from "./roles.data.ts";

const shortestInflected = 5;

/** Whether a lower-case word says what a person is to somebody, also in a case form: "svědkovi", "обвинуваченого". */
export const isRole: (lower: string) => boolean = remembered(
  (lower) => roles.has(lower) || (lower.length >= shortestInflected && isFormOf(lower, roles)),
);
