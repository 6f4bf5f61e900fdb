import { cpus } from "node:os";
import { createClients } from "./clients.ts";
import { type Figure, figures, median } from "./figures.ts";
import { startServer } from "./start-server.ts";

/**
 * A chat call, whole and streamed: our client, `openai` and bare undici against one server on loopback. Paired: all run in this
 * process, in equal slices that take turns, so that what slows the machine slows them alike; ratios are taken round by round.
 */
const rounds = 10;
const warmUps = 3;
const server = await startServer();
const clients = createClients(server.baseUrl);
const reference = 0;
const openai = clients.findIndex(({ name }) => name === "openai");

console.log(
  `Chat clients against one loopback server, ${rounds} rounds after ${warmUps} to warm up; medians of the rounds.`,
);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown CPU"}\n`);
const started = performance.now();
for (const figure of figures) print(figure, await measure(figure));
console.log(
  `Took ${Math.round((performance.now() - started) / 1000)} s. Ratios: below 1 is less than the client compared with.`,
);
server.stop();

/** The numbers by round and client. */
async function measure(figure: Figure): Promise<readonly (readonly number[])[]> {
  const results: number[][] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const row: number[] = Array.from({ length: clients.length }, () => Number.NaN);
    for (let turn = 0; turn < clients.length; turn++) {
      const index = (turn + round + warmUps) % clients.length;
      const client = clients[index];
      if (client !== undefined) row[index] = await figure.slice(client);
    }
    if (round >= 0) results.push(row);
  }
  return results;
}

function print({ name, unit }: Figure, results: readonly (readonly number[])[]): void {
  const ratio = (index: number, to: number): string =>
    median(results.map((row) => (row[index] ?? Number.NaN) / (row[to] ?? Number.NaN))).toFixed(2);
  console.log(`${name.padEnd(52)}${unit.padStart(9)}   to undici   to openai`);
  for (const [index, client] of clients.entries()) {
    const value = median(results.map((row) => row[index] ?? Number.NaN));
    console.log(
      `  ${client.name.padEnd(50)}${value.toFixed(2).padStart(9)}${ratio(index, reference).padStart(12)}${ratio(index, openai).padStart(12)}`,
    );
  }
  console.log("");
}
