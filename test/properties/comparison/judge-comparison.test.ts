import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { compareProperties, judgeByComparison } from "../../../src/properties/comparison/index.js";
import type { Word } from "../../../src/properties/comparison/index.js";
import type { Member } from "../../../src/properties/member.js";

function member(desired: JsonValue | undefined, reported: JsonValue | undefined, more: Partial<Member> = {}): Member {
  return {
    name: "m",
    subject: 'The member "m"',
    path: "/m",
    desired,
    reported,
    desiredPath: "/desired/m",
    reportedPath: "/reported/m",
    desiredMarks: undefined,
    reportedMarks: undefined,
    desiredVersion: undefined,
    ...more,
  };
}

const said = (text: string, reading: Word["reading"]): Word => ({ text, reading, path: "/status" });

describe("a member that is compared", () => {
  it.each<[string, Member, Word | undefined, object]>([
    [
      "that nobody desires",
      member(undefined, 5),
      undefined,
      {
        state: "unmanaged",
        reasons: [{ code: "nothing-desired", path: "/desired/m", message: 'The member "m" has no desired value.' }],
      },
    ],
    [
      "that is not reported",
      member(5, undefined),
      undefined,
      {
        state: "notStarted",
        reasons: [
          {
            code: "nothing-reported",
            path: "/reported/m",
            message: 'The member "m" has a desired value, and the device has reported none of it.',
          },
        ],
        notReported: ["/m"],
      },
    ],
    [
      "that is reported as desired",
      member(5, 5),
      undefined,
      {
        state: "inSync",
        reasons: [{ code: "values-agree", path: "/reported/m", message: 'The member "m" is reported as desired.' }],
      },
    ],
    [
      "of which one value differs and two are missing",
      member({ a: 1, b: 2, c: 3 }, { a: 2 }),
      undefined,
      {
        state: "outOfSync",
        reasons: [
          {
            code: "values-differ",
            path: "/reported/m/a",
            message: 'The member "m" has 1 reported value that differs from what is desired.',
          },
          {
            code: "partly-reported",
            path: "/reported/m/b",
            message: 'The member "m" is reported without 2 desired values.',
          },
        ],
        differs: ["/m/a"],
        notReported: ["/m/b", "/m/c"],
      },
    ],
    [
      "of which two values differ",
      member({ a: 1, b: 2 }, { a: 2, b: 3 }),
      undefined,
      {
        state: "outOfSync",
        reasons: [
          {
            code: "values-differ",
            path: "/reported/m/a",
            message: 'The member "m" has 2 reported values that differ from what is desired.',
          },
        ],
        differs: ["/m/a", "/m/b"],
      },
    ],
    [
      "of which one part agrees and another is missing",
      member({ a: 1, b: 2 }, { a: 1 }),
      undefined,
      {
        state: "outOfSync",
        reasons: [
          {
            code: "partly-reported",
            path: "/reported/m/b",
            message: 'The member "m" is reported without 1 desired value.',
          },
        ],
        notReported: ["/m/b"],
      },
    ],
    [
      "with a word that is not known, which is shown",
      member({ a: 1 }, { a: 1, status: "token=abcdefgh" }),
      said("token=abcdefgh", undefined),
      {
        state: "inSync",
        reasons: [{ code: "values-agree", path: "/reported/m", message: 'The member "m" is reported as desired.' }],
        message: "token=***",
      },
    ],
    [
      "with a version of its own, without a word that is known",
      member({ fwVersion: "2" }, { currentFwVersion: "2", status: "idle" }),
      said("idle", undefined),
      {
        state: "notStarted",
        reasons: [
          {
            code: "nothing-reported",
            path: "/reported/m",
            message: 'The member "m" has a desired value, and the device has reported none of it.',
          },
        ],
        message: "idle",
        notReported: ["/m/fwVersion"],
      },
    ],
    [
      "that failed, by its word",
      member({ a: 1 }, { a: 1, status: "failed: token=abcdefgh" }),
      said("failed: token=abcdefgh", "failed"),
      {
        state: "failed",
        reasons: [
          {
            code: "device-says-failed",
            path: "/reported/m/status",
            message: 'The member "m" is reported as failed: "failed: token=***".',
          },
        ],
        message: "failed: token=***",
      },
    ],
    [
      "that is worked on, by its word",
      member({ a: 1 }, { status: "pending" }),
      said("pending", "working"),
      {
        state: "pending",
        reasons: [
          {
            code: "device-says-pending",
            path: "/reported/m/status",
            message: 'The member "m" is reported as under way: "pending".',
          },
        ],
        message: "pending",
        notReported: ["/m/a"],
      },
    ],
    [
      "that nobody desires, with a word of failure",
      member(undefined, { status: "failed" }),
      said("failed", "failed"),
      {
        state: "unmanaged",
        reasons: [{ code: "nothing-desired", path: "/desired/m", message: 'The member "m" has no desired value.' }],
        message: "failed",
      },
    ],
    [
      "that nobody desires, with a word of work",
      member(undefined, { status: "pending" }),
      said("pending", "working"),
      {
        state: "unmanaged",
        reasons: [{ code: "nothing-desired", path: "/desired/m", message: 'The member "m" has no desired value.' }],
        message: "pending",
      },
    ],
    [
      "that is said to be done with a value missing",
      member({ a: 1 }, { status: "done" }),
      said("done", "done"),
      {
        state: "notStarted",
        reasons: [
          {
            code: "nothing-reported",
            path: "/reported/m",
            message: 'The member "m" has a desired value, and the device has reported none of it.',
          },
          {
            code: "says-done-but-differs",
            path: "/reported/m/status",
            message: 'The member "m" is reported as done, but not with the desired values: "done".',
          },
        ],
        message: "done",
        notReported: ["/m/a"],
      },
    ],
    [
      "of a firmware that is done, by the version that runs",
      member({ fwVersion: "2", fwPackageURI: "u" }, { currentFwVersion: "2", status: "ok" }),
      said("ok", "done"),
      {
        state: "inSync",
        reasons: [
          {
            code: "values-agree",
            path: "/reported/m/currentFwVersion",
            message: 'The member "m" is reported with the desired fwVersion as currentFwVersion.',
          },
        ],
        message: "ok",
      },
    ],
    [
      "of a firmware that is done, where another version runs",
      member({ fwVersion: "2" }, { currentFwVersion: "1", status: "ok" }),
      said("ok", "done"),
      {
        state: "outOfSync",
        reasons: [
          {
            code: "values-differ",
            path: "/reported/m/currentFwVersion",
            message: 'The member "m" is reported with another currentFwVersion than the desired fwVersion.',
          },
          {
            code: "says-done-but-differs",
            path: "/reported/m/status",
            message: 'The member "m" is reported as done, but not with the desired values: "ok".',
          },
        ],
        message: "ok",
        differs: ["/m/fwVersion"],
      },
    ],
    [
      "of a firmware that runs, beside one value that differs and one that is missing",
      member({ fwVersion: "2", a: 1, b: 1 }, { currentFwVersion: "2", status: "ok", a: 2 }),
      said("ok", "done"),
      {
        state: "outOfSync",
        reasons: [
          {
            code: "values-differ",
            path: "/reported/m/a",
            message: 'The member "m" has 1 reported value that differs from what is desired.',
          },
          {
            code: "partly-reported",
            path: "/reported/m/b",
            message: 'The member "m" is reported without 1 desired value.',
          },
          {
            code: "says-done-but-differs",
            path: "/reported/m/status",
            message: 'The member "m" is reported as done, but not with the desired values: "ok".',
          },
        ],
        message: "ok",
        differs: ["/m/a"],
        notReported: ["/m/b"],
      },
    ],
    [
      "that is done as desired",
      member({ a: 1 }, { a: 1, status: "ok" }),
      said("ok", "done"),
      {
        state: "inSync",
        reasons: [{ code: "values-agree", path: "/reported/m", message: 'The member "m" is reported as desired.' }],
        message: "ok",
      },
    ],
  ])("%s", (_what, judged, word, judgement) => {
    expect(judgeByComparison(judged, word)).toStrictEqual({
      message: undefined,
      differs: undefined,
      notReported: undefined,
      ...judgement,
    });
  });
});

