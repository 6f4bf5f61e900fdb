import { LeamError } from "./error.ts";
import type { StandardIssue, StandardSchema } from "./standard-schema.ts";

/** JSON text to a checked value. A fenced code block around the JSON, which many models write, is taken off. */
export async function parseObject<Output>(text: string, schema: StandardSchema<Output>): Promise<Output> {
  const result = await schema["~standard"].validate(parseJson(text));
  if (result.issues === undefined) return result.value;
  throw new LeamError({
    code: "ANSWER_INVALID",
    message: `The answer does not follow the schema at ${places(result.issues)}. Ask with a json-schema response format, or loosen the schema.`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutFence(text.trim()));
  } catch {
    // The parser's own message quotes the text, so it is not kept as cause.
    throw new LeamError({
      code: "ANSWER_INVALID",
      message: "The answer is not JSON. Ask with a json response format.",
    });
  }
}

// By position, not by one pattern over the whole: the text is a stranger's, and such a pattern can be made to run for minutes.
function withoutFence(text: string): string {
  const firstLine = text.indexOf("\n");
  const isFenced = firstLine > 0 && text.endsWith("```") && /^```\w*\r?$/u.test(text.slice(0, firstLine));
  return isFenced ? text.slice(firstLine + 1, -3) : text;
}

// Paths only: a schema library's messages may quote the value.
function places(issues: readonly StandardIssue[]): string {
  const paths = issues.map((issue) =>
    (issue.path ?? []).map((step) => String(typeof step === "object" ? step.key : step)).join("."),
  );
  return paths.map((path) => `"${path === "" ? "(root)" : path}"`).join(", ");
}
