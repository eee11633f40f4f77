import { describe, expect, it } from "vitest";
import {
  aggregateFeedback,
  edgeHubLimits,
  evaluateGroups,
  explainQuery,
  formatQuery,
  judgeDocument,
  jsonEquals,
  parseEdgeAgentTwin,
  parseQuery,
  quoteName,
  runQuery,
  tallyActions,
  validateDocument,
  validateFeedback,
  validateTwin,
} from "../../src/index.js";
import type { JsonValue } from "../../src/index.js";

/*
 * The smallest inputs that once did harm: they hung, threw, or told a secret. Links, damaged gzip, long output and characters that a
 * terminal acts on are in the tests of src/node; what grew with the square of its input is in growth.test.ts.
 */

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe("breaches of a schema", () => {
  it("cost the same each, however many there are", () => {
    const feedback = { status: "RUNNING", actions: zeros(200_000) };
    expect(validateFeedback(feedback)).toHaveLength(200_000);
    expect(validateDocument("feedback", feedback)).toHaveLength(200_000);
    const modules = Object.fromEntries(zeros(20_000).map((value, index) => [`m${index}`, value]));
    const twin = { moduleId: "$edgeAgent", properties: { desired: { modules }, reported: { modules } } };
    expect(parseEdgeAgentTwin(twin).issues.length).toBeGreaterThanOrEqual(40_000);
  });
});

describe("a name in double brackets", () => {
  it("that begins with ]] is refused with its place, and what parses can be written and explained", () => {
    const refused = parseQuery("SELECT tags.[[]]x]] FROM devices");
    expect(refused.ok).toBe(false);
    expect(refused.issues[0]).toMatchObject({ line: 1, column: 13 });
    for (const name of ["a]b", "]a", "[a", "a b", "a]", "[", "]"]) {
      const parsed = parseQuery(`SELECT tags.[[${name}]] FROM devices`);
      if (!parsed.ok) continue;
      const written = formatQuery(parsed.value);
      expect(parseQuery(written)).toMatchObject({ ok: true, value: { select: expect.anything() as unknown } });
      expect(explainQuery(parsed.value)).toBeDefined();
    }
  });
});

describe("a path that a warning calls undefined", () => {
  it("has no value", () => {
    const result = runQuery("SELECT outcome FROM devices", [{ deviceId: "d", outcome: "failed", properties: {} }]);
    expect(result.issues.map(({ code }) => code)).toStrictEqual(["unknown-root"]);
    expect(result).toMatchObject({ value: [{}] });
  });
});

describe("a text that is cut", () => {
  it.each([10, 59, 60, 99, 100, 119, 120, 199, 200, 255, 256, 499, 500])(
    "is not cut within a character (%i)",
    (length) => {
      for (const before of ["", "x"]) {
        expect(quoteName(before + "😀".repeat(length))).not.toMatch(/\\ud8/);
        const description = "x".repeat(length) + "😀".repeat(600);
        const reported = { lastDesiredVersion: 1, lastDesiredStatus: { code: 500, description } };
        const twin = { moduleId: "$edgeAgent", properties: { desired: { $version: 1 }, reported } };
        expect(judgeDocument(twin).reasons.filter(({ message }) => LONE.test(message))).toStrictEqual([]);
      }
    },
  );
});

describe("what JSON does not have", () => {
  it("is an issue of limits, not an exception", () => {
    const issues = validateTwin({ desired: { a: 1n }, reported: {} }, { limits: edgeHubLimits });
    expect(issues.map(({ code }) => code)).toStrictEqual(["not-json"]);
  });

  it("holes in a list of actions are actions without a status", () => {
    const actions: unknown[] = [];
    actions[3] = { component: { id: "x" }, status: "INSTALLED" };
    expect(aggregateFeedback({ status: "RUNNING", actions }).status).toBe("RUNNING");
    expect(tallyActions(actions).total).toBe(4);
    expect(validateFeedback({ status: "RUNNING", actions }).length).toBeGreaterThan(2);
  });

  it("holes in a list are nothing, as in JSON text, and the rest of the list counts", () => {
    const withHole = (first: number): JsonValue => Object.assign([first], { length: 2 });
    expect(jsonEquals(withHole(1), withHole(2))).toBe(false);
    expect(jsonEquals(withHole(1), withHole(1))).toBe(true);
    expect(jsonEquals(withHole(1), [1])).toBe(false);
  });
});

describe("a secret that the twin holds", () => {
  const told = (document: unknown): string => JSON.stringify(judgeDocument(document));

  it("in Env of createOptions is not told by a description that repeats it", () => {
    const createOptions = JSON.stringify({ Env: ["A=supersecretvalue"] });
    const modules = { m: { settings: { image: "host/app", createOptions } } };
    const description = "create of m failed: supersecretvalue is refused";
    const reported = { lastDesiredVersion: 1, lastDesiredStatus: { code: 500, description } };
    const twin = { moduleId: "$edgeAgent", properties: { desired: { $version: 1, modules }, reported } };
    expect(told(twin)).not.toContain("supersecretvalue");
    expect(told(twin)).toContain("create of m failed");
  });

  it("of a group is not told by its errors", () => {
    const desired = { uwpApps: { connectionString: "HostName=h;own-secret-77" } };
    const message = "refused HostName=h;own-secret-77";
    const error = { subsystem: "s", context: "x", code: 1, message, parameters: {} };
    const reported = { uwpApps: { __meta: { deploymentStatus: "failed" }, __errors: { x: error } } };
    const twin = { properties: { desired, reported } };
    expect(told(twin) + JSON.stringify(evaluateGroups(twin))).not.toContain("own-secret-77");
  });

  it("before the last @ of an image name is taken out whole", () => {
    const settings = { image: "me:p@55w0rdX@host/app" };
    const desired = { $version: 1, modules: { m: { settings: { image: "host/app:2" } } } };
    const description = "pull of me:p@55w0rdX@host/app failed with p@55w0rdX";
    const reported = {
      lastDesiredVersion: 1,
      lastDesiredStatus: { code: 500, description },
      modules: { m: { settings } },
    };
    const twin = { moduleId: "$edgeAgent", properties: { desired, reported } };
    expect(told(twin)).not.toContain("55w0rd");
    expect(told(twin)).toContain("***@host/app");
  });
});
