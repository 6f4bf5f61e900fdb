import type { Recognizer } from "@leam/spec";
import { britishDrivingLicence } from "./british-driving-licence.ts";
import { drivingLicence } from "./driving-licence.ts";
import { machineReadableZone } from "./machine-readable-zone.ts";
import { passportOrIdCard } from "./passport-or-id-card.ts";

/** Numbers of passports, identity cards and driving licences. */
export const documents: readonly Recognizer[] = [
  machineReadableZone,
  passportOrIdCard,
  drivingLicence,
  britishDrivingLicence,
];
