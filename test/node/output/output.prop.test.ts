import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Output } from "../../../src/node/output/output.js";
import { withoutActive } from "../../../src/node/output/printable.js";
import { slowStream } from "../../support/world.js";

describe("output", () => {
  it("writes any texts as they are but for what a terminal obeys, with pauses wherever they fall", async () => {
    const text = fc.tuple(fc.string({ unit: "binary" }), fc.nat(20_000)).map(([unit, times]) => unit.repeat(times));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.boolean())), async (texts) => {
        const { stream, pieces } = slowStream();
        const output = new Output(stream);
        for (const [piece, isFollowedByPause] of texts) {
          output.write(piece);
          if (isFollowedByPause) await output.flush();
        }
        await output.flush();
        const expected = Buffer.concat(texts.map(([piece]) => Buffer.from(withoutActive(piece))));
        expect(Buffer.concat(pieces).equals(expected)).toBe(true);
      }),
    );
  });
});
