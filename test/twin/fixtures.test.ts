import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES } from "../../src/edge-agent/index.js";
import { parseRecording, replay, settledFor, timeline, validateTwin } from "../../src/twin/index.js";
import type { Recording } from "../../src/twin/index.js";
import { RECORDINGS } from "../simulation/recordings.js";

/** The committed fixture, as a user would read it. */
function fixture(name: string): Recording {
  const result = parseRecording(
    readFileSync(new URL(`../fixtures/recordings/${name}.ndjson`, import.meta.url), "utf8"),
  );
  if (!result.ok || result.issues.length > 0) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe.each(RECORDINGS)("the recording $name: $story", ({ name, states }) => {
  const recording = fixture(name);
  const intervals = timeline(recording, classifyEdgeDeployment);

  it(`went through ${states.join(", ")}`, () => {
    expect(intervals.map(({ state }) => state)).toStrictEqual(states);
  });

  it("has a length for every interval but the last", () => {
    for (const { milliseconds, to } of intervals.slice(0, -1)) {
      expect(milliseconds).toBeGreaterThan(0);
      expect(to).not.toBeNull();
    }
    expect(intervals.at(-1)).toMatchObject({ to: null, milliseconds: null });
    expect(settledFor(intervals, states.at(-1) ?? "invalid", 60_000, { now: "2026-12-31T00:00:00Z" })).toBe(true);
  });

  it("counts one version for every change", () => {
    const versions = [...replay(recording)].map(({ twin }) => twin.version ?? 0);
    const changes = recording.entries.filter((entry) => "change" in entry || "version" in entry.event).length;
    expect((versions.at(-1) ?? 0) - (versions[0] ?? 0)).toBe(changes);
    expect(validateTwin([...replay(recording)].at(-1)?.twin).map(({ code }) => code)).not.toContain(
      "section-too-large",
    );
  });
});

describe("the recordings", () => {
  it("end in every state of an edge deployment", () => {
    const ends = new Set(RECORDINGS.map(({ states }) => states.at(-1)));
    expect(EDGE_DEPLOYMENT_STATES.filter((state) => !ends.has(state))).toStrictEqual([]);
  });
});
