import { describe, expect, it } from "vitest";
import { evaluateGroups, formatPendingGroups, parsePendingGroups } from "../../../src/configuration/index.js";
import { countsOnly, fitSummary } from "../../../src/configuration/progress/fit-summary.js";
import { deviceAgentLimits } from "../../../src/twin/index.js";

const LONGEST = deviceAgentLimits.maxTextBytes;
const COUNTS = { pendingCount: 1, failedCount: 2, time: "2026-01-01T00:00:00Z" };
const fit = (pendingGroups: string, failedGroups = "b") =>
  fitSummary({ ...COUNTS, pendingGroups, failedGroups }, deviceAgentLimits);

describe("the lists of a summary", () => {
  it.each<[string, string, string | null]>([
    ["as long as a string may be", "a".repeat(LONGEST), "a".repeat(LONGEST)],
    ["of characters that take two bytes each", "é".repeat(LONGEST / 2), "é".repeat(LONGEST / 2)],
    ["that is too long by a byte, with instances", `a:${"i".repeat(LONGEST - 1)}|c`, "a|c"],
    ["that is too long in bytes, with instances", `a:${"é".repeat(LONGEST / 2)}|c:x;y|d`, "a|c|d"],
    ["that is too long without instances", "a".repeat(LONGEST + 1), null],
    ["that is four times too long", `a:${"i".repeat(4 * LONGEST - 2)}`, "a"],
    ["that is more than four times too long", `a:${"i".repeat(4 * LONGEST - 1)}`, null],
    ["that is short", "a:x;y|b", "a:x;y|b"],
  ])("%s", (_, list, fitting) => {
    expect(fit(list)).toStrictEqual({ ...COUNTS, pendingGroups: fitting, failedGroups: "b" });
    expect(fit("b", list)).toStrictEqual({ ...COUNTS, pendingGroups: "b", failedGroups: fitting });
  });

  it("are left out of the least summary", () => {
    expect(countsOnly({ ...COUNTS, pendingGroups: "a", failedGroups: "b" })).toStrictEqual({
      ...COUNTS,
      pendingGroups: null,
      failedGroups: null,
    });
  });
});

describe("what is said of a device's progress", () => {
  const said = (reported: unknown, desired: unknown = {}) =>
    evaluateGroups({ properties: { desired, reported } }).reasons.map(({ message }) => message);

  it("names the section that is not an object", () => {
    expect(evaluateGroups(undefined).reasons.map(({ message }) => message)).toContain("No twin was given.");
    expect(said({}, 5)).toContain("The desired section must be an object, not a number.");
    expect(said(5)).toContain("The reported section must be an object, not a number.");
  });

  it.each<[unknown, string]>([
    [5, '"__summary" must be an object, not a number.'],
    [{ pendingCount: -1 }, '"pendingCount" of the summary must be a whole number, 0 or more.'],
    [{ time: "x" }, '"time" of the summary must be an ISO 8601 time such as "2026-01-31T12:00:00Z".'],
    [{ pendingGroups: 5 }, '"pendingGroups" of the summary: Expected a string, found a number.'],
  ])("names the member of the summary %j", (summary, message) => {
    expect(said({ __summary: summary })).toContain(message);
  });
});

describe("a list of groups", () => {
  it("says what is wrong with it", () => {
    const messages = (text: unknown) => parsePendingGroups(text).issues.map(({ message }) => message);
    expect(messages(5)).toStrictEqual(["Expected a string, found a number."]);
    expect(messages("a||b")).toStrictEqual([
      'Expected names between "|", ":" and ";", as in "apps:appXYZ;appABC|windowsUpdate"; one is missing.',
    ]);
    expect(() => formatPendingGroups([{ group: "a|b", instances: [] }])).toThrow(
      new TypeError('"a|b" cannot be listed: a name is not empty and has no "|", ":" or ";" in it.'),
    );
  });
});
