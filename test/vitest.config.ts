import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

const results = process.env["TEST_RESULTS"];

const config: ViteUserConfig = defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
    setupFiles: ["test/support/cases.ts"],
    // No test changes what another one finds, so that the files of a worker share what was loaded: with a process of its own for each file,
    // and one processor left idle, the same tests take twice as long.
    isolate: false,
    maxWorkers: "100%",
    // Only what hangs is ended: on a busy machine a test may take many times its usual time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/schema/generated/**", "src/**/index.ts", "src/judge.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      // What is below 100 is a debt: docs/decisions/what-a-gate-measures.md. It only goes up.
      thresholds: {
        "src/!(node)/**/*.ts": { lines: 99.9, branches: 99.6, functions: 99.9, statements: 99.9 },
        "src/node/**/*.ts": { lines: 95, branches: 95 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.prop.test.ts", "test/package/**"],
        },
      },
      { extends: true, test: { name: "prop", include: ["test/**/*.prop.test.ts"], testTimeout: 600_000 } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "test/tsconfig.types.json",
          },
        },
      },
      // The built package, as a user has it: the program, the samples in the docs, the examples.
      { extends: true, test: { name: "package", include: ["test/package/**/*.test.ts"] } },
    ],
  },
});

export default config;
