import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

/** The tests by example of the room that `npm run mutants` changes; laws over random input take too long to be run for each mutant. */
const rooms = (process.env["TWINSTATE_ROOMS"] ?? "json").split(",");

const config: ViteUserConfig = defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    setupFiles: ["test/support/cases.ts"],
    include: rooms.map((room) => `test/${room}/**/*.test.ts`),
    exclude: ["test/**/*.prop.test.ts"],
    // A slow machine is no reason to fail; what never ends is stopped by Stryker.
    testTimeout: 60_000,
  },
});

export default config;
