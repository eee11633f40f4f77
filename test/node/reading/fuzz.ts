/**
 * `npm run fuzz -- reader INPUTS [SEED]`: tries the reader on that many random and damaged inputs, and writes the first one of which a
 * law does not hold to a file. A million inputs take about half an hour.
 */
import { writeFileSync } from "node:fs";
import { pick, randomFrom } from "../lane/random-lines.js";
import { randomInput, randomLines } from "./random-inputs.js";
import { brokenLaw, lostLine } from "./reader-laws.js";

const [, inputs = "10000", seed = "1"] = process.argv.slice(2);
const SIZES = [1, 2, 3, 5, 7, 16, 61, 1000] as const;

for (let done = 0; done < Number(inputs); done += 1) {
  if (done > 0 && done % 100_000 === 0) console.log(`${done} inputs`);
  const random = randomFrom(Number(seed) * 1_000_003 + done);
  const size = pick(random, SIZES);
  if (random() < 0.3) {
    const lines = randomLines(random);
    const lost = await lostLine(lines, size);
    if (lost !== undefined) fail(done, `line ${lost} was lost`, Buffer.from(lines.map(({ text }) => text).join("\n")));
  } else {
    const input = randomInput(random);
    const broken = await brokenLaw(input, size).catch((error: unknown) => String(error));
    if (broken !== undefined) fail(done, broken, input);
  }
}
console.log(`${inputs} inputs: the laws hold of all.`);

function fail(number: number, what: string, input: Buffer): never {
  writeFileSync("found-input.bin", input);
  console.error(`input ${number}, seed ${seed}: ${what}; the input is in found-input.bin.`);
  process.exit(1);
}
