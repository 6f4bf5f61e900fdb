import { LeamError } from "@leam/spec";
import { eraseCommand } from "./erase-command.ts";
import { parseArguments } from "./parse-arguments.ts";
import { protectCommand } from "./protect-command.ts";
import { restoreCommand } from "./restore-command.ts";
import type { Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";
import { version } from "./version.ts";

/**
 * The `leam` command.
 * @param args Without the program's own name.
 * @returns The exit code: 0 done, 1 the file could not be protected, 2 a wrong command line, 130 interrupted.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseArguments(args);
    if (command.name === "help") terminal.stdout.write(usage);
    else if (command.name === "version") terminal.stdout.write(`${await version()}\n`);
    else if (command.name === "restore") await restoreCommand(command, terminal);
    else if (command.name === "erase") await eraseCommand(command, terminal);
    else await protectCommand(command, terminal);
    return 0;
  } catch (error) {
    if (terminal.signal?.aborted === true) return 130;
    // Whoever read our output has enough of it, as `head` does.
    if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0;
    if (!LeamError.is(error)) {
      // Another error's message may quote what was read.
      terminal.stderr.write(
        `leam: Something went wrong inside (${error instanceof Error ? error.name : typeof error}).\n`,
      );
      return 1;
    }
    const isUsage = error.code === "INVALID_CALL";
    terminal.stderr.write(`leam: ${error.message}\n${isUsage ? "`leam --help` says how it is called.\n" : ""}`);
    return isUsage ? 2 : 1;
  }
}
