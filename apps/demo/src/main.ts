import { createLeam, LeamError } from "@leam/sdk";
import { readLetters } from "./letters.ts";
import { line, milliseconds, strong } from "./print.ts";
import { openServer, type Server } from "./server.ts";
import { showDatasets } from "./show-datasets.ts";
import { showLetter } from "./show-letter.ts";
import { createClock, StepError } from "./step.ts";
import { createWatch } from "./watch.ts";

/**
 * `pnpm demo`: the main job on real input. Letters with personal data go through a hub, and nobody but this process sees the data.
 * Exit code 0 only if each step really happened.
 */
process.stdout.on("error", () => process.exit(0)); // `pnpm demo | head` has read enough
const started = performance.now();
const clock = createClock();
try {
  const server = await clock.time("starting the hub", openServer);
  try {
    await showAll(server);
  } finally {
    await server.close();
  }
  const parts = clock.summary().map(([what, ms]) => `${what} ${milliseconds(ms)}`);
  console.log(`\nAll steps happened. Time: ${milliseconds(performance.now() - started)} (${parts.join(", ")}).`);
  console.log(`Next: ${strong("npx pnpm@12 start")} runs the hub at http://127.0.0.1:4141, with a page to try it.`);
} catch (error) {
  console.error(`\n${explain(error)}`);
  process.exitCode = 1;
}

async function showAll(server: Server): Promise<void> {
  const watch = createWatch();
  const leam = createLeam({ baseUrl: server.baseUrl, filters: [watch.filter] });
  const model = await chooseModel(() => leam.models.list());
  const letters = await readLetters();
  console.log(strong("LEAM: letters with personal data, asked about without handing the data over"));
  line("server", server.description);
  line("model", model);
  for (const [index, letter] of letters.entries()) {
    await showLetter(letter, `${index + 1}/${letters.length}`, {
      leam,
      clock,
      model,
      watch,
      isOwnServer: server.isOwn,
    });
  }
  await clock.time("datasets", () => showDatasets(server, "mt"));
}

async function chooseModel(
  list: () => Promise<readonly { readonly id: string; readonly kind: string }[]>,
): Promise<string> {
  const wanted = process.env["LEAM_MODEL"];
  if (wanted !== undefined && wanted !== "") return wanted;
  const card = (await list()).find(({ kind }) => kind !== "embedding");
  if (card === undefined) throw new StepError("0 choose a model", "the server lists none; set LEAM_MODEL");
  return card.id;
}

function explain(error: unknown): string {
  if (error instanceof StepError) return `Step ${error.message}.`;
  if (LeamError.is(error))
    return `The server did not answer as it should. ${error.code}: ${error.message} Without LEAM_BASE_URL the demo starts a hub of its own.`;
  return `The demo failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
