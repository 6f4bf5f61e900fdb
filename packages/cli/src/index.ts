// The command as a function; the program itself is "@leam/cli/leam"
export { run } from "./run.ts";
export type { Terminal, TerminalStream } from "./terminal.ts";
