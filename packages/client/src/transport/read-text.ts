import { LeamError } from "@leam/spec";
import type { HttpResponse } from "./transport.ts";

/** The whole body as text. @throws {LeamError} PROVIDER_RESPONSE_INVALID when it is longer than the limit or no UTF-8. */
export async function readText(response: HttpResponse, limitBytes: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let text = "";
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > limitBytes) throw invalid(`is longer than ${limitBytes} bytes`);
    text += decode(decoder, chunk);
  }
  return text + decode(decoder, undefined);
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw invalid("holds bytes that are not UTF-8");
  }
}

function invalid(problem: string): LeamError {
  return new LeamError({ code: "PROVIDER_RESPONSE_INVALID", message: `The provider's response ${problem}.` });
}
