import { describe, expect, it } from "vitest";
import { ownMember } from "../../../src/json/index.js";
import { createTwin, settledFor, timeline } from "../../../src/twin/index.js";
import type { Recording, RecordingEntry } from "../../../src/twin/index.js";

const AT = "2026-01-01T00:00:00Z";

function recordingOf(entries: readonly RecordingEntry[]): Recording {
  return { at: AT, twin: createTwin({ deviceId: "meter-7" }, { now: AT }), entries };
}

function reports(at: string, status: string): RecordingEntry {
  return { at, change: "patchReported", patch: { status } };
}

/** A verdict with a state and something that changes more often. */
function evaluate(twin: unknown): { state: string; version: unknown } {
  const reported = ownMember(ownMember(twin, "properties"), "reported");
  const status = ownMember(reported, "status");
  return { state: typeof status === "string" ? status : "silent", version: ownMember(reported, "$version") };
}

const RECORDING = recordingOf([
  reports("2026-01-01T00:01:00Z", "busy"),
  reports("2026-01-01T00:02:00Z", "busy"),
  reports("2026-01-01T00:03:00.5009999Z", "done"),
  { at: "2026-01-01T00:04:00Z", change: "patchTags", patch: {} },
]);

describe("timeline", () => {
  it("joins neighbours of equal state, keeps the first verdict, and leaves the last interval open", () => {
    expect(timeline(RECORDING, evaluate)).toStrictEqual([
      {
        from: AT,
        to: "2026-01-01T00:01:00Z",
        milliseconds: 60_000,
        state: "silent",
        verdict: { state: "silent", version: 1 },
      },
      {
        from: "2026-01-01T00:01:00Z",
        to: "2026-01-01T00:03:00.5009999Z",
        milliseconds: 120_500,
        state: "busy",
        verdict: { state: "busy", version: 2 },
      },
      {
        from: "2026-01-01T00:03:00.5009999Z",
        to: null,
        milliseconds: null,
        state: "done",
        verdict: { state: "done", version: 4 },
      },
    ]);
  });

  it("is one open interval when nothing happened", () => {
    expect(timeline(recordingOf([]), evaluate).map(({ to, state }) => [to, state])).toStrictEqual([[null, "silent"]]);
  });

  it("comes back to a state as a new interval", () => {
    const entries = [reports("2026-01-02", "a"), reports("2026-01-03", "b"), reports("2026-01-04", "a")];
    expect(timeline(recordingOf(entries), evaluate).map(({ state }) => state)).toStrictEqual(["silent", "a", "b", "a"]);
  });

  it("gives an interval no length where the times go back or cannot be read", () => {
    const entries = [reports("2025-12-31T00:00:00Z", "a"), reports("never", "b"), reports("2026-01-01T00:00:00Z", "c")];
    const lengths = timeline(recordingOf(entries), evaluate).map(({ milliseconds }) => milliseconds);
    expect(lengths.slice(0, 2)).toStrictEqual([0, 0]);
    expect(lengths.at(-1)).toBeNull();
  });
});

describe("settledFor", () => {
  const intervals = timeline(RECORDING, evaluate);

  it("holds from the very millisecond on", () => {
    expect(settledFor(intervals, "done", 60_000, { now: "2026-01-01T00:04:00.5Z" })).toBe(true);
    expect(settledFor(intervals, "done", 60_000, { now: "2026-01-01T00:04:00.499Z" })).toBe(false);
    expect(settledFor(intervals, "done", 0, { now: "2026-01-01T00:03:00.5Z" })).toBe(true);
  });

  it("does not hold for a state of the past, for no timeline, for a beginning that is no time", () => {
    const now = "2027-01-01";
    expect(settledFor(intervals, "busy", 0, { now })).toBe(false);
    expect(settledFor([], "done", 0, { now })).toBe(false);
    const open = { to: null, milliseconds: null, state: "done", verdict: { state: "done" } };
    expect(settledFor([{ ...open, from: "never" }], "done", 0, { now })).toBe(false);
  });

  it("throws for a time that is none", () => {
    expect(() => settledFor(intervals, "done", 0, { now: "soon" })).toThrow(/^The option "now" must be /);
  });
});
