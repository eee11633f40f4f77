import fc from "fast-check";

/** How many cases a law is tried with: 100 while developing, 1,000 in `.ci/run`, 10,000 in `npm run test:long`. */
fc.configureGlobal({ numRuns: Number(process.env["TWINSTATE_CASES"] ?? 100) });
