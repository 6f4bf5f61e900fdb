import { readFileSync } from "node:fs";

/** A span of personal data; UTF-16 code units, end exclusive. */
export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A line of a set. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** Reads JSONL of the gold format. Offsets that do not slice to their value end the program: a wrong set measures nothing. */
export function readGold(path: string): readonly GoldText[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line, index) => goldText(JSON.parse(line), `${path}:${index + 1}`));
}

function goldText(value: unknown, place: string): GoldText {
  if (!isObject(value) || typeof value["lang"] !== "string" || typeof value["text"] !== "string")
    throw new Error(`${place}: "lang" and "text" must be strings.`);
  const { lang, text, id, entities } = value;
  if (!Array.isArray(entities)) throw new Error(`${place}: "entities" must be an array.`);
  return {
    id: typeof id === "string" ? id : place,
    lang,
    text,
    entities: entities.map((entity: unknown) => goldEntity(entity, text, place)),
  };
}

function goldEntity(value: unknown, text: string, place: string): GoldEntity {
  if (!isObject(value)) throw new Error(`${place}: an entity must be an object.`);
  const { start, end, type } = value;
  if (typeof start !== "number" || typeof end !== "number" || typeof type !== "string")
    throw new Error(`${place}: an entity needs numbers "start" and "end" and a string "type".`);
  const slice = text.slice(start, end);
  if (slice === "" || ("value" in value && value["value"] !== slice))
    throw new Error(`${place}: the offsets ${start}-${end} do not slice to the value.`);
  return { start, end, type, value: slice };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
