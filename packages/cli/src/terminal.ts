/** What the command needs of the process that runs it. */
export interface Terminal {
  readonly stdout: TerminalStream;
  /** Errors, the summary and the progress bar go here, so that stdout is the text alone. */
  readonly stderr: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** The part of a Node stream that is used. */
export interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** @param done Is called when the text was taken over, with an error where it was not. */
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}
