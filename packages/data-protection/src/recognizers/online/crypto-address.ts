import type { Recognizer } from "@leam/spec";
import { defineAnchored } from "../../scan/define-anchored.ts";
import { longStarts } from "../../scan/tokens/starts.ts";
import { base58CheckVersion } from "./base58-check.ts";
import { isBech32 } from "./bech32.ts";

/** Version bytes: Bitcoin 0 and 5, Dogecoin 30, Litecoin 48 and 50, Tron 65, Dash 76. Source: SLIP-0044's projects, chainparams of each. */
const versions = new Set([0, 5, 30, 48, 50, 65, 76]);

/**
 * Addresses of crypto currencies whose checksum holds: Bitcoin, Litecoin, Dogecoin, Dash, Tron (Base58Check), Bitcoin and Litecoin (Bech32).
 * Source: BIP-13, BIP-173, BIP-350. Published example: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa (the genesis block).
 */
const withChecksum: Recognizer = defineAnchored({
  name: "any/crypto-address",
  entity: "CRYPTO_ADDRESS",
  starts: longStarts,
  pattern: () =>
    /(?<![\p{L}\p{N}_])(?:[13LMDTX][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc1|ltc1)[02-9ac-hj-np-z]{11,87}|(?:BC1|LTC1)[02-9AC-HJ-NP-Z]{11,87})(?![\p{L}\p{N}_])/uy,
  rule: "address of a crypto currency",
  longest: 95,
  check: {
    name: "Base58Check or Bech32",
    holds: (value) => (/^(?:bc1|ltc1)/iu.test(value) ? isBech32(value) : isBase58(value)),
  },
  score: 0.97,
});

/** Ethereum and its kin: 0x and 40 hexadecimal digits. Transactions have 64. Source: EIP-55. Published example: 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed. */
const ethereum: Recognizer = defineAnchored({
  name: "any/ethereum-address",
  entity: "CRYPTO_ADDRESS",
  starts: longStarts,
  pattern: () => /(?<![\p{L}\p{N}_])0[xX][0-9a-fA-F]{40}(?![\p{L}\p{N}_])/uy,
  rule: "0x and forty hexadecimal digits",
  longest: 42,
  score: 0.85,
});

function isBase58(value: string): boolean {
  const version = base58CheckVersion(value);
  return version !== undefined && versions.has(version);
}

export const cryptoAddresses: readonly Recognizer[] = [withChecksum, ethereum];
