import { defineRecognizer, type EntityType, type Finding, type Recognizer } from "@leam/spec";
import { createScan, type Scan } from "./tokens/scan.ts";

export interface ScanningRecognizer {
  readonly name: string;
  readonly entity: EntityType;
  readonly longest: number;
  readonly scan: (scan: Scan) => Iterable<Finding>;
}

/** A recognizer that reads what one pass over the text has left for all of them. Asked alone, as plugin authors' code does, it makes the pass itself. */
export function defineScanning({ name, entity, longest, scan }: ScanningRecognizer): Recognizer {
  const recognizer = defineRecognizer({
    name,
    entity,
    longest,
    find: (text, context) => scan(createScan(text, context)),
  });
  scanning.set(recognizer, scan);
  return recognizer;
}

const scanning = new WeakMap<Recognizer, ScanningRecognizer["scan"]>();

/** What a recognizer finds in a text that was passed over once. */
export function findIn(recognizer: Recognizer, scan: Scan): Iterable<Finding> {
  return scanning.get(recognizer)?.(scan) ?? recognizer.find(scan.text, scan.context);
}
