// The bridge
export { leam } from "./leam.ts";
// Its options: those of every bridge
export type { HandlerOptions } from "@leam/client/handler";
