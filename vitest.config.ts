import { defineConfig } from "vitest/config";

// Tests run from the sources: the "@leam/source" condition of each package's `exports` needs no build.
// "import" and "default" are not listed: they are added anyway, and listed here they would also be used for `require`.
const conditions = ["@leam/source"];
export default defineConfig({
  resolve: { conditions: [...conditions, "module", "node"] },
  ssr: { resolve: { conditions: [...conditions, "node"] } },
  test: {
    include: [
      "packages/*/{src,test}/**/*.test.ts",
      "apps/*/{src,test}/**/*.test.ts",
      "examples/*/{src,test}/**/*.test.ts",
      "conformance/**/*.test.ts",
      "docs/test/**/*.test.ts",
      "training/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/.generated/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
