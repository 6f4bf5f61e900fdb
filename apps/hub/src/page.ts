/** The page for people at the hub's root: what is here, and a question to try. No script from elsewhere, no build. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>LEAM hub</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { margin-bottom: 0; } h2 { margin-top: 2rem; font-size: 1.1rem; }
  label { display: block; font-weight: 600; margin-top: 1rem; }
  textarea, input { width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; border: 1px solid #767676; border-radius: .4rem; }
  button { font: inherit; margin-top: 1rem; padding: .5rem 1.2rem; border-radius: .4rem; border: 0; background: #14508c; color: #fff; cursor: pointer; }
  button:disabled { opacity: .6; cursor: default; }
  :focus-visible { outline: 3px solid light-dark(#14508c, #8ab8ff); outline-offset: 2px; }
  output { display: block; margin-top: 1rem; padding: 1rem; border-left: .25rem solid #2f6fc4; min-height: 1.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  #error { margin: 1rem 0; padding: 1rem; border-left: .25rem solid #b3261e; background: light-dark(#fdecea, #3a1f1d); } #error:empty { display: none; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
  @media (min-width: 40rem) { td:first-child { white-space: nowrap; } }
  small { color: color-mix(in srgb, currentColor 70%, transparent); }
</style>
</head>
<body>
<h1>LEAM hub</h1>
<p>Models and datasets over one OpenAI-compatible API. <a href="/openapi.json">API description</a></p>
<h2>Ask a text</h2>
<form id="ask">
  <label for="text">Text</label>
  <textarea id="text" rows="5" required>The town library opens at nine in the morning. On Fridays it closes at four. A library card costs ten euros a year.</textarea>
  <label for="question">Question</label>
  <input id="question" required value="When does the library close on Fridays?">
  <button id="send">Ask</button>
</form>
<output id="answer" for="text question" aria-label="Answer"></output>
<p id="error" role="alert"></p>
<small id="record"></small>
<h2 id="models-title">Models</h2>
<table aria-labelledby="models-title"><thead><tr><th>Id</th><th>Kind</th><th>Languages</th></tr></thead><tbody id="models"></tbody></table>
<h2 id="datasets-title">Datasets</h2>
<table aria-labelledby="datasets-title"><thead><tr><th>Name</th><th>Rows</th><th>Licence</th></tr></thead><tbody id="datasets"></tbody></table>
<script type="module">
const byId = (id) => document.getElementById(id);
const row = (table, cells) => byId(table).insertRow().append(...cells.map((cell) => Object.assign(document.createElement("td"), { textContent: cell })));
const unreachable = () => { throw new Error("The hub cannot be reached. Is it still running?"); };
const get = async (path, init) => {
  const response = await fetch(path, init).catch(unreachable);
  if (!response.ok) throw new Error((await response.json()).error.message);
  return response;
};
const load = async (path) => (await (await get(path)).json()).data;
const show = (error) => { byId("error").textContent = error.message; };
byId("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  byId("answer").textContent = ""; byId("error").textContent = ""; byId("record").textContent = "";
  byId("send").disabled = true;
  ask().catch(show).finally(() => { byId("send").disabled = false; });
});
const models = load("/v1/models");
models.then((list) => list.forEach(({ id, card }) => row("models", [id, card.kind, card.languages.join(" ") || "any"]))).catch(show);
load("/v1/datasets").then((datasets) => datasets.forEach(({ name, rows, license }) => row("datasets", [name, rows, license]))).catch(show);
async function ask() {
  const answering = (await models).find(({ card }) => card.kind !== "embedding");
  if (answering === undefined) throw new Error("The hub has no model that answers questions.");
  const messages = [{ role: "system", content: byId("text").value }, { role: "user", content: byId("question").value }];
  const response = await get("/v1/chat/completions", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ model: answering.id, messages, stream: true }) });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "", isComplete = false;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (rest + part.value).split("\\n\\n"); rest = events.pop();
    for (const data of events.map((line) => line.slice(6))) {
      if (data === "[DONE]") { isComplete = true; continue; }
      const { choices, leam, error } = JSON.parse(data);
      if (error) throw new Error(error.message);
      byId("answer").append(choices?.[0]?.delta.content ?? "");
      if (leam?.record) byId("record").textContent = leam.record.model + " · " + leam.record.provider + " · processed: " + leam.record.jurisdiction + " · energy: " + (leam.record.energy.wattHours ?? leam.record.energy);
    }
  }
  if (!isComplete) throw new Error("The connection broke: the answer is not complete.");
}
</script>
</body>
</html>
`;
