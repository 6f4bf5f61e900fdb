import { expect, test } from "vitest";
import { splitQuestion } from "./split-question.ts";

const text = "The flat is in Cork. The rent is 950 euros a month. Anna Byrne owns it. The contract began in May.";
const question = "What is the rent?";

test.each([
  ["question, then text", `${question}\n\n${text}`],
  ["text, then question", `${text}\n\n${question}`],
  ["question and text in one paragraph", `${question} ${text}`],
  ["text and question in one paragraph", `${text} ${question}`],
  ["text in triple quotes", `${question} """${text}"""`],
  ["text in a fence", `${question}\n\`\`\`text\n${text}\n\`\`\``],
  ["text in a tag", `<document>${text}</document>\n${question}`],
  ["text in quotation marks", `${question} “${text}”`],
  ["text in German quotation marks", `„${text}“ ${question}`],
  ["labels", `Text:\n${text}\n\n${question}`],
])("%s", (_shape, message) => {
  const split = splitQuestion(message, []);
  expect(message.slice(split.question?.start, split.question?.end)).toBe(question);
  expect(split.rest.map(({ start, end }) => message.slice(start, end)).join("")).toContain(text);
});

test("an instruction before a colon ends at the colon", () => {
  const message = `Summarize this: ${text}`;
  expect(message.slice(0, splitQuestion(message, []).question?.end)).toBe("Summarize this:");
});

test("a short quotation in the question stays in the question", () => {
  const message = 'Who wrote "The Open Door"?';
  expect(splitQuestion(message, []).question).toEqual({ start: 0, end: message.length });
});

test("keywords in a line of their own are the question", () => {
  const message = `notice period\n\n${text}`;
  expect(message.slice(0, splitQuestion(message, []).question?.end)).toBe("notice period");
});

test("a text that asks nothing has no question", () => {
  expect(splitQuestion(text, []).question).toBeUndefined();
});

test("many open tags and quotes take no time that grows with the square", () => {
  const started = performance.now();
  splitQuestion(`${"<a>".repeat(50_000)}${"„".repeat(50_000)}${'"'.repeat(50_000)}${"```\n".repeat(50_000)}`, []);
  expect(performance.now() - started).toBeLessThan(5000);
});
