import { describe, expect, it } from "vitest";
import { configurationReasons } from "../../../src/twin/context/configuration-reasons.js";
import { readConfigurations } from "../../../src/twin/index.js";
import type { JsonValue } from "../../../src/json/index.js";

/** A twin that two configurations are applied to, and that a third one loses. */
const CONFIGURATIONS = {
  base: { status: "Applied" },
  "a/b": { status: "Applied" },
  later: { status: "Targeted" },
  odd: { status: "Pending" },
};

function reasons(deploymentId: string, configurations?: JsonValue, agrees = false): unknown {
  const root = configurations === undefined ? {} : { configurations };
  return configurationReasons(deploymentId, readConfigurations(root), agrees);
}

describe("configurationReasons", () => {
  it.each<[string, string, JsonValue | undefined, boolean, string, string, string]>([
    [
      "applied, and the device agrees",
      "base",
      CONFIGURATIONS,
      true,
      "configuration-applied",
      "/configurations/base/status",
      'The configuration "base" is applied to the twin, and the device agrees.',
    ],
    [
      "applied, which says nothing of the device",
      "a/b",
      CONFIGURATIONS,
      false,
      "configuration-applied",
      "/configurations/a~1b/status",
      'The configuration "a/b" is applied to the twin, which says that the hub has changed it, and nothing of the device.',
    ],
    [
      "targeted, and another one wins",
      "later",
      CONFIGURATIONS,
      true,
      "configuration-targeted",
      "/configurations/later/status",
      'The configuration "later" matches and is not applied: another one has priority, or the hub has not yet run.',
    ],
    [
      "of a status that nobody knows",
      "odd",
      CONFIGURATIONS,
      false,
      "configuration-not-found",
      "/configurations",
      'The configuration "odd" does not target this twin.',
    ],
    [
      "not there",
      "other",
      undefined,
      false,
      "configuration-not-found",
      "/configurations",
      'The configuration "other" does not target this twin.',
    ],
    [
      "looked up in what is not an object",
      "base",
      ["base"],
      false,
      "configuration-not-found",
      "/configurations",
      'The configuration "base" cannot be looked up: the configurations of the twin are not an object.',
    ],
  ])("tells of a configuration that is %s", (_, deploymentId, configurations, agrees, code, path, message) => {
    expect(reasons(deploymentId, configurations, agrees)).toStrictEqual([{ code, path, message }]);
  });
});
