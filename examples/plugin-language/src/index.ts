export { latgalian } from "./latgalian.ts";
