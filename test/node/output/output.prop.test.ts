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

  it("keeps the order of texts, of bytes that stay and of bytes that are good only for now", async () => {
    const part = fc.record({
      as: fc.constantFrom("text", "stays", "copied"),
      size: fc.nat(400_000),
      letter: fc.constantFrom("a", "é"),
      isFollowedByPause: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const { stream, pieces } = slowStream();
        const output = new Output(stream);
        const texts = parts.map(({ size, letter }, index) => `${index}${letter.repeat(size)}`);
        for (const [index, { as, isFollowedByPause }] of parts.entries()) {
          const text = texts[index] ?? "";
          const bytes = Buffer.from(text);
          if (as === "text") output.write(text);
          else if (as === "stays") output.writeBytes(bytes);
          else {
            output.copyBytes(bytes);
            bytes.fill("!");
          }
          if (isFollowedByPause) await output.flush();
        }
        await output.flush();
        expect(output.isEmpty).toBe(true);
        expect(Buffer.concat(pieces).equals(Buffer.from(texts.join("")))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
