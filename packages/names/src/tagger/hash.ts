export const hashStart: number = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits. Source: RFC 9923, there over bytes. */
export function hashText(text: string): number {
  let hash = hashStart;
  for (let at = 0; at < text.length; at += 1) hash = hashCode(hash, text.charCodeAt(at));
  return hash;
}

/** One step of it. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

/** Mixes two 32-bit numbers into one whose bits all depend on all bits of both. The finalizer is that of MurmurHash3. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
