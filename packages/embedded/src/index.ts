// The provider
export { embedded, type EmbeddedOptions } from "./embedded.ts";
// What its models are, can and cannot do
export { extractiveCard } from "./cards/extractive-card.ts";
export { hashEmbedCard } from "./cards/hash-embed-card.ts";
