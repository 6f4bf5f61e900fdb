export { businessNumbers } from "./business-numbers.ts";
