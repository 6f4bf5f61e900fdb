import { test } from "node:test";
import { fakeProvider, testProvider } from "../src/index.ts";

testProvider(fakeProvider(), test, { model: "fake-model" });
