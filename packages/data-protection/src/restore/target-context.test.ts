import { expect, test } from "vitest";
import { createTargetContext } from "./target-context.ts";

// The place asked about is the end of the text.
test.each([
  "https://evil.example/?q=",
  "see HTTP://evil.example/",
  "![x](https://evil.example/a.png?q=",
  "![x](/relative?q=",
  "[x](<https://evil.example/a b",
  "[x](https://evil.example/\\)",
  "[x](https://evil.example/(a)",
  "[a]: //evil.example/",
  "www.evil.example/?",
  "evil.example/?q=",
  "evil.example:8080/",
  "evil.example#",
  "пример.рф/",
  "evil.xn--p1ai/",
  "(https://evil.example/a)",
  '"https://evil.example/a"',
  "https://evil.example/?q=\u00A0",
  "mailto:someone@evil.example?body=",
  // Browsers take them for "//".
  "[a]: http:\\evil.example\\",
  "https:/evil.example/",
  '<img alt=">" src="',
  "<img src=x",
  "<img src='a\n\nb",
  '{"link":"https:\\/\\/evil.example\\/',
])("inside an address: %s", (text) => {
  expect(inside(text)).toBe(true);
});

test.each([
  "Dear ",
  "see https://example.org and ",
  "(https://example.org) ",
  "[x](https://example.org)",
  "[PERSON_k7f3](x) ",
  '{"url":"https://example.org/","name":"',
  '"https://example.org/", ',
  "<https://example.org>",
  "<b>bold</b> ",
  "1 < 2 and ",
  "[x](never closed\n\nnew paragraph ",
  "Dr. ",
  "e.g. 10 km/h ",
  "und/oder:",
])("not inside an address: %s", (text) => {
  expect(inside(text)).toBe(false);
});

function inside(text: string): boolean {
  const context = createTargetContext();
  for (const character of text) context.add(character);
  return context.isInside();
}
