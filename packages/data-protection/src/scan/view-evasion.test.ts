import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";
import { createView } from "./view.ts";

interface Case {
  readonly source: string;
  readonly text: string;
  /** The value as it is read, and as it stands in the source. */
  readonly value: string;
  readonly written: string;
}

const usual: Readonly<Record<string, Case>> = {
  "zero-width characters": row("id 12\u200B34\u2060 x", "id 1234 x", "1234", "12\u200B34"),
  "soft hyphens": row("An\u00ADna Mei\u00ADer", "Anna Meier", "Meier", "Mei\u00ADer"),
  "marks of direction": row("\u202E12\u202C3", "123", "12", "12"),
  "full-width letters": row("ｘ ＡＢ＠ｃ．ｄｅ", "x AB@c.de", "AB@c.de", "ＡＢ＠ｃ．ｄｅ"),
  ligatures: row("Herr Pﬁster kommt", "Herr Pfister kommt", "Pfister", "Pﬁster"),
  "letters of mathematics": row("I am 𝓐𝓷𝓷𝓪 𝐌.", "I am Anna M.", "Anna M", "𝓐𝓷𝓷𝓪 𝐌"),
  "digits of mathematics": row("tel 𝟎𝟑𝟎", "tel 030", "030", "𝟎𝟑𝟎"),
  "digits of other scripts": row("tel ٠٣٠ १२", "tel 030 12", "030 12", "٠٣٠ १२"),
  "Roman numbers of one character": row("Karl Ⅷ.", "Karl VIII.", "VIII", "Ⅷ"),
  "Croatian double letters": row("ǅenana", "Dženana", "Dženana", "ǅenana"),
  "composed letters": row("Jose\u0301 x", "José x", "José", "Jose\u0301"),
  "strokes through letters": row("A\u0336n\u0336n\u0336a x", "Anna x", "Anna", "A\u0336n\u0336n\u0336a"),
  "a stress that is no letter of its own": row("пан Ива\u0301нов", "пан Иванов", "Иванов", "Ива\u0301нов"),
  "Greek letters with the old accent": row("Παπαδάκης", "Παπαδάκης", "Παπαδάκης", "Παπαδάκης"),
  "codes of URLs": row("q=anna%40b.de", "q=anna@b.de", "anna@b.de", "anna%40b.de"),
};

const aggressive: Readonly<Record<string, Case>> = {
  "Cyrillic in a Latin word": row("Fгаu Меiеr", "Fгаu Meier", "Meier", "Меiеr"),
  "Cyrillic in a mail address": row("аnnа@ехаmple.org", "anna@example.org", "anna@example.org", "аnnа@ехаmple.org"),
  "a whole part of an address": row("x сор@example.org", "x cop@example.org", "cop@example.org", "сор@example.org"),
  "Cyrillic in an account number": row("DЕ89 3704 ВNКA", "DE89 3704 BNKA", "DE89", "DЕ89"),
  "Greek in a Latin word": row("Ρapadopoulos", "Papadopoulos", "Papadopoulos", "Ρapadopoulos"),
  "Latin in a Cyrillic word": row("Иbанов Ивaнов", "Иbанов Иванов", "Иванов", "Ивaнов"),
  "Latin in a Greek word": row("κ. Παπaδάκης", "κ. Παπαδάκης", "Παπαδάκης", "Παπaδάκης"),
  "circled digits": row("tel ①②③", "tel 123", "123", "①②③"),
  "black circled digits": row("tel ❶❷❸", "tel 123", "123", "❶❷❸"),
  "a circled number of two digits": row("x ⑫3", "x 123", "123", "⑫3"),
  "raised and lowered digits": row("tel ⁰³₀", "tel 030", "030", "⁰³₀"),
  "squared letters": row("🅰🄽🄽🄰 x", "ANNA x", "ANNA", "🅰🄽🄽🄰"),
  "O for zero, l and I for one": row("tel O30 9Ol8 I234", "tel 030 9018 1234", "030 9018 1234", "O30 9Ol8 I234"),
  "O in an account number without spaces": row("GB27HSRF338O7513O77476", "GB27HSRF33807513077476", "GB27", "GB27"),
  "l in the check digits of an account": row("BGl7 KFAM 68", "BG17 KFAM 68", "BG17", "BGl7"),
  "Cyrillic and O in an IPv6 address": row("von 2аO1:db8::l an", "von 2a01:db8::1 an", "2a01:db8::1", "2аO1:db8::l"),
  "O in an account number": row("DE89 37O4 0O44", "DE89 3704 0044", "DE89 3704 0044", "DE89 37O4 0O44"),
};

