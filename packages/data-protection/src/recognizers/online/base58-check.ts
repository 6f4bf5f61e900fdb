import { createHash } from "node:crypto";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Version, hash and checksum of an address. */
const addressBytes = 25;

/** The version byte of a Base58Check address of 25 bytes, or undefined where its checksum does not hold. Source: Bitcoin wiki, "Base58Check encoding". */
export function base58CheckVersion(value: string): number | undefined {
  const bytes = decode(value);
  if (bytes === undefined) return undefined;
  const digest = sha256(sha256(bytes.subarray(0, addressBytes - 4)));
  return bytes.subarray(addressBytes - 4).every((byte, place) => byte === digest[place]) ? bytes[0] : undefined;
}

function decode(value: string): Uint8Array | undefined {
  const bytes = new Uint8Array(addressBytes);
  for (const character of value) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let place = addressBytes - 1; place >= 0; place -= 1) {
      carry += (bytes[place] ?? 0) * 58;
      bytes[place] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}
