import { describe, expect, it } from "vitest";
import { DEPLOYMENT_STATUS_CODES, parseEdgeAgentTwin, RUNTIME_STATUSES } from "../../src/edge-agent/index.js";
import { applyMergePatch, resolvePointer } from "../../src/json/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { readSchema } from "../support/schemas.js";
import { settled } from "../simulation/scenario.js";
import { SCENARIOS } from "../simulation/scenarios.js";

/** The twins that the schema itself refuses, with the reason. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ["not-yet-applied-invalid-deployment", "a module without a status"],
  ["not-yet-applied-invalid-deployment-without-metadata", "a module without a status"],
  ["not-yet-applied-second-refusal-sends-no-patch", "a module without a status"],
  ["invalid-format-preview-agent", "a module without a status"],
]);

function issuesAfter(patch: JsonObject): readonly (readonly [string, string, string])[] {
  const { issues } = parseEdgeAgentTwin(applyMergePatch(settled().twin({ shape: "device" }), patch));
  return issues.map(({ code, severity, path }) => [code, severity, path] as const);
}

describe("parseEdgeAgentTwin", () => {
  it.each(SCENARIOS)("reads $name, unless its deployment is what is wrong", ({ name, twin }) => {
    const result = parseEdgeAgentTwin(twin());
    expect(result.ok).toBe(!REFUSED.has(name));
  });

  it("gives the normal form, whatever the shape", () => {
    const device = settled();
    const service = parseEdgeAgentTwin(device.twin({ metadata: false }));
    const row = parseEdgeAgentTwin(device.twin({ shape: "row", metadata: false }));
    expect(service.ok && service.value.properties).toStrictEqual(row.ok && row.value.properties);
    expect(service.ok && service.value.properties.reported.lastDesiredStatus?.code).toBe(200);
  });

  it("warns of what the agent would refuse and the schema cannot say", () => {
    expect(issuesAfter({ desired: { schemaVersion: "1.2" } })).toStrictEqual([
      ["schema-version-refused", "warning", "/desired/schemaVersion"],
    ]);
    expect(issuesAfter({ desired: { modules: { filter: { settings: { image: "a:1@sha256:bad" } } } } })).toStrictEqual([
      ["malformed-image", "warning", "/desired/modules/filter/settings/image"],
    ]);
    expect(
      issuesAfter({ desired: { systemModules: { edgeHub: { settings: { createOptions: "{" } } } } }),
    ).toStrictEqual([["malformed-create-options", "warning", "/desired/systemModules/edgeHub/settings/createOptions"]]);
    expect(issuesAfter({})).toStrictEqual([]);
  });

  it("reads a twin whose deployment is still empty", () => {
    expect(parseEdgeAgentTwin({ desired: { $version: 1 }, reported: {} })).toMatchObject({ ok: true, issues: [] });
  });

  it("refuses a deployment without what the agent cannot do without", () => {
    expect(issuesAfter({ desired: { runtime: null } }).map(([code, , path]) => [code, path])).toContainEqual([
      "missing-member",
      "/desired",
    ]);
  });

  it("refuses what is no twin, and another module's", () => {
    expect(parseEdgeAgentTwin("text").issues[0].code).toBe("not-a-twin");
    const other = parseEdgeAgentTwin({ moduleId: "tempSensor", properties: {} });
    expect(other.issues[0]).toMatchObject({ code: "value-not-allowed", path: "/moduleId" });
  });
});

describe("the schemas and the vocabularies", () => {
  const parts = readSchema("edge-agent-parts");

  it("list the same runtime statuses", () => {
    expect(resolvePointer(parts, "/$defs/moduleStatus/enum")).toStrictEqual(RUNTIME_STATUSES);
  });

  it("take the desired status in any case, as the agent does, and the reported one as the agent writes it", () => {
    const statuses = (["desired", "reported"] as const).map((side) =>
      [...RUNTIME_STATUSES, "RUNNING", "Stopped", "runing", "running "].filter(
        (status) => issuesAfter({ [side]: { modules: { filter: { status } } } }).length === 0,
      ),
    );
    expect(statuses).toStrictEqual([[...RUNTIME_STATUSES, "RUNNING", "Stopped"], RUNTIME_STATUSES]);
  });

  it("list the same status codes", () => {
    expect(resolvePointer(parts, "/$defs/statusCode/enum")).toStrictEqual(
      DEPLOYMENT_STATUS_CODES.map(({ code }) => code),
    );
  });
});