describe("a report that is older than the wish", () => {
  const reasonsAt = (reported: unknown, desired: unknown): readonly string[] => {
    const marks = (time: unknown) => ({ $lastUpdated: time }) as JsonValue;
    const judged = member(5, 5, { desiredMarks: marks(desired), reportedMarks: marks(reported) });
    return judgeByComparison(judged, undefined).reasons.map(({ code }) => code);
  };

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", true],
    ["2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", false],
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", false],
    // Strings of another length, or with another zone, are not in the order of the times.
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", true],
    ["2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00Z", false],
    ["2026-01-01T01:00:00+05:00", "2026-01-01T00:00:00+00:00", true],
    ["2026-01-01T00:00:00.0000Z", "2026-01-01T00:00:00-05:00", true],
    ["2026-01-01T01:00:00+05:00", "2026-01-01T00:00:00.0000Z", true],
    ["2026-01-01T00:00:00Z", undefined, false],
    [undefined, "2026-01-01T00:00:00Z", false],
    ["yesterday", "2026-01-01T00:00:00Z", false],
  ])("reported %s, desired %s: %s", (reported, desired, isOlder) => {
    expect(reasonsAt(reported, desired)).toStrictEqual(
      isOlder ? ["values-agree", "reported-before-change"] : ["values-agree"],
    );
  });

  it("is told of the reported value, after what decided", () => {
    const judged = member(5, 5, {
      desiredMarks: { $lastUpdated: "2026-01-02T00:00:00Z" },
      reportedMarks: { $lastUpdated: "2026-01-01T00:00:00Z" },
    });
    expect(judgeByComparison(judged, undefined).reasons[1]).toStrictEqual({
      code: "reported-before-change",
      path: "/reported/m",
      message: 'The member "m" was last reported before its desired value was changed.',
    });
  });
});

