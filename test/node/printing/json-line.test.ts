import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../../src/document/index.js";
import { verdictLine, verdictMembers } from "../../../src/node/printing/json-line.js";

const FOLDER = "test/fixtures/edge-agent";
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

/** The line as `JSON.stringify` writes it, which the line that is written by hand must be to the letter. */
function expectSameLine(document: unknown, source = "twin.json"): void {
  const verdict = judgeDocument(document);
  const place = { source, line: 3, index: 2 };
  const line = verdictLine({ ...place, result: { ok: true, value: null, issues: [] } }, verdict);
  expect(line).toBe(`${JSON.stringify({ ...place, ...verdictMembers(verdict) })}\n`);
}

function twinOf(name: string, text: string, number: unknown): unknown {
  const desired = { status: text, settings: { image: text } };
  const reported = { ...desired, runtimeStatus: text, exitCode: number, restartCount: number };
  return {
    deviceId: text,
    moduleId: "$edgeAgent",
    configurations: { [name]: { status: "Applied" }, [`${name}2`]: { status: "Targeted" }, x: { status: "Applied" } },
    properties: {
      desired: { $version: number, modules: { [name]: desired, [`${name}2`]: desired } },
      reported: {
        lastDesiredVersion: number,
        lastDesiredStatus: { code: number, description: text },
        modules: { [name]: reported, gone: { runtimeStatus: text, lastStartTimeUtc: "2026-03-02T08:10:05Z" } },
      },
    },
  };
}

describe("the line of a verdict", () => {
  it.each(FIXTURES)("%s", (name) => {
    expectSameLine(JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as unknown, `${FOLDER}/${name}`);
  });

  it.each(['"', "\\", "\n", "\u0000", "\u001b", "\u007f", "é", "\u2028", "\ud800", "😀", "__proto__", "", " !#[]~"])(
    "writes %j as JSON.stringify does",
    (text) => {
      expectSameLine(twinOf(text, text, 1), text);
      expectSameLine(twinOf(`a${text}b`, `a${text}b`, 0), `a${text}b`);
    },
  );

  it.each([0, -0, 1.5, 1e21, 1e-7, -3, Infinity, -Infinity, null, "1", undefined])("writes the number %s", (number) => {
    expectSameLine(twinOf("filter", "running", number));
  });

  it("writes a twin that says nothing", () => {
    expectSameLine({ moduleId: "$edgeAgent" });
    expectSameLine({ deviceId: 5, moduleId: "$edgeAgent", properties: { desired: {}, reported: {} } });
  });

  it("writes the other kinds", () => {
    expectSameLine({ deviceId: "edge-1", properties: { desired: {}, reported: {} } });
    expectSameLine({ activityId: "a", status: "RUNNING", actions: [] });
    expectSameLine("hello");
  });
});
