import { defineConfig } from "vitest/config";

// Tests run from the sources: the "@leam/source" condition of each package's `exports` needs no build.
const conditions = ["@leam/source"];
export default defineConfig({
  resolve: { conditions: [...conditions, "module", "node", "import", "default"] },
  ssr: { resolve: { conditions: [...conditions, "node", "import", "default"] } },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "apps/*/{src,test}/**/*.test.ts", "examples/*/{src,test}/**/*.test.ts", "conformance/**/*.test.ts", "docs/test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/.generated/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
