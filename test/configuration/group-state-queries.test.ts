import { describe, expect, it } from "vitest";
import { evaluateGroup, groupStateQueries } from "../../src/configuration/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { runQuery } from "../../src/query/index.js";
import { GROUP_SCENARIOS } from "../simulation/groups.js";

describe("groupStateQueries", () => {
  it("asks for each status, with today's names", () => {
    const status = "properties.reported.windowsUpdate.__meta.deploymentStatus";
    const where = (condition: string): string => `SELECT deviceId FROM devices WHERE ${condition}`;
    expect(groupStateQueries("windowsUpdate")).toStrictEqual({
      pending: where(`${status} = 'pending'`),
      succeeded: where(`${status} = 'succeeded'`),
      failed: where(`${status} = 'failed'`),
      notStarted: where(
        `is_defined(properties.desired.windowsUpdate) AND (NOT is_defined(${status}) OR ${status} = 'notStarted')`,
      ),
      refreshing: where("properties.reported.windowsUpdate IN ['refreshing', 'Refreshing']"),
    });
  });

  it.each([
    ["__deviceSchemas", "reported.__deviceSchemas."],
    ["group", "reported.[[group]]."],
    ["Select", "reported.[[Select]]."],
    ["a-b", "reported.[[a-b]]."],
    ["7zip", "reported.[[7zip]]."],
    ["$odd", "reported.[[$odd]]."],
  ])("names %s as the language wants it", (id, segment) => {
    expect(groupStateQueries(id).pending).toContain(segment);
  });

  it.each(["a b", "a.b", "a]]b", "", "a#b", "a$b"])("refuses %j", (id) => {
    expect(() => groupStateQueries(id)).toThrow(TypeError);
  });

  it("refuses what is no text", () => {
    expect(() => groupStateQueries(5 as unknown as string)).toThrow('The option "groupId" must be a text.');
  });

  it("finds in the fixtures the devices whose group is in that state, where nothing contradicts the status", () => {
    const queries = groupStateQueries("windowsUpdate");
    const clear = GROUP_SCENARIOS.filter(({ state }) => state !== "invalid" && state !== "stale")
      .filter(({ name }) => name !== "failed-despite-success" && name !== "pending-while-desired-is-refreshing")
      // The older name of the status is not asked for.
      .filter(({ name }) => !name.endsWith("second-generation") && name !== "pending-progress-figure-7-2-a");
    const twins = clear.map(({ name, twin }) => ({ ...twin, deviceId: name }));
    const stateOf = ({ properties }: JsonObject): string => {
      const { desired, reported } = properties as Record<"desired" | "reported", JsonObject>;
      return evaluateGroup("windowsUpdate", desired["windowsUpdate"], reported["windowsUpdate"]).state;
    };
    for (const [state, query] of Object.entries(queries) as readonly (readonly [string, string])[]) {
      // A group that is being rebuilt has no status, so this query finds it too; there is no test for texts.
      const states = state === "notStarted" ? ["notStarted", "refreshing"] : [state];
      const expected = twins.filter((twin) => states.includes(stateOf(twin))).map(({ deviceId }) => ({ deviceId }));
      const found = runQuery(query, twins);
      expect(found.ok ? found.value : found.issues, state).toStrictEqual(expected);
      expect(found.issues, state).toStrictEqual([]);
    }
  });
});
