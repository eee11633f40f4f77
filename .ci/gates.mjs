/**
 * The gates of `npm run check`, in the order in which they begin when a processor is free: what others wait for and what takes long first, so
 * that no long one is left alone in the end.
 *
 * `after`: it reads what those make. `apart`: of the gates that name the same thing one runs at a time. `alone`: nothing runs beside it.
 * `env`: what it is told besides.
 */

/** What reads `dist/`, or the types in it: the examples import the package by its name. */
const AFTER_BUILD = { after: ["build"] };

/** Gates of the example for Event Hubs, which have one folder of tools and, in `npx`, one Node. */
const EVENT_HUBS = "event-hubs-tools";
const NPX = "npx";

export const GATES = [
  { name: "build", command: "tsup" },
  { name: "site", command: "node .ci/site.mjs", ...AFTER_BUILD },
  { name: "lint", command: "eslint --max-warnings 0 .", ...AFTER_BUILD },
  {
    name: "event-hubs-kafka",
    command: "node .ci/event-hubs-kafka.mjs",
    ...AFTER_BUILD,
    apart: [EVENT_HUBS],
  },
  { name: "event-hubs", command: "node .ci/event-hubs.mjs", ...AFTER_BUILD, apart: [EVENT_HUBS, NPX] },
  { name: "format", command: "prettier --check ." },
  { name: "typedoc", command: "typedoc --out .cache/typedoc", ...AFTER_BUILD },
  { name: "typecheck", command: "tsc --noEmit", ...AFTER_BUILD },
  { name: "engines", command: "node .ci/engines.mjs", ...AFTER_BUILD },
  { name: "package", command: "node .ci/package.mjs", ...AFTER_BUILD },
  { name: "runtimes", command: "node .ci/runtimes.mjs", ...AFTER_BUILD, apart: [NPX] },
  { name: "notebook", command: "node .ci/notebook.mjs", ...AFTER_BUILD },
  { name: "typecheck-core", command: "tsc --noEmit -p test/tsconfig.core.json" },
  { name: "typecheck-site", command: "tsc --noEmit -p docs/site/app" },
  // Its package is packed as it was built: the script that npm runs before would take `dist/` away from the others and build it anew.
  { name: "attw", command: "attw --pack .", ...AFTER_BUILD, env: { npm_config_ignore_scripts: "true" } },
  { name: "knip", command: "knip" },
  { name: "databases", command: "node .ci/databases.mjs", ...AFTER_BUILD },
  { name: "api-report", command: "node .ci/api-report.mjs --check", ...AFTER_BUILD },
  { name: "generated-docs", command: "tsx docs/generate/main.ts --check" },
  { name: "generated-schemas", command: "tsx schemas/generate/main.ts --check" },
  { name: "generated-fixtures", command: "tsx test/simulation/main.ts --check" },
  { name: "generated-scanner", command: "node .ci/scanner.mjs --check" },
  { name: "notices", command: "node .ci/notices.mjs --check" },
  { name: "imports", command: "node .ci/imports.mjs", ...AFTER_BUILD },
  { name: "publint", command: "publint --strict", ...AFTER_BUILD },
  { name: "vm", command: "node .ci/vm.mjs", ...AFTER_BUILD },
  { name: "no-eval", command: "node --disallow-code-generation-from-strings .ci/no-eval.mjs", ...AFTER_BUILD },
  { name: "size", command: "node .ci/size.mjs" },
  { name: "cycles", command: "node .ci/cycles.mjs" },
  // It judges as much as it can in five minutes, on two processors.
  { name: "mutants", command: "node .ci/mutants.mjs --changed", alone: true },
];
