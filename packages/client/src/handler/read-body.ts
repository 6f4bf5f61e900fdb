import { LeamError, type StandardIssue, type StandardSchema } from "@leam/spec";
import { deepestJson, isTooDeep } from "../wire/is-too-deep.ts";

/**
 * The request's JSON, checked by a schema of the wire.
 * @throws {LeamError} MEDIA_TYPE_UNSUPPORTED, BODY_TOO_LARGE, BODY_INVALID; the message names the place, never the value
 */
export async function readBody<T>(request: Request, schema: StandardSchema<T>, limitBytes: number): Promise<T> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/iu.test(type)) {
    throw new LeamError({
      code: "MEDIA_TYPE_UNSUPPORTED",
      message: "The body must be JSON: send `content-type: application/json`.",
    });
  }
  const result = await schema["~standard"].validate(parse(await readText(request, limitBytes)));
  if (result.issues === undefined) return result.value;
  const [issue] = result.issues;
  throw invalidBody(path(issue?.path ?? []), issue?.message ?? "");
}

async function readText(request: Request, limitBytes: number): Promise<string> {
  // The declared length is refused before a byte is read; the real one is counted, since the header may lie or be absent.
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body?.getReader();
  let size = 0;
  let text = "";
  try {
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > limitBytes) throw tooLarge(limitBytes);
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    void reader?.cancel().catch(() => {});
    if (LeamError.is(error)) throw error;
    throw new LeamError({ code: "BODY_INVALID", message: "The body could not be read as UTF-8 text." });
  }
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LeamError({ code: "BODY_INVALID", message: "The body is not valid JSON." }); // the parser's message quotes the body
  }
  if (isTooDeep(value, text)) {
    throw new LeamError({ code: "BODY_INVALID", message: `The body is nested deeper than ${deepestJson} levels.` });
  }
  return value;
}

function path(steps: NonNullable<StandardIssue["path"]>): string {
  const keys = steps.map((step) => (typeof step === "object" ? step.key : step));
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
}

// Of the schema library's words only those are kept that name types and allowed values: others might quote what was sent.
function invalidBody(param: string, words: string): LeamError {
  const expected = /expected (?:one of )?[\w"|<>= -]{1,120}/u.exec(words)?.[0];
  const place = param === "" ? "The body" : `\`${param}\``;
  const message = `${place} is not what the API takes${expected === undefined ? "" : `: ${expected}`}. See /openapi.json.`;
  return new LeamError({ code: "BODY_INVALID", message, ...(param === "" ? {} : { param }) });
}

function tooLarge(limitBytes: number): LeamError {
  return new LeamError({
    code: "BODY_TOO_LARGE",
    message: `The body is over the limit of ${limitBytes} bytes. Send less, or raise \`maxBodyBytes\` on the server.`,
  });
}
