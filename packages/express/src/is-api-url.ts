/** Methods that the web's `Request` refuses to hold. No route of the API takes them. */
const unrepresentable: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Whether a request is the API's to answer: all under `/v1` is, the rest belongs to the app. */
export function isApiUrl(url: URL, method: string, basePath = ""): boolean {
  const root = `${basePath}/v1`;
  return !unrepresentable.has(method) && (url.pathname === root || url.pathname.startsWith(`${root}/`));
}
