import { describe, expect, it } from "vitest";
import { contextReasons } from "../../../src/twin/context/index.js";
import type { ContextOptions, TwinStanding } from "../../../src/twin/context/index.js";
import { viewTwin } from "../../../src/twin/index.js";

const CONFIGURATION = "configuration-applied";
const IDENTITY = ["no-report-since-change", "connection-state"];

/** A device that has not reported since its desired section was changed. */
const VIEW = viewTwin({
  deviceId: "d",
  connectionState: "Connected",
  configurations: { base: { status: "Applied" } },
  properties: {
    desired: { $metadata: { $lastUpdated: "2026-01-02T00:00:00Z" } },
    reported: { $metadata: { $lastUpdated: "2026-01-01T00:00:00Z" } },
  },
});

function reasons(standing: TwinStanding, options?: ContextOptions): ReturnType<typeof contextReasons> {
  return VIEW === undefined ? [] : contextReasons(VIEW, standing, options);
}

function codes(standing: TwinStanding, options?: ContextOptions): readonly string[] {
  return reasons(standing, options).map(({ code }) => code);
}

describe("contextReasons", () => {
  it.each<[TwinStanding, readonly string[]]>([
    ["agrees", []],
    ["at-rest", []],
    ["unanswered", IDENTITY],
    ["in-trouble", ["connection-state"]],
  ])("speaks of the identity only where the twin is not well: %s", (standing, identity) => {
    expect(codes(standing)).toStrictEqual(identity);
    expect(codes(standing, {})).toStrictEqual(identity);
    expect(codes(standing, { deploymentId: "base" })).toStrictEqual([CONFIGURATION, ...identity]);
  });

  it("says that the device agrees with a configuration only where it does", () => {
    const [agrees, rests, waits] = (["agrees", "at-rest", "unanswered"] as const).map(
      (standing) => reasons(standing, { deploymentId: "base" })[0]?.message,
    );
    expect(agrees).toContain("and the device agrees");
    expect([rests, waits].join()).not.toContain("and the device agrees");
  });

  it("says with a time for how long the device has been silent", () => {
    const [reason] = reasons("unanswered", { now: "2026-01-03T00:00:00Z" });
    expect(reason?.message).toContain("silent for 2 days");
  });

  it.each([
    [{ now: "noon" }, 'The option "now" must be an ISO 8601 time, not "noon".'],
    [{ deploymentId: 7 }, 'The option "deploymentId" must be a string, not 7.'],
  ])("throws for the options %j", (options, message) => {
    for (const standing of ["agrees", "unanswered"] as const) {
      expect(() => reasons(standing, options as ContextOptions)).toThrow(new TypeError(message));
    }
  });
});
