import type { Finding } from "@leam/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReport } from "./create-report.ts";

const text = "Ms Maria Keller, maria@example.org,\nor Maria Keller.";
const found = (start: number, end: number, entity = "PERSON"): Finding => ({
  start,
  end,
  entity,
  score: 1,
  recognizer: "test/any",
  why: { rule: "a test" },
});
const findings = [found(3, 15), found(17, 34, "EMAIL"), found(39, 51)];
const marks = (html: string): readonly string[] =>
  [...html.matchAll(/<mark>(.*?)<\/mark>/gsu)].map(([, inner = ""]) => inner);
const shownText = (html: string): string => /<div class="text"[^>]*>([^]*?)<\/div>/u.exec(html)?.[1] ?? "";

test("findings are counted, and samples are masked and different", () => {
  const report = createReport(text, findings);
  expect(report.counts).toEqual({ PERSON: 2, EMAIL: 1 });
  expect(report.samples).toEqual({ PERSON: ["***** ****er"], EMAIL: ["*****@*******.*rg"] });
});

test("the page marks each finding with its type, and masks the values", () => {
  const html = createReport(text, findings).toHtml();
  expect(shownText(html)).toBe(
    "Ms <mark><small>PERSON</small> ***** ******</mark>, <mark><small>EMAIL</small> *****@*******.***</mark>,\nor <mark><small>PERSON</small> ***** ******</mark>.",
  );
  expect(html).not.toMatch(/Maria|Keller|maria@/u);
});

test("values are shown when that is asked for", () => {
  const html = createReport(text, findings).toHtml({ showValues: true });
  expect(marks(html)).toEqual([
    "<small>PERSON</small> Maria Keller",
    "<small>EMAIL</small> maria@example.org",
    "<small>PERSON</small> Maria Keller",
  ]);
  expect(html).toContain("Values are shown");
});

test.each([
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</div></main><iframe src=javascript:alert(1)>",
  "<!--<svg/onload=alert(1)>-->",
  "&lt;script&gt;&#60;",
  "</title><script>alert(1)</script>",
])("nothing in the text, a value, a type, the title, the note or the language becomes markup: %s", (canary) => {
  const evil = `${canary} then ${canary}`;
  const evilFindings = [{ ...found(0, canary.length), entity: canary }];
  const page = createReport(evil, evilFindings).toHtml({
    showValues: true,
    title: canary,
    note: canary,
    language: canary,
  });
  const harmless = createReport("x then x", [{ ...found(0, 1), entity: "X" }]).toHtml({
    showValues: true,
    title: "x",
    note: "x",
    language: "x",
  });
  const tags = (html: string): readonly string[] =>
    (html.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/lang="[^"]*"/u, 'lang=""'));
  expect(tags(page)).toEqual(tags(harmless));
  expect(page).not.toMatch(/<(?:script|img|iframe|svg)/iu);
});

test("the page has a language, a title, a heading, table headers with a scope, and no script or foreign thing", () => {
  const html = createReport(text, findings).toHtml({ language: "de" });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/u);
  expect(html).toContain("default-src 'none'");
  expect(html).toMatch(/<title>[^<]+<\/title>/u);
  expect(html.match(/<h1>/gu)).toHaveLength(1);
  expect(html.match(/<th (?!scope=)/gu)).toBeNull();
  expect(html).toContain('lang="de"');
  expect(html).not.toMatch(/<script|\bsrc=|\bhref=|\bon\w+=|url\(/iu);
});

test("findings that overlap, are out of order or reach out of the text lose and double nothing", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }))),
      (any, spans) => {
        const html = createReport(
          any,
          spans.map(([start, end]) => found(start, end)),
        ).toHtml({ showValues: true });
        const without = shownText(html).replaceAll(/<mark><small>PERSON<\/small> |<\/mark>/gu, "");
        expect(without).toBe(shownText(createReport(any, []).toHtml()));
      },
    ),
  );
});

test("signs that turn the direction of a text are shown as such", () => {
  expect(shownText(createReport("a\u202Eb\u2066c\u0000", []).toHtml())).toBe("a\uFFFDb\uFFFDc\uFFFD");
});

test("the counts of a longer text stand in the place of those of its beginning", () => {
  const html = createReport(text, findings, { counts: { PERSON: 400 } }).toHtml({ note: "The first page." });
  expect(html).toContain("400 findings");
  expect(html).toContain("<p>The first page.</p>");
});
