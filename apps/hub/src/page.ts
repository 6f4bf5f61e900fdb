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
  textarea, input { width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; border: 1px solid var(--line); border-radius: .4rem; }
  button { font: inherit; margin-top: 1rem; padding: .5rem 1.2rem; border-radius: .4rem; border: 0; background: #14508c; color: #fff; cursor: pointer; }
  output { display: block; margin-top: 1rem; padding: 1rem; border-left: .25rem solid #14508c; min-height: 1.5rem; white-space: pre-wrap; }
  table { border-collapse: collapse; width: 100%; } td:first-child { white-space: nowrap; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
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
  <button>Ask</button>
</form>
<output id="answer" for="text question" aria-live="polite"></output>
<small id="record"></small>
<h2>Models</h2>
<table><thead><tr><th>Id</th><th>Kind</th><th>Languages</th></tr></thead><tbody id="models"></tbody></table>
<h2>Datasets</h2>
<table><thead><tr><th>Name</th><th>Rows</th><th>Licence</th></tr></thead><tbody id="datasets"></tbody></table>
<script type="module">
const byId = (id) => document.getElementById(id);
const row = (table, cells) => byId(table).insertRow().append(...cells.map((cell) => Object.assign(document.createElement("td"), { textContent: cell })));
const load = async (path) => (await (await fetch(path)).json()).data;
for (const { id, card } of await load("/v1/models")) row("models", [id, card.kind, card.languages.join(" ") || "any"]);
for (const { name, rows, license } of await load("/v1/datasets")) row("datasets", [name, rows, license]);
byId("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  byId("answer").textContent = ""; byId("record").textContent = "";
  const messages = [{ role: "system", content: byId("text").value }, { role: "user", content: byId("question").value }];
  const response = await fetch("/v1/chat/completions", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ model: "leam-extractive-1", messages, stream: true }) });
  let rest = "";
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + text).split("\\n\\n"); rest = events.pop();
    for (const data of events.map((line) => line.slice(6)).filter((line) => line !== "[DONE]")) {
      const { choices, leam, error } = JSON.parse(data);
      if (error) byId("answer").textContent = error.message;
      byId("answer").append(choices?.[0]?.delta.content ?? "");
      if (leam?.record) byId("record").textContent = leam.record.model + " · " + leam.record.provider + " · processed: " + leam.record.jurisdiction + " · energy: " + (leam.record.energy.wattHours ?? leam.record.energy);
    }
  }
});
</script>
</body>
</html>
`;
