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
  const bare = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/u.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(bare);
  } catch {
    // The parser's own message quotes the text, so it is not kept as cause.
    throw new LeamError({
      code: "ANSWER_INVALID",
      message: "The answer is not JSON. Ask with a json response format.",
    });
  }
}

// Paths only: a schema library's messages may quote the value.
function places(issues: readonly StandardIssue[]): string {
  const paths = issues.map((issue) =>
    (issue.path ?? []).map((step) => String(typeof step === "object" ? step.key : step)).join("."),
  );
  return paths.map((path) => `"${path === "" ? "(root)" : path}"`).join(", ");
}
