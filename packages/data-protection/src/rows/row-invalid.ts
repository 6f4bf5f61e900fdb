import { LeamError } from "@leam/spec";

/** @param reason Continues "Line 12 …", without any of its content. */
export function rowInvalid(line: number, reason: string): LeamError {
  return new LeamError({ code: "DATASET_INVALID", message: `Line ${line} ${reason}`, param: `line ${line}` });
}

export function rowTooLong(line: number, longest: number): LeamError {
  return rowInvalid(
    line,
    `begins a row of more than ${longest} characters, which is not held in memory. Look whether its end is missing, or raise \`longestRow\`.`,
  );
}
