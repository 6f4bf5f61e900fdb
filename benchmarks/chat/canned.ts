const head = { id: "chatcmpl-0001", created: 1_767_225_600, model: "canned-1" };

/** The text of the whole answer: with its frame about half a kilobyte. */
export const wholeText =
  "The town library opens at nine in the morning and closes at six, on Fridays at four. A card costs ten euros a year, and nothing for children. Books may be kept for four weeks and renewed twice.";

export const completion: string = JSON.stringify({
  ...head,
  object: "chat.completion",
  choices: [{ index: 0, message: { role: "assistant", content: wholeText }, logprobs: null, finish_reason: "stop" }],
  usage: { prompt_tokens: 24, completion_tokens: 46, total_tokens: 70 },
});

/** The text that a chunk adds. */
export function pieceOf(index: number): string {
  return `word${index} `;
}

export function deltaOf(index: number, isLast: boolean): string {
  const delta = { ...(index === 0 ? { role: "assistant" } : {}), content: pieceOf(index) };
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: isLast ? "stop" : null }];
  return JSON.stringify({ ...head, object: "chat.completion.chunk", choices });
}
