import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../../src/document/index.js";
import { groupLines } from "../../../src/node/printing/group-lines.js";
import { evaluateGroups } from "../../../src/configuration/index.js";
import { jsonLines, runProgram } from "../../support/world.js";

const FIXTURES = "test/fixtures/configuration";
const FAILED = `${FIXTURES}/failed-two-sub-groups-of-an-instance.json`;

describe("report of a device with configuration groups", () => {
  it("explains the state: counts, a line a group, a line an error", async () => {
    const { exitCode, stdout, stderr } = await runProgram(["report", FAILED]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(stdout).toMatch(/^gateway-7 {2}device {2}/m);
    expect(stdout).toMatch(/^state {8}failed$/m);
    expect(stdout).toMatch(/^pending {6}0$/m);
    expect(stdout).toMatch(/^failed {7}1: apps:appXYZ$/m);
    expect(stdout).toMatch(/^ {2}apps {11}failed; deployment september; not reported: \/appXYZ\/key, /m);
    expect(stdout).toMatch(/^ {6}appXYZ install: The sub-group install cannot be applied\. \(unknown, code -1\)$/m);
    expect(stdout).toMatch(/^ {2}windowsUpdate {2}succeeded; deployment september$/m);
  });

  it("shows drift by path, errors of the group, and a circle; and says when there is no group", () => {
    const needs = (dependencies: string): object => ({ a: 1, __meta: { dependencies } });
    const error = { subsystem: "dm", context: "set", code: 5, message: "no", parameters: {} };
    const lines = groupLines(
      evaluateGroups({
        desired: { x: needs("y"), y: needs("x") },
        reported: { x: { a: 2, __errors: { set: error } } },
      }),
    );
    expect(lines).toStrictEqual([
      "pending      0",
      "failed       1: x",
      "order        none: the dependencies lead in a circle",
      "",
      "groups",
      "  x  failed; differs at /a",
      "      set: no (dm, code 5)",
      "  y  notStarted",
    ]);
    expect(groupLines(evaluateGroups({})).at(-1)).toBe("  none");
  });

  it("prints one line of JSON for each fixture, with its state, and fails on the states that are asked for", async () => {
    const { exitCode, stdout } = await runProgram(["report", "--json", "--fail-on", "stale", FIXTURES]);
    expect(exitCode).toBe(1);
    const states = jsonLines(stdout).map((line) => (line as { readonly state: string }).state);
    const expected = readdirSync(FIXTURES)
      .sort()
      .map((name) => judgeDocument(JSON.parse(readFileSync(`${FIXTURES}/${name}`, "utf8"))).state);
    expect(states).toStrictEqual(expected);
    expect((await runProgram(["report", "--json", "--fail-on", "stale", FAILED])).exitCode).toBe(0);
  });
});