describe("usual", () => {
  test.each(Object.entries(usual))("%s", (_, { source, text, value, written }) => {
    const view = createView(source);
    expect(view.text).toBe(text);
    expect(written).toBe(sourceOf(view.text.indexOf(value), value.length, source));
  });
});

describe("aggressive", () => {
  test.each(Object.entries(aggressive))("%s", (_, { source, text, value, written }) => {
    const view = createView(source, "aggressive");
    expect(view.text).toBe(text);
    const start = view.text.indexOf(value);
    const span = view.toSource({ start, end: start + value.length });
    expect(source.slice(span.start, span.end)).toBe(written);
  });

  test.each(Object.values(aggressive))("is asked for: usually $source stays", ({ source }) => {
    expect(createView(source).text).toBe(source);
  });
});

// Words of one script, of a script that has no such letter, and numbers with few digits.
test.each([
  "сор и ВЕРА",
  "IT-отдел",
  "Covid-а",
  "iPhoneом",
  "АА1234ВВ",
  "10 l milk",
  "IO, B2, 1O",
  "Windows 1O1",
  "ISO 9001 IO",
  "Il y a 10 ans",
  "Termin 12:30:45, Ol: ll:l",
  "CO2 und 1000 l",
])("%j stays, however aggressive", (text) => {
  expect(createView(text, "aggressive").text).toBe(text);
});

test("what stays is not taken out of m² at the usual level", () => {
  expect(createView("80 m² ① Meier³").text).toBe("80 m² ① Meier³");
});

const pieces = fc.constantFrom(
  ...Array.from("aеo1Ol①²🅰ﬁ𝐀\u0301\u200B\u00AD ٣Ａ%&ｅΡρ@.-\r\n⑫㎏😀"),
  "%40",
  "&#64;",
  "\r\n",
  "anna",
  "Иван",
);
const hard = fc.oneof(
  fc.array(pieces).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);

test.each(["usual", "aggressive"] as const)("stretches of a view are in the order of the source: %s", (evasion) => {
  fc.assert(
    fc.property(hard, (source) => {
      const view = createView(source, evasion);
      let last = { start: 0, end: 0 };
      for (let unit = 0; unit < view.text.length; unit += 1) {
        const span = view.toSource({ start: unit, end: unit + 1 });
        expect(span.start).toBeGreaterThanOrEqual(last.start);
        expect(span.end).toBeGreaterThanOrEqual(last.end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(source.length);
        last = span;
      }
    }),
  );
});

test.each(["usual", "aggressive"] as const)("a stretch is the union of its units: %s", (evasion) => {
  fc.assert(
    fc.property(hard, fc.nat(), fc.nat(), (source, a, b) => {
      const view = createView(source, evasion);
      fc.pre(view.text.length > 0);
      const start = a % view.text.length;
      const end = start + 1 + (b % (view.text.length - start));
      const span = view.toSource({ start, end });
      expect(span.start).toBe(view.toSource({ start, end: start + 1 }).start);
      expect(span.end).toBe(view.toSource({ start: end - 1, end }).end);
    }),
  );
});

test("a plain word between foreign ones slices to itself", () => {
  fc.assert(
    fc.property(hard, hard, (before, after) => {
      const source = `${before} wort ${after}`;
      const view = createView(source, "aggressive");
      const at = view.text.indexOf(" wort ");
      const span = view.toSource({ start: at + 1, end: at + 5 });
      expect(source.slice(span.start, span.end)).toBe("wort");
    }),
  );
});

test("the table knows what Unicode calls ignorable and what a decimal digit", () => {
  for (let code = 0; code < 0x11_0000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) expect(createView(`x${character}y`).text).toBe("xy");
    if (/\p{Nd}/u.test(character)) expect(createView(character).text).toMatch(/^[0-9]$/u);
  }
});

function row(source: string, text: string, value: string, written: string): Case {
  return { source, text, value, written };
}

function sourceOf(start: number, length: number, source: string): string {
  const span = createView(source).toSource({ start, end: start + length });
  return source.slice(span.start, span.end);
}

test("control characters hide nothing, and separators of records part lines", () => {
  const text = "anna@exam\u0000ple.org\u001eDE89\u0007 3704 0044 0532 0130 00";
  expect(findPersonalData(text).map(({ entity, start, end }) => [entity, text.slice(start, end)])).toEqual([
    ["EMAIL", "anna@exam\u0000ple.org"],
    ["IBAN", "DE89\u0007 3704 0044 0532 0130 00"],
  ]);
});

test("a level that there is not is refused", () => {
  const options = JSON.parse('{ "evasion": "aggresive" }');
  expect(() => findPersonalData("Anna", options)).toThrow(expect.objectContaining({ code: "INVALID_PLUGIN" }));
});
