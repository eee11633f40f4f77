import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../lane/random-lines.js";
import { CORPUS, randomInput, randomLines } from "./random-inputs.js";
import { brokenLaw, lostLine } from "./reader-laws.js";

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const size = fc.constantFrom(1, 2, 3, 7, 61, 1000);

describe("the reader, whatever it is given", () => {
  it("neither throws nor floods, numbers its documents, and does not depend on how the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(seed, size, async (from, pieces) => {
        expect(await brokenLaw(randomInput(randomFrom(from)), pieces)).toBeUndefined();
      }),
    );
  });

  it("does so with each input that people hold or that was wrongly read once", async () => {
    for (const input of CORPUS) expect(await brokenLaw(input, 997)).toBeUndefined();
  });

  it("loses no line after a whole first document", async () => {
    await fc.assert(
      fc.asyncProperty(seed, size, async (from, pieces) => {
        expect(await lostLine(randomLines(randomFrom(from)), pieces)).toBeUndefined();
      }),
    );
  });
});
