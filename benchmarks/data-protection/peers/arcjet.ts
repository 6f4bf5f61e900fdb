import { redact } from "@arcjet/redact";
import type { TypedSpan } from "../score.ts";
import type { Peer } from "./peer.ts";

const types: Readonly<Record<string, string>> = {
  email: "EMAIL",
  "phone-number": "PHONE",
  "ip-address": "IP_ADDRESS",
  "credit-card-number": "CREDIT_CARD",
};

export const peer: Peer = {
  name: "@arcjet/redact",
  packages: ["@arcjet/redact"],
  run: (text) => redact(text),
  find: async (text) => {
    const spans: TypedSpan[] = [];
    let last = 0;
    await redact(text, {
      replace: (entity, value) => {
        const start = text.indexOf(value, last);
        if (start >= 0) last = start + value.length;
        if (start >= 0) spans.push({ start, end: last, type: types[entity] ?? entity });
        return undefined;
      },
    });
    return spans;
  },
  coldStart: `const { redact } = await import("@arcjet/redact"); await redact(text);`,
};
