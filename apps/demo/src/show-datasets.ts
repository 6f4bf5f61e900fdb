import { type Client, createClient, hub } from "@leam/client";
import { LeamError } from "@leam/sdk";
import type { DatasetRow } from "@leam/spec";
import { startHub } from "@leam-internal/hub";
import { heading, line } from "./print.ts";
import type { Server } from "./server.ts";
import { mustHold } from "./step.ts";

/** Lists the datasets, streams the rows of one in one language, and prints its card. */
export async function showDatasets(server: Server, language: string): Promise<void> {
  heading("shared datasets");
  if (await hasDatasets(server.baseUrl)) return show(server.baseUrl, language);
  line("note", "This server shares no datasets; a hub in this process shows them instead.");
  const own = await startHub({ port: 0 });
  try {
    await show(own.baseUrl, language);
  } finally {
    await own.close();
  }
}

async function show(baseUrl: string, language: string): Promise<void> {
  const { datasets } = connect(baseUrl);
  const cards = await datasets.list();
  mustHold(cards.length > 0, "7 list the datasets", "there are none");
  for (const { id, name, rows, license } of cards)
    line("dataset", `${id}: ${name}, ${rows ?? "unknown number of"} rows, ${license}`);

  const [first] = cards;
  const id = first?.id ?? "";
  let streamed = 0;
  for await (const row of datasets.rows(id, { language })) {
    mustHold(row["language"] === language, "8 stream rows by language", "a row of another language came");
    if (streamed++ < 3) line(streamed === 1 ? `${language} rows` : "", describe(row));
  }
  mustHold(streamed > 0, "8 stream rows by language", "no row came");
  line("", `${streamed} rows streamed`);

  const card = await datasets.card(id);
  mustHold(card.id === id, "9 print the card", "another card came");
  line(
    "card",
    card.description,
    `languages ${card.languages.join(" ")}`,
    `version ${card.version} · licence ${card.license} · personal data: ${card.personalData}`,
    `origin: ${card.origin}`,
  );
}

function describe(row: DatasetRow): string {
  const texts = Object.entries(row).map(([column, value]) =>
    typeof value === "string" && column !== "id" && column !== "language" ? value : "",
  );
  return texts.filter((text) => text !== "").join(" · ");
}

async function hasDatasets(baseUrl: string): Promise<boolean> {
  try {
    return (await connect(baseUrl).datasets.list()).length > 0;
  } catch (error) {
    if (LeamError.is(error)) return false;
    throw error;
  }
}

function connect(baseUrl: string): Client {
  const apiKey = process.env["LEAM_API_KEY"];
  return createClient({ providers: hub({ baseUrl, retries: 0, ...(apiKey === undefined ? {} : { apiKey }) }) });
}
