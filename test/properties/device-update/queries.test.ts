import { describe, expect, it } from "vitest";
import { deviceUpdateQueries } from "../../../src/properties/index.js";

describe("the queries about Device Update", () => {
  const wanted = "properties.desired.deviceUpdate.service.workflow";
  const agent = "properties.reported.deviceUpdate.agent";
  const reported = `${agent}.workflow`;
  const isOfThis = `${wanted}.action != 255 AND ${reported}.id = ${wanted}.id`;

  it.each([
    [undefined, "SELECT deviceId FROM devices"],
    ["devices", "SELECT deviceId FROM devices"],
    ["devices.modules", "SELECT deviceId, moduleId FROM devices.modules"],
  ] as const)("of %s are sent as they are", (source, from) => {
    const select = `${from} WHERE IS_DEFINED(${wanted}.id) AND ${wanted}.id != 'nodeployment' AND`;
    expect(deviceUpdateQueries(source)).toStrictEqual({
      notStarted: `${select} (NOT IS_DEFINED(${agent}.state) OR (${wanted}.action != 255 AND NOT IS_DEFINED(${reported}.id)))`,
      pending: `${select} ((${wanted}.action = 255 AND ${agent}.state = 6) OR (${isOfThis} AND ${agent}.state IN [1, 2, 3, 4, 5, 6, 7, 8, 9]))`,
      stale: `${select} ${wanted}.action != 255 AND IS_DEFINED(${agent}.state) AND (${reported}.id != ${wanted}.id OR (${reported}.id = ${wanted}.id AND ${agent}.state > 9 AND IS_DEFINED(${wanted}.retryTimestamp) AND ${wanted}.retryTimestamp != '' AND (NOT IS_DEFINED(${reported}.retryTimestamp) OR ${reported}.retryTimestamp != ${wanted}.retryTimestamp)))`,
      failed: `${select} ${isOfThis} AND ${agent}.state = 255 AND (NOT IS_DEFINED(${wanted}.retryTimestamp) OR ${wanted}.retryTimestamp = '' OR ${reported}.retryTimestamp = ${wanted}.retryTimestamp)`,
      cancelled: `${select} ${wanted}.action = 255 AND ${agent}.state IN [0, 255]`,
    });
  });

  it("refuse another source, and say which there are", () => {
    expect(() => deviceUpdateQueries("jobs" as never)).toThrow(
      new TypeError('The option "source" must be "devices" or "devices.modules", not "jobs".'),
    );
  });
});
