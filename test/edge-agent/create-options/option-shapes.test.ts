import { describe, expect, it } from "vitest";
import { findMisplacedOptions, findWrongOptions } from "../../../src/edge-agent/create-options/container-options.js";
import type { JsonObject } from "../../../src/json/index.js";

const inHost = (HostConfig: JsonObject): JsonObject => ({ HostConfig });

describe("the shapes of container options", () => {
  it.each<JsonObject>([
    { Env: ["a=1", null, 2] },
    { undefined: 5 },
    inHost({ Memory: 512 }),
    inHost({ Memory: " -5 " }),
    inHost({ Privileged: "TRUE" }),
  ])("take %j", (options) => {
    expect(findWrongOptions(options)).toStrictEqual([]);
  });

  it.each<[JsonObject, string]>([
    [{ Env: ["a", {}] }, "Env must be an array of strings."],
    [inHost({ Memory: [5] }), "HostConfig.Memory must be a whole number."],
    [inHost({ Memory: "x5" }), "HostConfig.Memory must be a whole number."],
    [inHost({ Memory: "5m" }), "HostConfig.Memory must be a whole number."],
    [inHost({ Privileged: ["true"] }), "HostConfig.Privileged must be true or false."],
    [inHost({ Privileged: "untrue" }), "HostConfig.Privileged must be true or false."],
    [inHost({ Privileged: "trueish" }), "HostConfig.Privileged must be true or false."],
    [
      inHost({ PortBindings: { "443/tcp": [], Mounts2: {} } }),
      'HostConfig.PortBindings must be an object of arrays of objects, such as {"443/tcp":[{"HostPort":"443"}]}; "Mounts2" is at the wrong level.',
    ],
  ])("refuse %j, and say how it should look", (options, sentence) => {
    expect(findWrongOptions(options)).toStrictEqual([sentence]);
  });
});

describe("options at the wrong level", () => {
  it("are told with the place where they belong", () => {
    expect(findMisplacedOptions({ Binds: [], HostConfig: { Env: [] } })).toStrictEqual([
      "Binds belongs under HostConfig: it has no effect here.",
      "Env does not belong under HostConfig: it has no effect here.",
    ]);
    expect(findMisplacedOptions({ Env: [], undefined: 5, HostConfig: { Binds: [] } })).toStrictEqual([]);
  });
});
