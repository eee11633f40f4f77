import { describe, expect, it } from "vitest";
import { DEPLOYMENT_STATUS_CODES, parseEdgeAgentTwin, RUNTIME_STATUSES } from "../../src/edge-agent/index.js";
import { applyMergePatch, resolvePointer } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { readSchema } from "../support/schemas.js";
import { settled } from "../simulation/scenario.js";
import { SCENARIOS } from "../simulation/scenarios.js";

/** The twins whose deployment is refused, with the reason. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ["not-yet-applied-invalid-deployment", "a module without a status"],
  ["not-yet-applied-invalid-deployment-without-metadata", "a module without a status"],
  ["not-yet-applied-second-refusal-sends-no-patch", "a module without a status"],
  ["invalid-format-preview-agent", "a module without a status"],
  ["not-yet-applied-schema-version-2", "a schema version that the agent refuses"],
  ["invalid-schema-version-preview-agent", "a schema version that the agent refuses"],
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

  it("calls what the agent certainly refuses an error, also where the schema cannot say it", () => {
    expect(issuesAfter({ desired: { schemaVersion: "1.2" } })).toStrictEqual([
      ["schema-version-refused", "error", "/desired/schemaVersion"],
    ]);
    expect(issuesAfter({ desired: { modules: { filter: { settings: { image: "a:1@sha256:bad" } } } } })).toStrictEqual([
      ["malformed-image", "error", "/desired/modules/filter/settings/image"],
    ]);
    expect(
      issuesAfter({ desired: { systemModules: { edgeHub: { settings: { createOptions: "{" } } } } }),
    ).toStrictEqual([["malformed-create-options", "error", "/desired/systemModules/edgeHub/settings/createOptions"]]);
    expect(issuesAfter({})).toStrictEqual([]);
  });

  it("warns of what the agent takes and others do not", () => {
    const options = (createOptions: JsonValue): JsonObject => ({
      desired: { systemModules: { edgeHub: { settings: { createOptions } } } },
    });
    const path = "/desired/systemModules/edgeHub/settings/createOptions";
    for (const lenient of ["{'Env':['a=b']}", { Env: ["a=b"] }]) {
      expect(issuesAfter(options(lenient))).toStrictEqual([["lenient-create-options", "warning", path]]);
    }
    for (const none of ["", "null", "NULL"]) expect(issuesAfter(options(none))).toStrictEqual([]);
    expect(
      issuesAfter({ desired: { modules: { filter: { settings: { image: "https://host/a:1" } } } } }),
    ).toStrictEqual([["unpullable-image", "warning", "/desired/modules/filter/settings/image"]]);
  });

  it("says each thing once, whether the schema finds it or the agent's own checks do", () => {
    expect(issuesAfter({ desired: { modules: { filter: { status: null, type: "Docker" } } } })).toStrictEqual([
      ["missing-member", "error", "/desired/modules/filter"],
      ["deployment-member-refused", "error", "/desired/modules/filter/type"],
    ]);
    expect(issuesAfter({ desired: { modules: { filter: { status: "up" } } } }).map(([, , path]) => path)).toStrictEqual(
      ["/desired/modules/filter/status"],
    );
  });

  it("warns when the report on so many modules may exceed what the hub takes", () => {
    const settings = { image: `registry.example/${"long-".repeat(20)}name:1`, createOptions: "{}" };
    const many = Array.from({ length: 60 }, (_, index) => [
      `module-${index}`,
      { type: "docker", status: "running", restartPolicy: "always", settings },
    ]);
    expect(issuesAfter({ desired: { modules: Object.fromEntries(many) as JsonObject } })).toStrictEqual([
      ["report-too-large", "warning", "/reported"],
    ]);
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
