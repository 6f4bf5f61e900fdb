import type { JsonValue } from "@leam/spec";
import type { Random } from "../random.ts";
import { randomText } from "./random-text.ts";

const keys = ["name", "dateOfBirth", "iban", "id", "role", "note", "__proto__", "phone number", "0"];

/** Any JSON value, with JSON inside its strings. */
export function randomJson(random: Random, depth = 0): JsonValue {
  const kind = random.below(depth > 3 ? 5 : 9);
  switch (kind) {
    case 0:
      return random.pick<JsonValue>([null, true, false, 0, -1.5, 1e21, 4111111111111111, 86095742719], null);
    case 1:
      return random.below(2 ** 31) * random.below(100_000);
    case 2:
    case 3:
    case 4:
      return randomText(random);
    case 5:
      return Array.from({ length: random.below(4) }, () => randomJson(random, depth + 1));
    case 6: {
      const indent = random.below(3);
      return JSON.stringify(randomJson(random, depth + 1), undefined, indent);
    }
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(4) }, () => [
          random.below(3) > 0 ? random.pick(keys, "") : randomText(random),
          randomJson(random, depth + 1),
        ]),
      );
  }
}
