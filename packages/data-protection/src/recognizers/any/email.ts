import { defineRecognizer, type Finding, type Recognizer } from "@leam/spec";

/** RFC 5321: 64 for the part before the sign, 253 for the domain. */
const localLimit = 64;
const domainLimit = 253;

const localEnd = /[\p{L}\p{N}._%+'!#$&*/=?^`{|}~-]{1,64}$/u;
const domainStart =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}])/iu;

/** The rest of a URL that an address stands in: "shop.example/?mail=" would be a good beginning of an address by RFC 5322, and never is. */
const urlBefore = /^.*[/?&](?:[\p{L}\p{N}._-]{1,30}=)?/u;

/** E-mail addresses, also international ones (RFC 6531): "jürgen@müller.example". Looks around each sign, so its time is linear. */
export const email: Recognizer = defineRecognizer({
  name: "any/email",
  entity: "EMAIL",
  longest: localLimit + 1 + domainLimit,
  find: findEmails,
});

function* findEmails(text: string): Generator<Finding> {
  let free = 0;
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    const local = localEnd
      .exec(text.slice(Math.max(free, sign - localLimit), sign))?.[0]
      .replace(urlBefore, "")
      .replace(/^[.'`*/({|=?&]+/u, "");
    const domain = domainStart.exec(text.slice(sign + 1, sign + 1 + domainLimit))?.[0];
    if (local === undefined || local === "" || local.endsWith(".") || domain === undefined) continue;
    free = sign + 1 + domain.length;
    yield {
      entity: "EMAIL",
      start: sign - local.length,
      end: free,
      score: 0.99,
      recognizer: "any/email",
      why: { rule: "address with a domain" },
    };
  }
}
