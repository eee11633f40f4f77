import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateJsonError } from "../../../src/node/reading/json-error.js";
import { anyJson } from "../../support/arbitraries.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A JSON text of which one character was left out, put in or changed. */
const damaged = fc
  .tuple(
    anyJson.map((value) => JSON.stringify(value, null, 1)),
    fc.nat(1000),
    fc.constantFrom(...Array.from('{}[]",:\\/0123456789.-+eEuntrfals \t\n\r\f\u0000\u001f\u00a0x')),
    fc.constantFrom(0, 1),
  )
  .map(([text, place, character, left]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + character + text.slice(at + left);
  });

const letters = fc.stringMatching(/^[{}[\]",:\\0-2.\-+eu \n]{0,12}$/);

describe("the place of an error in a JSON text", () => {
  it("is found exactly where the engine refuses the text", () => {
    fc.assert(
      fc.property(fc.oneof(damaged, letters), (text) => {
        expect(locateJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("is behind a text that can be continued to JSON, where the text ends there", () => {
    fc.assert(
      fc.property(
        anyJson.map((value) => JSON.stringify({ a: [value] })),
        fc.nat(1000),
        (text, place) => {
          const cut = text.slice(0, place % text.length);
          // A number or a word may end in the middle of itself: then its beginning is the place.
          const offset = locateJsonError(cut)?.offset ?? -1;
          expect(/^[\w.+-]*$/.test(cut.slice(offset)) || cut.charAt(offset) === "\\").toBe(true);
        },
      ),
    );
  });
});
