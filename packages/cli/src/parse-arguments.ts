import { extname } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { LeamError } from "@leam/spec";

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | ProtectCommand
  | RestoreCommand
  | EraseCommand;

export interface FileCommand {
  readonly file: string;
  readonly out: string | undefined;
  readonly format: Format;
  readonly key: KeyPlace | undefined;
}

export interface ProtectCommand extends FileCommand {
  readonly name: "protect";
  readonly report: string | undefined;
  readonly operator: OperatorName;
  /** Undefined: nothing is kept, and nothing can be put back. */
  readonly vault: VaultPlace | undefined;
}

export interface RestoreCommand extends FileCommand {
  readonly name: "restore";
  readonly vault: VaultPlace;
  readonly addresses: "keep" | "restore";
}

export interface EraseCommand {
  readonly name: "erase";
  readonly vault: VaultPlace;
}

/** Where the key is: never on the command line, which every user of the machine can read. */
export type KeyPlace = { readonly env: string } | { readonly file: string };

export interface VaultPlace {
  readonly file: string;
  readonly subject: string;
  readonly key: KeyPlace;
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
  "key-file": { type: "string" },
  vault: { type: "string" },
  subject: { type: "string" },
  addresses: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies ParseArgsConfig["options"];

/** @throws {LeamError} INVALID_CALL for a command line that cannot be meant. */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help === true || args.length === 0) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const empty = Object.entries(values).find(([, value]) => value === "");
  if (empty !== undefined) throw wrong(`\`--${empty[0]}\` is empty.`);
  const [name, file, ...rest] = positionals;
  if (name === "erase") return eraseCommand(values, positionals.slice(1));
  if (name !== "protect" && name !== "restore")
    throw wrong(`There is no command \`${name ?? ""}\`, only \`protect\`, \`restore\` and \`erase\`.`);
  if (file === undefined) throw wrong(`\`leam ${name}\` needs a file.`);
  if (rest.length > 0) throw wrong(`\`leam ${name}\` takes one file. Call it once for each.`);
  const common = {
    file,
    out: values.out,
    format: values.format === undefined ? formatOf(file) : oneOf("--format", values.format, formats),
    key: keyPlace(values["key-env"], values["key-file"]),
  };
  return name === "protect" ? protectCommand(values, common) : restoreCommand(values, common);
}

type Values = ReturnType<typeof parse>["values"];

function protectCommand(values: Values, common: FileCommand): ProtectCommand {
  if (values.addresses === true) throw wrong("`--addresses` belongs to `leam restore`.");
  const vault = vaultPlace(values, common.key);
  const operator = oneOf("--operator", values.operator ?? (vault === undefined ? "redact" : "pseudonymize"), operators);
  if (vault !== undefined && operator !== "pseudonymize")
    throw wrong(`With \`--vault\` values become tags that come back: leave \`--operator ${operator}\` out.`);
  if (common.key !== undefined && (operator === "redact" || operator === "mask"))
    throw wrong(`A key is of no use with \`--operator ${operator}\`, which needs none.`);
  return { ...common, name: "protect", report: values.report, operator, vault };
}

function restoreCommand(values: Values, common: FileCommand): RestoreCommand {
  if (values.operator !== undefined || values.report !== undefined)
    throw wrong("`--operator` and `--report` belong to `leam protect`.");
  const vault = vaultPlace(values, common.key);
  if (vault === undefined) throw wrong("`leam restore` needs the `--vault` with which the file was protected.");
  return { ...common, name: "restore", vault, addresses: values.addresses === true ? "restore" : "keep" };
}

function eraseCommand(values: Values, more: readonly string[]): EraseCommand {
  if (more.length > 0 || values.subject === undefined)
    throw wrong("`leam erase` takes no file: say whose values go with `--subject NAME`, and from which `--vault`.");
  const vault = vaultPlace(values, keyPlace(values["key-env"], values["key-file"]));
  if (vault === undefined) throw wrong("`leam erase` needs the `--vault` that keeps the values.");
  return { name: "erase", vault };
}

function keyPlace(env: string | undefined, file: string | undefined): KeyPlace | undefined {
  if (env !== undefined && file !== undefined)
    throw wrong("The key is in `--key-env` or in `--key-file`, not in both.");
  if (env !== undefined) return { env };
  return file === undefined ? undefined : { file };
}

function vaultPlace({ vault, subject }: Values, key: KeyPlace | undefined): VaultPlace | undefined {
  if (vault === undefined) {
    if (subject !== undefined) throw wrong("`--subject` says whose values a `--vault` keeps: name one.");
    return undefined;
  }
  if (key === undefined) throw wrong("`--vault` needs its key: `--key-env NAME` or `--key-file FILE`.");
  return { file: vault, subject: subject ?? "leam", key };
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
