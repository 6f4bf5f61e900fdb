import type { Citation } from "@leam/spec";
import { type Exchange, mapOffset, reverseExchanges } from "../replace/exchange.ts";
import { contentPlace, type ProtectedCall } from "./protect-call.ts";

/**
 * A citation of the sent text, in the offsets of the caller's text and the restored answer; undefined for one of the filter's own hint.
 * @param answer From the answer's text as it came to the one with the values back.
 */
export function mapCitation(
  citation: Citation,
  session: Pick<ProtectedCall<unknown>, "exchanges" | "messagesBefore">,
  answer: readonly Exchange[],
): Citation | undefined {
  const message = citation.message - session.messagesBefore;
  if (message < 0) return undefined;
  const source = reverseExchanges(session.exchanges.get(contentPlace(message, citation.part)) ?? []);
  return {
    ...citation,
    message,
    start: mapOffset(source, citation.start, "start"),
    end: mapOffset(source, citation.end, "end"),
    answerStart: mapOffset(answer, citation.answerStart, "start"),
    answerEnd: mapOffset(answer, citation.answerEnd, "end"),
  };
}
