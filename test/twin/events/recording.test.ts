import { describe, expect, it } from "vitest";
import { parseRecording } from "../../../src/twin/index.js";
import { nested } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/freeze.js";

const AT = "2026-01-01T00:00:00Z";
const FIRST = { recording: 1, at: AT, twin: { desired: { $version: 1 }, reported: {} } };

function found(lines: Iterable<unknown>): readonly (readonly [string, string, string])[] {
  return parseRecording(lines).issues.map(({ code, path, severity }) => [code, path, severity]);
}

describe("parseRecording", () => {
  const lines = deepFreeze([
    FIRST,
    { at: "2026-01-01T00:01:00Z", change: "patchDesired", patch: { a: 1 } },
    { at: "2026-01-01T00:02:00.1234567Z", event: { version: 3, tags: {} } },
  ]);
  const expected = {
    ok: true,
    value: {
      at: AT,
      twin: { properties: { desired: { $version: 1 }, reported: {} } },
      entries: lines.slice(1),
    },
    issues: [],
  };

  it("reads JSON values, texts, and one text with many lines", () => {
    const texts = lines.map((line) => JSON.stringify(line));
    expect(parseRecording(lines)).toStrictEqual(expected);
    expect(parseRecording(texts)).toStrictEqual(expected);
    expect(parseRecording(texts.join("\n"))).toStrictEqual(expected);
    expect(parseRecording(`\n${texts.join("\r\n\n")}\n`)).toStrictEqual(expected);
    expect(parseRecording(new Set(texts))).toStrictEqual(expected);
  });

  it.each<readonly [string, Iterable<unknown>, readonly (readonly [string, string])[]]>([
    ["nothing", [], [["malformed-recording", ""]]],
    ["empty lines only", "\n \n", [["malformed-recording", ""]]],
    ["a line that is no JSON", [FIRST, "{"], [["malformed-recording", "/1"]]],
    [
      "a line that is no object",
      [FIRST, 7, "[]", null],
      [
        ["malformed-recording", "/1"],
        ["malformed-recording", "/2"],
        ["malformed-recording", "/3"],
      ],
    ],
    ["no first line", [{ at: AT, change: "patchTags", patch: {} }], [["malformed-recording", "/0"]]],
    ["a format of the future", [{ ...FIRST, recording: 2 }], [["value-not-allowed", "/0/recording"]]],
    [
      "a first line without a twin",
      [{ recording: 1, at: AT }],
      [
        ["missing-member", "/0"],
        ["not-a-twin", "/0/twin"],
      ],
    ],
    ["a first line without a time", [{ recording: 1, twin: FIRST.twin }], [["missing-member", "/0"]]],
    ["a twin that is none", [{ ...FIRST, twin: { desired: 3 } }], [["wrong-type", "/0/twin/desired"]]],
    ["a second beginning", [FIRST, FIRST], [["malformed-recording", "/1"]]],
    ["a line without change or event", [FIRST, { at: AT }], [["malformed-recording", "/1"]]],
    [
      "a line with both",
      [FIRST, { at: AT, change: "patchTags", patch: {}, event: {} }],
      [["malformed-recording", "/1"]],
    ],
    ["a change without a patch", [FIRST, { at: AT, change: "patchTags" }], [["missing-member", "/1"]]],
    ["a patch that is no object", [FIRST, { at: AT, change: "patchTags", patch: null }], [["wrong-type", "/1/patch"]]],
    ["an unknown change", [FIRST, { at: AT, change: "toString", patch: {} }], [["value-not-allowed", "/1/change"]]],
    ["an event that is no object", [FIRST, { at: AT, event: [] }], [["wrong-type", "/1/event"]]],
    ["a time that is none", [FIRST, { at: "noon", event: {} }], [["wrong-format", "/1/at"]]],
    [
      "a day that does not exist",
      [FIRST, { at: "2026-02-30T00:00:00Z", event: {} }],
      [["malformed-recording", "/1/at"]],
    ],
    ["an event that is nested too deeply", [FIRST, { at: AT, event: nested(500) }], [["too-deep", "/1"]]],
    [
      "several things at once",
      ["no JSON", { ...FIRST, at: 1 }, { at: AT }],
      [
        ["malformed-recording", "/0"],
        ["wrong-type", "/1/at"],
        ["malformed-recording", "/2"],
      ],
    ],
  ])("refuses %s", (_, given, issues) => {
    expect(parseRecording(given).ok).toBe(false);
    expect(found(given)).toStrictEqual(issues.map((issue) => [...issue, "error"]));
  });

  it.each<readonly [Iterable<unknown>, string]>([
    [[], "Expected a first line with recording, at and twin."],
    [[7], "Expected an object in one line of JSON."],
    [["{"], "Expected an object in one line of JSON."],
    [[{ at: AT, event: {} }], "The first line must have recording, at and twin."],
    [[FIRST, FIRST], "Only the first line begins a recording."],
    [[FIRST, { at: AT }], "A line has either change and patch, or event."],
    [[FIRST, { at: "2026-02-30T00:00:00Z", event: {} }], "There is no such day."],
    [
      [FIRST, { at: "2025-01-01", event: {} }],
      "This line is older than the line before; it is replayed at its place in the recording.",
    ],
  ])("says of %j: %s", (given, message) => {
    expect(parseRecording(given).issues.map((issue) => issue.message)).toContain(message);
  });

  it("warns of times that go back, and keeps the order of the lines", () => {
    const given = [
      FIRST,
      { at: "2026-01-01T00:02:00Z", event: {} },
      { at: "2026-01-01T00:01:00Z", event: {} },
      { at: "2025-01-01", event: {} },
    ];
    expect(found(given)).toStrictEqual([
      ["time-goes-back", "/2/at", "warning"],
      ["time-goes-back", "/3/at", "warning"],
    ]);
    expect(
      found([
        { ...FIRST, at: "2027-01-01" },
        { at: AT, event: {} },
      ]),
    ).toStrictEqual([["time-goes-back", "/1/at", "warning"]]);
    const result = parseRecording(given);
    expect(result.ok && result.value.entries.map(({ at }) => at)).toStrictEqual(given.slice(1).map(({ at }) => at));
  });

  it("names 200,000 breaches of a twin", () => {
    const configurations = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`c${index}`, 1]));
    const { issues } = parseRecording([{ ...FIRST, twin: { deviceId: "meter-7", configurations, properties: {} } }]);
    expect(issues).toHaveLength(200_000);
    expect(issues.at(-1)?.path).toBe("/0/twin/configurations/c199999");
  });

  it("quotes nothing of what it refuses", () => {
    const secret = "SharedAccessKey=abc";
    const given = [{ ...FIRST, twin: { desired: secret } }, secret, { at: secret, change: secret, patch: secret }];
    expect(JSON.stringify(parseRecording(given))).not.toContain(secret);
  });
});
