/** What a part of a pattern reads: one flag for each sample character. */
export type CharacterSet = Uint8Array;

const otherScripts = "āȚαΩжЖіא٣ع中あ한ぁ\u0301\u2028\u00A0–’€№😀";

/**
 * Answers which characters a part of a pattern reads by trying: the Latin letters and signs, some of every other kind, and those that the pattern itself
 * names, with their neighbours. Two parts that share no sample are taken for disjoint.
 */
export function characterSamples(pattern: RegExp): (source: string) => CharacterSet {
  const samples = [...new Set([...latin(), ...codesOf(otherScripts), ...named(pattern.source)])].map((code) =>
    String.fromCodePoint(code),
  );
  const known = new Map<string, CharacterSet>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const one = new RegExp(`^(?:${source})$`, pattern.flags.replaceAll(/[^isu]/gu, ""));
    const set = Uint8Array.from(samples, (sample) => (one.test(sample) ? 1 : 0));
    known.set(source, set);
    return set;
  };
}

export function overlaps(a: CharacterSet, b: CharacterSet): boolean {
  return a.some((flag, index) => flag === 1 && b[index] === 1);
}

export function complement(set: CharacterSet): CharacterSet {
  return set.map((flag) => 1 - flag);
}

function latin(): readonly number[] {
  return Array.from({ length: 0x17f }, (_, code) => code);
}

function codesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function named(source: string): readonly number[] {
  const escaped = Array.from(source.matchAll(/\\u\{?([0-9A-Fa-f]+)/gu), ([, digits = "0"]) =>
    Number.parseInt(digits, 16),
  );
  return [...codesOf(source), ...escaped]
    .flatMap((code) => [code - 1, code, code + 1])
    .filter((code) => code >= 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff));
}
