// Everything wired
export { createLeam, type Leam } from "./create-leam.ts";
export type { LeamOptions, ServerOptions } from "./leam-options.ts";
// What an application needs next to it; the rest stands in the packages by name
export { LeamError } from "@leam/spec";
export type { Answer, AnswerEvent, AnswerRecord, FinalAnswer, Message, ProviderFacts } from "@leam/spec";
export type { ChatOptions, EmbedOptions, Policy } from "@leam/client";
