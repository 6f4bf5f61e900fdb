import { createFinder } from "../finder.ts";
import { peer as arcjet } from "./arcjet.ts";
import { peer as compromise } from "./compromise.ts";
import { mixWithPeople, mix } from "./do-it-yourself.ts";
import { peers as openredaction } from "./openredaction.ts";
import type { Peer } from "./peer.ts";
import { peer as redactPii } from "./redact-pii.ts";
import { peer as redactpiiNode } from "./redactpii-node.ts";

/** Ours first, in both configurations, then those that a user would take instead. */
export async function allPeers(): Promise<readonly Peer[]> {
  const ours = await Promise.all([createFinder("rules"), createFinder("withNames")]);
  return [
    ...ours.map((finder) => ({
      name: finder.name,
      packages: [],
      run: (text: string) => finder.find(text),
      find: (text: string) => Promise.resolve(finder.find(text)),
      coldStart: finder.configuration,
    })),
    mix,
    mixWithPeople,
    ...openredaction,
    arcjet,
    redactpiiNode,
    redactPii,
    compromise,
  ];
}
