import { describe, expect, it } from "vitest";
import { acknowledgementQueries } from "../../../src/properties/index.js";

describe("the queries about a writable property", () => {
  it.each<[string, string | undefined, string]>([
    ["of the root", undefined, "target"],
    ["of a component", "thermostat1", "thermostat1.target"],
  ])("%s are sent as they are", (_which, component, way) => {
    const [desired, reported] = [`properties.desired.${way}`, `properties.reported.${way}`];
    const select = `SELECT deviceId FROM devices WHERE IS_DEFINED(${desired}) AND`;
    const answered = `${select} ${reported}.ac != 203 AND ${reported}.av != 0 AND`;
    const ofNow = `${reported}.av = properties.desired.$version`;
    const isOther = `NOT IS_DEFINED(${reported}.value) OR ${reported}.value != ${desired}`;
    expect(acknowledgementQueries("target", component)).toStrictEqual({
      pending: `${answered} ${ofNow} AND (${reported}.ac = 202 OR (${reported}.ac >= 100 AND ${reported}.ac <= 199))`,
      succeeded: `${answered} ${reported}.ac >= 200 AND ${reported}.ac <= 299 AND ${reported}.ac != 202 AND (${ofNow} OR ${reported}.value = ${desired})`,
      failed: `${answered} ${ofNow} AND ${reported}.ac >= 400 AND ${reported}.ac <= 599`,
      stale: `${answered} ${reported}.av != properties.desired.$version AND (${reported}.ac < 200 OR ${reported}.ac > 299 OR ${reported}.ac = 202 OR ${isOther})`,
      notStarted: `${select} (NOT IS_DEFINED(${reported}) OR ((${reported}.ac = 203 OR ${reported}.av = 0) AND (${isOther})))`,
    });
  });

  it.each(["_", "a1", "target_2", "T"])("take the name %s, which DTDL allows", (name) => {
    expect(acknowledgementQueries(name).failed).toContain(`properties.desired.${name})`);
    expect(acknowledgementQueries("p", name).failed).toContain(`properties.desired.${name}.p)`);
  });

  it.each(["", "1a", "a b", "a-b", "ä", "a.b", " a", 7, true, ["a"]])(
    "refuse the name %j, and say which it is",
    (name) => {
      expect(() => acknowledgementQueries(name as string)).toThrow(
        /^The option "property" must be a name of letters, digits and underscores/,
      );
      expect(() => acknowledgementQueries("p", name as string)).toThrow(
        /^The option "component" must be a name of letters, digits and underscores/,
      );
    },
  );
});
