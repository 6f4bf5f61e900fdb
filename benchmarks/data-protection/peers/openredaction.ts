import { OpenRedaction } from "openredaction";
import { typeOf } from "./openredaction-types.ts";
import type { Peer } from "./peer.ts";

/** As by default, and with its preset for the GDPR, which finds less and errs less. */
export const peers: readonly Peer[] = [
  createPeer("openredaction", {}),
  createPeer("openredaction, gdpr", { preset: "gdpr" }),
];

/**
 * It takes e-mail addresses at example domains for no personal data. That is sensible, but the sets hold no others, so it reads
 * "exemplo" there: of the same length, so that places stay.
 */
function createPeer(name: string, options: ConstructorParameters<typeof OpenRedaction>[0]): Peer {
  const redaction = new OpenRedaction(options);
  return {
    name,
    packages: ["openredaction"],
    run: (text) => redaction.detect(text),
    find: async (text) =>
      (await redaction.detect(text.replaceAll("example", "exemplo"))).detections.flatMap((detection) => {
        const type = typeOf(detection.type);
        const [start, end] = detection.position;
        return type === undefined ? [] : [{ start, end, type }];
      }),
    coldStart: `const { OpenRedaction } = await import("openredaction"); await new OpenRedaction(${JSON.stringify(options)}).detect(text);`,
  };
}
