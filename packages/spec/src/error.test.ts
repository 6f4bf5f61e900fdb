import { describe, expect, test } from "vitest";
import { errorCodes } from "./error-codes.ts";
import { LeamError } from "./error.ts";

test("an error takes status and retryable from its code where nothing else is said", () => {
  const error = new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data." });
  expect(error).toMatchObject({ name: "LeamError", status: 504, retryable: true, message: "No data." });
  expect(error).toBeInstanceOf(Error);
  expect("cause" in error).toBe(false);
});

test("what is said wins over the code's own", () => {
  const cause = new Error("low");
  const options = { status: 408, retryable: false, requestId: "r", retryAfterMs: 5, param: "p", cause };
  expect(new LeamError({ code: "PROVIDER_TIMEOUT", message: "No data.", ...options })).toMatchObject(options);
});

describe("an error is told by its brand", () => {
  test("also when another copy of the package made it", () => {
    const foreign = Object.assign(new Error("x"), { [Symbol.for("leam.error")]: true });
    expect(LeamError.is(foreign)).toBe(true);
  });

  test.each([undefined, null, "LeamError", new Error("x"), { name: "LeamError", code: "INTERNAL" }])(
    "%s is none",
    (value) => {
      expect(LeamError.is(value)).toBe(false);
    },
  );
});

test("every code is UPPER_SNAKE with a status of an error", () => {
  for (const [code, { status }] of Object.entries(errorCodes)) {
    expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/u);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  }
});
