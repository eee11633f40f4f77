import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { timelineRows } from "../../../src/document/index.js";
import { parseRecording } from "../../../src/twin/index.js";
import type { Recording } from "../../../src/twin/index.js";
import { RECORDINGS } from "../../simulation/recordings.js";

function fixture(name: string): Recording {
  const file = new URL(`../../fixtures/recordings/${name}.ndjson`, import.meta.url);
  const result = parseRecording(readFileSync(file, "utf8"));
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

describe("timelineRows", () => {
  it.each(RECORDINGS)("tells the history $name", ({ name, states }) => {
    const rows = timelineRows(fixture(name));
    expect(rows.map(({ state }) => state)).toStrictEqual(states);
    expect(rows.every(({ reason, code, reasons }) => reason !== null && code !== null && reasons > 0)).toBe(true);
    expect(rows.at(-1)).toMatchObject({ until: null, milliseconds: null, module: "$edgeAgent" });
  });

  it("names nobody where the twin does not, and has no reason where there is none", () => {
    const recording: Recording = {
      at: "2026-01-01T00:00:00Z",
      twin: { properties: { desired: { a: 1 }, reported: { a: 1 } } },
      entries: [],
    };
    expect(timelineRows(recording)[0]).toMatchObject({ device: null, module: null, kind: "device", state: "inSync" });
  });

  it("names the device and the module of the twin, and says first what decided", () => {
    const twin = { deviceId: "d1", moduleId: "m1", properties: { desired: { a: 1 }, reported: { a: 1 } } };
    expect(timelineRows({ at: "2026-01-01T00:00:00Z", twin, entries: [] })).toStrictEqual([
      {
        device: "d1",
        module: "m1",
        kind: "device",
        state: "inSync",
        outcome: "succeeded",
        code: "values-agree",
        reason: 'The member "a" is reported as desired.',
        reasons: 1,
        failing: 0,
        since: "2026-01-01T00:00:00Z",
        until: null,
        milliseconds: null,
      },
    ]);
  });

  it("throws for a wrong option", () => {
    expect(() => timelineRows({} as Recording, { rules: "strict" as "observed" })).toThrow(TypeError);
  });
});
