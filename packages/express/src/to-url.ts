/**
 * The URL of a request's target, which Express has made relative to the mount. The Host header is not used: the API's routes
 * depend on path and query only, and the header is whatever the caller wrote.
 *
 * `undefined` for what is no URL, such as the `*` of `OPTIONS *`.
 */
export function toUrl(target: string): URL | undefined {
  // Joined, not resolved: "//other.example/v1" is a path here, while the URL parser would take it for a host.
  const text = target.startsWith("/") ? `http://localhost${target}` : target;
  return URL.canParse(text) ? new URL(text) : undefined;
}
