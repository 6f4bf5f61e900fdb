// The bridge
export { type RouteHandlers, toRouteHandlers } from "./to-route-handlers.ts";
// Its options: those of every bridge
export type { HandlerOptions } from "@leam/client/handler";
