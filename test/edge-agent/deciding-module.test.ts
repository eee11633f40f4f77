import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { BOTH, changed } from "./plain-twin.js";

const firstOf = (desired: object, reported: object, rules: (typeof BOTH)[number]) => {
  const twin = changed({ properties: { desired, reported } } as unknown as JsonObject);
  const { state, reasons } = classifyEdgeDeployment(twin, { rules });
  return [state, reasons[0]?.code, reasons[0]?.message.match(/"([\w$]+)"/)?.[1]];
};

/** Beside the module that decides: one that nobody desires, before it in the order of names, and a hub that is not as desired. */
const ORPHAN = { a: { status: "running", runtimeStatus: "failed", settings: { image: "other:1" } } };
const HUB = { edgeHub: { status: "stopped", runtimeStatus: "stopped", settings: { image: "other:1" } } };

describe.each(BOTH)("the module that the first reason names, by the %s rules", (rules) => {
  it("is the desired one that is missing, not an orphan or the hub", () => {
    expect(firstOf({}, { modules: { ...ORPHAN, m: null }, systemModules: HUB }, rules)).toStrictEqual([
      "inProgressOrFailed",
      "module-not-created",
      "m",
    ]);
  });

  it("is the desired one with another image", () => {
    const other = { m: { settings: { image: "app:2" } } };
    expect(firstOf({}, { modules: { ...ORPHAN, ...other }, systemModules: HUB }, rules)).toStrictEqual([
      "inProgressOrFailed",
      "image-differs",
      "m",
    ]);
  });

  it("is the desired one that failed, not one that is missing, an orphan or the hub", () => {
    const failed = { m: { runtimeStatus: "failed" } };
    const missing = { modules: { b: { status: "running", settings: { image: "app:1" } } } };
    expect(firstOf(missing, { modules: { ...ORPHAN, ...failed }, systemModules: HUB }, rules)).toStrictEqual([
      "moduleFailed",
      "status-differs",
      "m",
    ]);
  });

  it("is the desired one that failed, not the hub, be it in another status", () => {
    const failed = { modules: { m: { runtimeStatus: "failed" } } };
    const hub = { systemModules: { edgeHub: { status: "stopped", runtimeStatus: "stopped" } } };
    expect(firstOf({}, { ...failed, ...hub }, rules)).toStrictEqual(["moduleFailed", "status-differs", "m"]);
  });

  it("is the hub in another status, not the agent with another image", () => {
    const systemModules = {
      edgeAgent: { settings: { image: "agent:2" } },
      edgeHub: { status: "stopped", runtimeStatus: "stopped" },
    };
    expect(firstOf({}, { systemModules }, rules)).toStrictEqual(["moduleFailed", "status-differs", "edgeHub"]);
  });

  it("has no time where it is not reported, whatever the metadata say", () => {
    const twin = changed({
      properties: {
        reported: {
          modules: { m: null },
          $metadata: { modules: { m: { runtimeStatus: { $lastUpdated: "2026-01-01T00:00:03Z" } } } },
        },
      },
    });
    const { modules } = classifyEdgeDeployment(twin, { rules });
    expect(modules.find(({ name }) => name === "m")).toMatchObject({ reported: null });
    expect(modules.find(({ name }) => name === "m")).not.toHaveProperty("since");
  });
});
