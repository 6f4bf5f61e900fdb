const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b_6a_57_b2, 0x26_50_8e_6d, 0x1e_a1_19_fa, 0x3d_42_33_dd, 0x2a_14_62_b3] as const;
/** What the checksum of a valid text comes to: BIP-173 and BIP-350. */
const constants: readonly number[] = [1, 0x2b_c8_30_a3];

/** Whether the checksum of a Bech32 or Bech32m text holds. Source: BIP-173, BIP-350. Known answer there: BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4. */
export function isBech32(value: string): boolean {
  if (value !== value.toLowerCase() && value !== value.toUpperCase()) return false;
  const lower = value.toLowerCase();
  const separator = lower.lastIndexOf("1");
  const prefix = Array.from(lower.slice(0, separator), (character) => character.charCodeAt(0));
  const data = Array.from(lower.slice(separator + 1), (character) => alphabet.indexOf(character));
  if (separator < 1 || data.length < 6 || data.includes(-1)) return false;
  return constants.includes(
    polymod([...prefix.map((unit) => unit >> 5), 0, ...prefix.map((unit) => unit & 31), ...data]),
  );
}

function polymod(values: readonly number[]): number {
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1_ff_ff_ff) << 5) ^ value;
    for (const [bit, part] of generator.entries()) if ((top >> bit) & 1) checksum ^= part;
  }
  return checksum;
}
