import { describe, expect, it } from "vitest";
import { comparisonQueries } from "../../../src/properties/index.js";

describe("the queries about a member that is compared", () => {
  it("are sent as they are", () => {
    const select = "SELECT deviceId FROM devices WHERE IS_DEFINED(properties.desired.interval) AND";
    expect(comparisonQueries("interval")).toStrictEqual({
      inSync: `${select} properties.reported.interval = properties.desired.interval`,
      outOfSync: `${select} properties.reported.interval != properties.desired.interval`,
      notStarted: `${select} NOT IS_DEFINED(properties.reported.interval)`,
    });
  });

  it("have a name in brackets where it needs them", () => {
    expect(comparisonQueries("a b").notStarted).toBe(
      "SELECT deviceId FROM devices WHERE IS_DEFINED(properties.desired.[[a b]]) AND NOT IS_DEFINED(properties.reported.[[a b]])",
    );
  });

  it("name the option that a wrong name was given for", () => {
    expect(() => comparisonQueries("")).toThrow(/"member"/);
  });
});
