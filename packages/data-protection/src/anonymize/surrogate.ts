import { canonicalValue } from "../operators/canonical-value.ts";
import { createView } from "../scan/view.ts";
import type { FoundValue, Operator } from "./operator.ts";
import { operatorKey } from "./operator-key.ts";
import { redact } from "./redact.ts";
import { createKeyStream, type KeyStream } from "./surrogate/key-stream.ts";
import { inFormat, scramble } from "./surrogate/scramble.ts";
import { surrogateAddress } from "./surrogate/surrogate-address.ts";
import { surrogateDate } from "./surrogate/surrogate-date.ts";
import { surrogateIban } from "./surrogate/surrogate-iban.ts";
import { surrogateEmail, surrogateIpAddress, surrogateUrl, surrogateUsername } from "./surrogate/surrogate-internet.ts";
import { surrogateNumber } from "./surrogate/surrogate-number.ts";
import { surrogatePerson } from "./surrogate/surrogate-person.ts";
import { surrogatePhone } from "./surrogate/surrogate-phone.ts";

export interface SurrogateOptions {
  /** Secret of at least 16 bytes: the same key gives the same surrogates. Who has it can check guesses. */
  readonly key: Uint8Array | string;
}

type Maker = (found: FoundValue, stream: KeyStream) => string;

const makers: Readonly<Record<string, Maker>> = {
  EMAIL: (_, stream) => surrogateEmail(stream),
  PHONE: ({ value }, stream) => surrogatePhone(value, stream),
  IBAN: ({ value }, stream) => surrogateIban(value, stream),
  CREDIT_CARD: surrogateNumber,
  NATIONAL_ID: surrogateNumber,
  IP_ADDRESS: ({ value }, stream) => surrogateIpAddress(value, stream),
  DATE_OF_BIRTH: ({ value }, stream) => surrogateDate(value, stream),
  ADDRESS: ({ value }, stream) => surrogateAddress(value, stream),
  URL_PERSONAL: (_, stream) => surrogateUrl(stream),
  USERNAME: ({ value }, stream) => surrogateUsername(value, stream),
};

/** More than any table needs: only a table of one row could give the value itself each time. */
const mostAttempts = 20;

/**
 * An invented value of the same kind, script and format, never the value itself: names by script and gender, e-mail on example domains,
 * phone numbers kept for fiction or not assigned, IBAN, cards and personal numbers with right check digits. Equal values under one key get
 * equal surrogates; different values can share one. Irreversible without the key. Types that have no maker: other digits in the same
 * form, or the type's name where there are none. A number with right check digits may happen to be somebody's: never pay, dial or look it up.
 * @throws {LeamError} INVALID_PLUGIN for a key that is missing or too short.
 */
export function surrogate(options: SurrogateOptions): Operator {
  const key = operatorKey("surrogate", options.key);
  const otherwise = redact();

  return (found) => {
    // As recognizers read it: digits of other scripts would otherwise stay as they are.
    const read = { ...found, value: createView(found.value).text };
    const canonical = canonicalValue(found.entity, read.value);
    const { attempt: first = 0 } = found;
    for (let attempt = first; attempt < first + mostAttempts; attempt++) {
      const made = make(read, canonical, attempt);
      if (canonicalValue(found.entity, made).toLowerCase() !== canonical.toLowerCase()) return made;
    }
    return otherwise(found);
  };

  function make(found: FoundValue, canonical: string, attempt: number): string {
    if (found.entity === "PERSON") return surrogatePerson(found.value, key, attempt);
    const stream = createKeyStream(key, `${found.entity}\0${attempt}\0${canonical}`);
    if (Object.hasOwn(makers, found.entity)) return makers[found.entity]?.(found, stream) ?? otherwise(found);
    return /\d/u.test(found.value) ? inFormat(found.value, scramble(found.value, stream)) : otherwise(found);
  }
}
