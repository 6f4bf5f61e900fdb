// Special categories of personal data (GDPR, Article 9): opt-in, a heuristic
export { specialCategories } from "./special-categories.ts";