describe("compareProperties", () => {
  it.each<[string, JsonValue, JsonValue | undefined, object]>([
    [
      "nothing desired",
      {},
      { a: 1 },
      {
        state: "unmanaged",
        differs: [],
        notReported: [],
        reasons: [{ code: "nothing-desired", path: "/desired", message: "The section has no desired value." }],
      },
    ],
    [
      "a value that differs",
      { a: 1, b: 2 },
      { a: 2 },
      {
        state: "outOfSync",
        differs: ["/a"],
        notReported: ["/b"],
        reasons: [
          {
            code: "values-differ",
            path: "/reported/a",
            message: "The section has 1 reported value that differs from what is desired.",
          },
          { code: "partly-reported", path: "/reported/b", message: "The section is reported without 1 desired value." },
        ],
      },
    ],
    [
      "nothing reported",
      { a: 1 },
      undefined,
      {
        state: "notStarted",
        differs: [],
        notReported: ["/a"],
        reasons: [
          {
            code: "nothing-reported",
            path: "/reported",
            message: "The section has a desired value, and the device has reported none of it.",
          },
        ],
      },
    ],
    [
      "all as desired",
      { a: 1 },
      { a: 1 },
      {
        state: "inSync",
        differs: [],
        notReported: [],
        reasons: [{ code: "values-agree", path: "/reported", message: "The section is reported as desired." }],
      },
    ],
  ])("says the whole of %s", (_what, desired, reported, comparison) => {
    expect(compareProperties(desired, reported)).toStrictEqual(comparison);
  });
});
