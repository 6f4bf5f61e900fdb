// Contract tests
export { testFilter, type FilterTestOptions } from "./filter/test-filter.ts";
export { testLanguage, type LanguageTestOptions } from "./language/test-language.ts";
export { testProvider, type ProviderTestOptions } from "./provider/test-provider.ts";
export { testRecognizer, type RecognizerTestOptions } from "./recognizer/test-recognizer.ts";
export type { PositiveExample } from "./recognizer/positive-example.ts";
export { testSource, type SourceTestOptions } from "./source/test-source.ts";
export type { TestRunner } from "./test-runner.ts";
// Fakes
export { fakeProvider, type FakeProvider, type FakeProviderOptions } from "./provider/fake-provider.ts";
// Reading streams
export { collect } from "./collect.ts";
