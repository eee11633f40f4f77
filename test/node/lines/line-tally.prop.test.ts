import fc from "fast-check";
import { describe, it, expect } from "vitest";
import {
  judgeLine,
  LineCounter,
  LineCutter,
  lineTallyText,
  mergeLineTallies,
  readLineTally,
} from "../../../src/node/lines/index.js";
import type { LineTally } from "../../../src/node/lines/index.js";
import "../../support/cases.js";

const device = fc.constantFrom("v1", "v2", "10", "__proto__");
const status = fc.constantFrom("RUNNING", "COMPLETED", "INCOMPLETE", "nonsense");
const feedback = fc.record({
  deviceId: device,
  activityId: fc.constantFrom("a1", "a2", ""),
  timestamp: fc.integer({ min: 1, max: 5 }),
  payload: fc.record({
    status,
    actions: fc.array(
      fc.record({
        component: fc.record({ id: fc.constantFrom("c1", "c2"), version: fc.constantFrom("1", "2") }),
        status: fc.constantFrom("DOWNLOADING", "UPDATE_FAILURE"),
        message: fc.constantFrom("", "disk full"),
      }),
      { maxLength: 2 },
    ),
  }),
});
const twin = fc.record({
  deviceId: device,
  properties: fc.record({
    desired: fc.record({ a: fc.integer({ min: 0, max: 1 }) }),
    reported: fc.record({ a: fc.integer({ min: 0, max: 1 }) }),
  }),
});
const line = fc.oneof(
  feedback.map((message) => JSON.stringify(message)),
  twin.map((document) => JSON.stringify(document)),
  fc.constantFrom("", "oops", "[1,2]", "7"),
);

function tallyOf(lines: readonly string[]): LineTally {
  const counter = new LineCounter();
  const cutter = new LineCutter(1e6, (bytes, size) => {
    counter.take(judgeLine(bytes, size, { source: "x", line: cutter.line }, 1e6, {}));
  });
  cutter.push(Buffer.from(lines.map((text) => `${text}\n`).join("")));
  return counter.total();
}

/** A tally as it comes out of a file. */
function stored(tally: LineTally): LineTally {
  const read = readLineTally(JSON.parse(lineTallyText(tally)));
  if (read === undefined) throw new Error("a tally is not read");
  return read;
}

describe("the tallies of parts", () => {
  it("add up to the tally of everything, byte by byte, however the lines are split, ordered and grouped", () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 }),
        fc.nat({ max: 5 }),
        (lines, partOf, group) => {
          const whole = lineTallyText(tallyOf(lines));
          const parts = [0, 1, 2, 3, 4].map((part) => stored(tallyOf(lines.filter((_, at) => partOf[at] === part))));
          const first = stored(mergeLineTallies(parts.slice(0, group)));
          expect(lineTallyText(mergeLineTallies([...parts.slice(group), first].reverse()))).toBe(whole);
        },
      ),
    );
  });
});
