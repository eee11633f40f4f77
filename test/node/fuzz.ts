/**
 * `npm run fuzz -- MINUTES [SEED]` tries every exported function for that long, on fixtures with changed members; what breaks a law is
 * kept in `test/hostile/corpus`. `npm run fuzz -- reader INPUTS [SEED]` tries the reader on that many random and damaged inputs,
 * `npm run fuzz -- lane LINES [SEED]` the fast lane on that many lines.
 */
import { fuzzExports } from "../hostile/fuzz.js";

const [target = "1", seed = "1"] = process.argv.slice(2);
if (target === "reader") await import("./reading/fuzz.js");
else if (target === "lane") await import("./lane/fuzz.js");
else {
  const { tried, broken } = await fuzzExports(Date.now() + Number(target) * 60_000, Number(seed));
  if (broken === undefined) console.log(`${tried} documents: the laws hold of all, for every exported function.`);
  else console.error(`document ${tried}, seed ${seed}: ${broken}`);
  process.exitCode = broken === undefined ? 0 : 1;
}
