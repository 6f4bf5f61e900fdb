// The HTTP API over a client; apart from the core, since it brings the request schemas
export { createHandler, type Handler, type HandlerOptions } from "./create-handler.ts";
