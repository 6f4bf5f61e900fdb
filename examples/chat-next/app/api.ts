import type { AnswerRecord } from "@leam/sdk";

/** What one event of the stream brings. */
export interface Piece {
  readonly text: string;
  /** In the last piece. */
  readonly record?: AnswerRecord | undefined;
}

interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string | null } }[];
  readonly leam?: { readonly record?: AnswerRecord };
  readonly error?: { readonly message: string };
}

/** Ids of the models that chat. */
export async function listModels(): Promise<readonly string[]> {
  const response = await fetch("/api/leam/v1/models").catch(unreachable);
  await refuseErrors(response);
  const { data }: { data: { id: string; card?: { kind?: string } }[] } = await response.json();
  return data.filter((model) => model.card?.kind !== "embedding").map((model) => model.id);
}

/** Asks, and gives the answer piece by piece. Throws when it fails, also half-way. */
export async function* askModel(model: string, content: string, signal: AbortSignal): AsyncGenerator<Piece> {
  const response = await fetch("/api/leam/v1/chat/completions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model, stream: true, messages: [{ role: "user", content }] }),
    signal,
  }).catch(unreachable);
  await refuseErrors(response);
  for await (const data of readEvents(response)) {
    if (data === "[DONE]") return;
    const chunk: Chunk = JSON.parse(data);
    if (chunk.error !== undefined) throw new Error(chunk.error.message);
    yield { text: chunk.choices[0]?.delta.content ?? "", record: chunk.leam?.record };
  }
  throw new Error("The connection broke: the answer is not complete.");
}

function unreachable(cause: unknown): never {
  throw new Error("The server cannot be reached. Is it still running?", { cause });
}

async function refuseErrors(response: Response): Promise<void> {
  if (response.ok) return;
  const { error }: Partial<Chunk> = await response.json();
  throw new Error(error?.message ?? `The server answered ${response.status}.`);
}

/** The `data:` of each server-sent event. */
async function* readEvents(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    const blocks = (rest + part.value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) yield block.replace(/^data: /u, "");
  }
}
