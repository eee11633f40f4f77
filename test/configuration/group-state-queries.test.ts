import { describe, expect, it } from "vitest";
import { groupStateQueries } from "../../src/configuration/index.js";

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
});
