import { extname } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { LeamError } from "@leam/spec";

export type Command = { readonly name: "help" } | { readonly name: "version" } | ProtectCommand;

export interface ProtectCommand {
  readonly name: "protect";
  readonly file: string;
  readonly out: string | undefined;
  readonly report: string | undefined;
  readonly format: Format;
  readonly operator: OperatorName;
  /** Name of the environment variable that holds the key. */
  readonly keyEnv: string | undefined;
}

const formats = ["text", "ndjson", "csv"] as const;
export type Format = (typeof formats)[number];

const operators = ["redact", "mask", "pseudonymize", "surrogate"] as const;
export type OperatorName = (typeof operators)[number];

const options = {
  out: { type: "string" },
  report: { type: "string" },
  format: { type: "string" },
  operator: { type: "string" },
  "key-env": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies ParseArgsConfig["options"];

/** @throws {LeamError} INVALID_CALL for a command line that cannot be meant. */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help === true || args.length === 0) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const [name, file, ...rest] = positionals;
  if (name !== "protect") throw wrong(`There is no command \`${name ?? ""}\`; the one that there is is \`protect\`.`);
  if (file === undefined) throw wrong("`leam protect` needs a file.");
  if (rest.length > 0) throw wrong("`leam protect` takes one file. Call it once for each.");
  const operator = oneOf("--operator", values.operator ?? "redact", operators);
  const keyEnv = values["key-env"];
  if (keyEnv !== undefined && (operator === "redact" || operator === "mask"))
    throw wrong(`\`--key-env\` is of no use with \`--operator ${operator}\`, which needs no key.`);
  return {
    name: "protect",
    file,
    out: values.out,
    report: values.report,
    format: values.format === undefined ? formatOf(file) : oneOf("--format", values.format, formats),
    operator,
    keyEnv,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's messages name the option and nothing else.
    throw wrong(error instanceof Error ? error.message.split(". ", 1).join("") + "." : "The options cannot be read.");
  }
}

function oneOf<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === given);
  if (found === undefined) throw wrong(`\`${option}\` is one of ${names.join(", ")}, not \`${given.slice(0, 40)}\`.`);
  return found;
}

function formatOf(file: string): Format {
  const extension = extname(file).toLowerCase();
  if (extension === ".csv" || extension === ".tsv") return "csv";
  if (extension === ".ndjson" || extension === ".jsonl") return "ndjson";
  if (extension !== ".json") return "text";
  throw wrong(
    "A .json file is read as `--format ndjson` when each line is a JSON value of its own, or as `--format text`: say which.",
  );
}

function wrong(message: string): LeamError {
  return new LeamError({ code: "INVALID_CALL", message });
}
