export { libraryCard } from "./library-card.ts";
