import type { Finding } from "@leam/spec";
import { mask } from "../anonymize/mask.ts";

const mostSamples = 3;
/** Enough to tell two values apart beside the original, too little to know one without it. */
const hide = mask({ keep: 2 });

/** Up to three different values of each type, masked. */
export function maskedSamples(text: string, findings: readonly Finding[]): Readonly<Record<string, readonly string[]>> {
  const samples = new Map<string, Set<string>>();
  for (const finding of findings) {
    const masked = samples.get(finding.entity) ?? new Set<string>();
    samples.set(finding.entity, masked);
    if (masked.size < mostSamples) masked.add(hide({ ...finding, value: text.slice(finding.start, finding.end) }));
  }
  return Object.fromEntries([...samples].map(([entity, masked]) => [entity, [...masked]]));
}
