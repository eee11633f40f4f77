import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  classifyDeployment,
  DEPLOYMENT_CONTENT_KINDS,
  DEPLOYMENT_DOCUMENT_STATES,
  validateDeployment,
} from "../../src/deployment/index.js";
import { DEPLOYMENT_SCENARIOS } from "../simulation/deployments.js";
import { deepFreeze } from "../support/freeze.js";

const FOLDER = "test/fixtures/deployment";

function read(folder: string, name: string): unknown {
  return deepFreeze(JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")));
}

describe.each(DEPLOYMENT_SCENARIOS)("$name", ({ name, state, kind, codes, document }) => {
  it("is the scenario that it was made from, and judged as it is named", () => {
    expect(read(FOLDER, name)).toStrictEqual(document);
    expect(name.startsWith(state)).toBe(true);
    const verdict = classifyDeployment(read(FOLDER, name));
    expect([verdict.state, verdict.kind]).toStrictEqual([state, kind]);
    expect(verdict.reasons.map(({ code }) => code)).toStrictEqual(codes);
  });
});

describe("the fixtures", () => {
  it("are those of the scenarios, with one for every state and every kind", () => {
    expect(readdirSync(FOLDER).sort()).toStrictEqual(DEPLOYMENT_SCENARIOS.map(({ name }) => `${name}.json`).sort());
    expect(new Set(DEPLOYMENT_SCENARIOS.map(({ state }) => state))).toStrictEqual(new Set(DEPLOYMENT_DOCUMENT_STATES));
    expect(new Set(DEPLOYMENT_SCENARIOS.map(({ kind }) => kind))).toStrictEqual(new Set(DEPLOYMENT_CONTENT_KINDS));
  });
});

describe("what an agent refused in the field, as a manifest", () => {
  /** The desired section of a twin of $edgeAgent as the manifest that it came from. */
  function manifestOfCase(name: string): unknown {
    const twin = read("test/fixtures/cases", name) as { properties: { desired: object } };
    const desired = Object.entries(twin.properties.desired).filter(([key]) => !key.startsWith("$"));
    return { modulesContent: { $edgeAgent: { "properties.desired": Object.fromEntries(desired) } } };
  }

  it.each([
    ["18-agent-400-status-null", "deployment-member-refused", "/modules/edge-model-1/status"],
    [
      "20-agent-400-createoptions-wrong-nesting",
      "wrong-create-option",
      "/systemModules/edgeHub/settings/createOptions",
    ],
    ["D3-agent-29-modules-32kb", "report-too-large", ""],
  ])("%s: %s at %s", (name, code, path) => {
    const issues = validateDeployment(manifestOfCase(name));
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([
      code,
      `/modulesContent/$edgeAgent/properties.desired${path}`,
    ]);
  });
});
