import type { Request } from "express";

/**
 * The URL of a request, its path as Express has matched it, relative to the mount. The Host header is not used: the API's routes
 * depend on path and query only, and the header is whatever the caller wrote.
 *
 * `undefined` for a path that the URL parser would change, such as `/v1/./chat/completions`, or the `*` of `OPTIONS *`: a guard that
 * the app has put before the API has seen the path as it was written, and must not be walked around.
 */
export function toUrl({ path, url }: Pick<Request, "path" | "url">): URL | undefined {
  const query = url.indexOf("?");
  // Joined, not resolved: "//other.example/v1" is a path here, while the URL parser would take it for a host.
  const text = `http://localhost${path}${query < 0 ? "" : url.slice(query)}`;
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  return parsed?.pathname === path ? parsed : undefined;
}
