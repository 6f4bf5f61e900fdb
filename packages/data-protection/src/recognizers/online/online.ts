import type { Recognizer } from "@leam/spec";
import { cryptoAddresses } from "./crypto-address.ts";
import { gps } from "./gps.ts";
import { macAddress } from "./mac-address.ts";
import { profileUrl } from "./profile-url.ts";
import { secrets } from "./secret.ts";
import { username } from "./username.ts";

/** What people have on networks and machines: profiles, user names, devices, wallets, places, secrets. */
export const online: readonly Recognizer[] = [profileUrl, username, macAddress, ...cryptoAddresses, ...gps, ...secrets];
