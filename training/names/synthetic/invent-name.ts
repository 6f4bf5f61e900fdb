import type { NamePool } from "./read-names.ts";

export interface InventedName {
  readonly forename: string;
  readonly surname: string;
}

const migrantShare = 0.22;
const mixedShare = 0.08;
const blendShare = 0.22;
const doubleShare = 0.08;

/** A name of the pool: mostly of the language's own, some of other origins, some that no list holds. */
export function inventName(pool: NamePool, random: () => number): InventedName {
  const chance = random();
  const origin = pick(pool.migrants, random) ?? pool;
  if (chance < migrantShare || pool.forenames.length === 0)
    return { forename: pick(origin.forenames, random) ?? "", surname: pick(origin.surnames, random) ?? "" };
  let forename = rare(pool.forenames, random);
  let surname = rare(pool.surnames.length > 0 ? pool.surnames : origin.surnames, random);
  if (chance < migrantShare + mixedShare) {
    if (random() < 0.5) forename = pick(origin.forenames, random) ?? "";
    else surname = pick(origin.surnames, random) ?? "";
  }
  const double = random();
  if (double < doubleShare) surname += `-${rare(pool.surnames, random)}`;
  else if (double < doubleShare * 2) forename += ` ${rare(pool.forenames, random)}`;
  else if (double < doubleShare * 2.5) forename += `-${rare(pool.forenames, random)}`;
  return { forename, surname };
}

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Some names are blends of two: the beginning of one and the end of another, as rare names look. */
function rare(names: readonly string[], random: () => number): string {
  const name = pick(names, random) ?? "";
  if (random() >= blendShare) return name;
  const other = pick(names, random) ?? "";
  const head = name.slice(0, Math.ceil(name.length * (0.4 + random() * 0.3)));
  const tail = other.slice(Math.floor(other.length * (0.4 + random() * 0.2)));
  return /[\s-]/u.test(head + tail) || tail.length < 2 ? name : head + tail;
}
