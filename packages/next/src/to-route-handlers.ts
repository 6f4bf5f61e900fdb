import type { Client } from "@leam/client";
import { createHandler, type Handler, type HandlerOptions } from "@leam/client/handler";

/** What a `route.ts` of the App Router exports. Next answers HEAD through GET, and OPTIONS by itself. */
export interface RouteHandlers {
  readonly GET: Handler;
  readonly POST: Handler;
}

/**
 * The LEAM HTTP API as route handlers for `app/api/leam/[...path]/route.ts`.
 *
 * `basePath` is where that file stands, by default "/api/leam"; in another folder, name it. A base path in Next's own
 * configuration is not part of it.
 *
 * @example
 * ```ts
 * import { toRouteHandlers } from "@leam/next";
 * import { createLeam } from "@leam/sdk";
 *
 * export const { GET, POST } = toRouteHandlers(createLeam());
 * ```
 */
export function toRouteHandlers(client: Client, options: HandlerOptions = {}): RouteHandlers {
  const handle = createHandler(client, { ...options, basePath: options.basePath ?? "/api/leam" });
  return { GET: handle, POST: handle };
}
