/**
 * `npm run fuzz -- reader INPUTS [SEED]` tries the reader on that many random and damaged inputs, `npm run fuzz -- LINES [SEED]` the
 * fast lane on that many lines.
 */
if (process.argv[2] === "reader") await import("./reading/fuzz.js");
else await import("./lane/fuzz.js");
