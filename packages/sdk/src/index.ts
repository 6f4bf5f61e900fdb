// Everything wired
export { createLeam, type Leam, type LeamOptions } from "./create-leam.ts";
// What an application needs next to it; the rest stands in the packages by name
export { LeamError } from "@leam/spec";
export type { Answer, AnswerEvent, AnswerRecord, FinalAnswer, Message } from "@leam/spec";
export type { ChatOptions, EmbedOptions, Policy } from "@leam/client";
