const looks = "асеАВСЕOoОоlIІ";
let address: RegExp | undefined;

/** An IPv6 address in letters of another script or with letters for digits: "2аO1:db8::l". Without a colon it would be a word. */
export function foldHexadecimal(text: string): string {
  if (!text.includes(":")) return text;
  address ??= new RegExp(
    `(?<![\\p{L}\\p{N}:])[0-9A-Fa-f${looks}]{0,4}(?::[0-9A-Fa-f${looks}]{0,4}){2,7}(?![\\p{L}\\p{N}:])`,
    "gu",
  );
  return text.replaceAll(address, (found) => (/[0-9]/u.test(found) ? Array.from(found, asDigit).join("") : found));
}

const digits: Readonly<Record<string, string>> = {
  а: "a",
  с: "c",
  е: "e",
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  O: "0",
  o: "0",
  О: "0",
  о: "0",
  l: "1",
  I: "1",
  І: "1",
};

function asDigit(letter: string): string {
  return digits[letter] ?? letter;
}
