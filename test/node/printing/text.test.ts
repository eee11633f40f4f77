import { describe, expect, it } from "vitest";
import { explain } from "../../../src/node/printing/explanation.js";
import { tellingReason } from "../../../src/node/printing/telling.js";
import { StateTotals } from "../../../src/node/printing/state-totals.js";
import { judgeDocument } from "../../../src/document/index.js";

describe("the reason that tells most", () => {
  const reason = (code: string) => ({ code, path: "", message: `message of ${code}` });

  it.each([
    ["failed", ["deployment-applied", "x"], "x"],
    ["failed", ["reported-status", "derived-status", "x", "y"], "x"],
    ["failed", ["derived-status", "reported-status"], "derived-status"],
    ["successful", ["deployment-applied", "x"], "deployment-applied"],
    ["COMPLETED", ["reported-status", "x"], "reported-status"],
  ])("of %s with %j is %s", (state, codes, told) => {
    expect(tellingReason(state, codes.map(reason))?.message).toBe(`message of ${told}`);
  });

  it("is none where there is none", () => {
    expect(tellingReason("failed", [])).toBeUndefined();
  });
});

describe("totals", () => {
  it("name the most frequent state first, in the colour of its outcome, and one document as one", () => {
    const totals = new StateTotals();
    totals.add({ state: "a", outcome: "failed" });
    const paint = (outcome: string, text: string): string => `<${outcome} ${text}>`;
    expect(totals.text(paint)).toBe("1 document: <failed 1 a>");
    for (let time = 0; time < 2; time += 1) totals.add({ state: "b", outcome: "running" });
    expect(totals.text(paint)).toBe("3 documents: <running 2 b>, <failed 1 a>");
  });
});

describe("the explanation of a deployment", () => {
  const lines = (reported: object, desired: object = {}): readonly string[] => {
    const twin = {
      deviceId: "edge-1",
      moduleId: "$edgeAgent",
      configurations: { "base\u009b": { status: "Applied" } },
      properties: {
        desired: {
          $version: 3,
          systemModules: {},
          modules: { a: { status: "running", settings: { image: "a:1" } }, ...desired },
        },
        reported: { lastDesiredVersion: 2, lastDesiredStatus: { code: 200, description: "" }, ...reported },
      },
    };
    return explain("x:1", judgeDocument(twin), (text) => text).split("\n");
  };

  it("names both versions, the deployments, and leaves out a description that is empty", () => {
    const shown = lines({});
    expect(shown).toContain("versions     desired 3, last desired 2");
    expect(shown).toContain("deployment   at scale, applied: base\\u009b");
    expect(shown.join("\n")).not.toContain("description");
  });

  it("tells of a module what differs, and nothing of zeros", () => {
    const running = { runtimeStatus: "running", exitCode: 0, restartCount: 0, settings: { image: "a:1" } };
    const shown = lines(
      { modules: { a: running, gone: { ...running, exitCode: 1, restartCount: 2 } } },
      { wanted: { status: "running", settings: { image: "b:1" } } },
    );
    expect(shown).toContain("  a       running, wanted running");
    expect(shown).toContain("  gone    running, not desired; exit code 1; restarts 2");
    expect(shown).toContain("  wanted  not reported, wanted running");
  });

  it("keeps the line breaks of the agent's words", () => {
    const shown = lines({ lastDesiredStatus: { code: 500, description: "one\r\ntwo\u001b[1m" } });
    expect(shown).toContain("description  one");
    expect(shown).toContain(String.raw`             two\u001b[1m`);
  });
});
