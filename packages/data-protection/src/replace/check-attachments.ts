import { type ChatCall, type ContentPart, LeamError } from "@leam/spec";
import type { Scan } from "./replace-text.ts";

/**
 * Refuses what cannot be inspected: images and files that travel inside the call, and addresses of images with personal data in them,
 * which no pseudonym can stand in for.
 * @throws {LeamError} PROTECTION_FAILED
 */
export function checkAttachments(call: ChatCall, scan: Scan): void {
  for (const [index, { content }] of call.messages.entries()) {
    if (typeof content === "string") continue;
    for (const [part, each] of content.entries()) {
      const reason = refusal(each, scan);
      if (reason !== undefined) throw refused(`messages[${index}].content[${part}]`, reason);
    }
  }
}

function refusal(part: ContentPart, scan: Scan): string | undefined {
  switch (part.type) {
    case "text":
      return undefined;
    case "file":
      return part.data === undefined ? undefined : "is a file whose content cannot be inspected";
    case "image":
      if (/^\s*data:/iu.test(part.url)) return "is an image whose content cannot be inspected";
      return scan(part.url).length > 0 ? "is an image whose address holds personal data" : undefined;
    default:
      // A caller without types may send kinds of parts that the contract does not know.
      return "is of a kind that cannot be inspected";
  }
}

function refused(param: string, reason: string): LeamError {
  return new LeamError({
    code: "PROTECTION_FAILED",
    message: `${param} ${reason}, so nothing was sent. Send its text, or let attachments through unseen with \`dataProtection({ attachments: "allow" })\`.`,
    param,
  });
}
