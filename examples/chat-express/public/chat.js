// The whole page: plain fetch against the OpenAI-compatible API, no library.
const get = (id) => document.getElementById(id);
const form = get("form");
let leave = new AbortController();

void listModels();
get("stop").addEventListener("click", () => leave.abort());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void submit();
});

async function submit() {
  leave = new AbortController();
  setBusy(true);
  clear();
  try {
    await ask(leave.signal);
  } catch (error) {
    if (!leave.signal.aborted) get("error").textContent = error.message;
  } finally {
    setBusy(false);
  }
}

async function listModels() {
  try {
    const { data } = await toJson(await fetch("ai/v1/models").catch(unreachable));
    const chat = data.filter((model) => model.card?.kind !== "embedding");
    get("model").replaceChildren(...chat.map((model) => new Option(model.id)));
  } catch (error) {
    get("error").textContent = error.message;
  }
}

async function ask(signal) {
  const content = `${get("text").value}\n\n${get("question").value}`;
  const response = await fetch("ai/v1/chat/completions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: get("model").value, stream: true, messages: [{ role: "user", content }] }),
    signal,
  }).catch(unreachable);
  if (!response.ok) return toJson(response);
  let isComplete = false;
  for await (const data of events(response)) {
    isComplete = data === "[DONE]";
    if (isComplete) break;
    const chunk = JSON.parse(data);
    if (chunk.error) throw new Error(chunk.error.message);
    get("answer").append(chunk.choices[0]?.delta.content ?? "");
    if (chunk.leam?.record) showRecord(chunk.leam.record);
  }
  if (!isComplete) throw new Error("The connection broke: the answer is not complete.");
}

function unreachable(cause) {
  throw new Error("The server cannot be reached. Is it still running?", { cause });
}

async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) yield block.replace(/^data: /, "");
  }
}

async function toJson(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error.message);
  return body;
}

function showRecord(record) {
  const found = record.protections
    .flatMap((one) => Object.entries(one.found))
    .map(([entity, count]) => `${count} × ${entity}`);
  const rows = {
    Model: record.model,
    Provider: `${record.provider}, run by ${record.operator}`,
    "Processed in": record.jurisdiction,
    Protected: found.join(", ") || "nothing was found",
    Usage: `${record.usage.inputTokens ?? "unknown"} in, ${record.usage.outputTokens ?? "unknown"} out (${record.usage.unit ?? "tokens"})`,
    Energy: record.energy === "unknown" ? "unknown" : `${record.energy.wattHours} Wh (${record.energy.method})`,
    Took: `${record.durationMs} ms`,
  };
  const cells = Object.entries(rows).flatMap(([term, value]) => [element("dt", term), element("dd", value)]);
  get("record").replaceChildren(...cells);
  get("record-section").hidden = false;
}

function element(name, text) {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

function setBusy(isBusy) {
  get("ask").disabled = isBusy;
  get("stop").disabled = !isBusy;
}

function clear() {
  get("answer").textContent = "";
  get("error").textContent = "";
  get("record-section").hidden = true;
}
