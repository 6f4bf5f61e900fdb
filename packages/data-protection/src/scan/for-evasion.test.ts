import fc from "fast-check";
import { expect, test } from "vitest";
import { protect } from "../protect.ts";
import { anyCountry } from "../recognizers/all.ts";
import { specialCategories } from "../special-categories/special-categories.ts";

const recognizers = [
  ...anyCountry.filter(({ entity }) => ["EMAIL", "PHONE", "IBAN", "CREDIT_CARD", "IP_ADDRESS"].includes(entity)),
  ...specialCategories,
];

test("what is disguised comes back as it was written", () => {
  const pieces = fc.constantFrom(
    "аnnа@ехаmple.org",
    "jan tečka novák zavináč firma tečka cz",
    "DE89 37O4 OO44 O532 OI3O OO",
    "④①①① ①①①① ①①①① ①①①①",
    "2аO1:db8::l",
    "HIV-positiv",
    "A\u0336n\u0336",
    "\u200B",
    "😀",
    "\r\n",
    " ",
    ". ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const letter = protect(text, { evasion: "aggressive", recognizers });
      expect(letter.restore(letter.text)).toBe(text);
    }),
  );
});

test("a disguised value does not leave", () => {
  const letter = protect("Mail аnnа@ехаmple.org now", { evasion: "aggressive", recognizers });
  expect(letter.text).toMatch(/^Mail \[EMAIL_[a-z0-9]+\] now$/u);
});
