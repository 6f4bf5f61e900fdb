/** A value that is no name: dates, numbers, addresses of mail. An unknown kind is a mistake in a template. */
export function inventValue(kind: string, random: () => number): string {
  const make = makers[kind];
  if (make === undefined) throw new Error(`No list and no value is called "${kind}".`);
  return make(random);
}

const makers: Readonly<Record<string, (random: () => number) => string>> = {
  n: (random) => String(1 + Math.floor(random() * 180)),
  y: (random) => String(1935 + Math.floor(random() * 90)),
  x: (random) => digits(6 + Math.floor(random() * 6), random),
  t: (random) => `${8 + Math.floor(random() * 12)}:${random() < 0.5 ? "00" : "30"}`,
  m: (random) => `${1 + Math.floor(random() * 90)}${digits(2, random)},${digits(2, random)}`,
  p: (random) => `0${digits(2, random)} ${digits(3, random)} ${digits(4, random)}`,
  e: (random) => `${letters(6, random)}@${letters(5, random)}.example`,
  d: (random) => {
    const [day, month, year] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12), makeYear(random)];
    const sign = [".", "/", "-", ". "][Math.floor(random() * 4)] ?? ".";
    return random() < 0.2 ? `${year}-${two(month)}-${two(day)}` : [two(day), two(month), year].join(sign);
  },
};

function makeYear(random: () => number): string {
  return String(1935 + Math.floor(random() * 90));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function digits(count: number, random: () => number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
}

function letters(count: number, random: () => number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
}
