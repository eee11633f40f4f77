import { describe, expect, it } from "vitest";
import { findWrongOptions } from "../../../src/edge-agent/create-options/container-options.js";
import type { JsonValue } from "../../../src/json/index.js";

const refused = (HostConfig: JsonValue): readonly string[] => findWrongOptions({ HostConfig });

describe("findWrongOptions", () => {
  it.each<JsonValue>([null, true, 0, "TRUE"])("takes %j for an option that is true, false or null", (Init) => {
    expect(refused({ Init, OomKillDisable: Init })).toStrictEqual([]);
  });

  it.each<JsonValue>(["yes", {}, []])("refuses %j for it", (Init) => {
    expect(refused({ Init })).toStrictEqual(["HostConfig.Init must be true or false."]);
  });

  it("refuses null where a boolean may not be null", () => {
    expect(refused({ Privileged: null })).toStrictEqual(["HostConfig.Privileged must be true or false."]);
  });

  it.each<JsonValue>([null, {}, { Type: "local" }, { config: null }, { Config: { "max-size": "10m", "max-file": 3 } }])(
    "takes %j for LogConfig",
    (LogConfig) => {
      expect(refused({ LogConfig })).toStrictEqual([]);
    },
  );

  it.each<JsonValue>(["local", [], { Config: [] }, { Config: { "max-size": {} } }])(
    "refuses %j for LogConfig",
    (LogConfig) => {
      expect(refused({ LogConfig })).toStrictEqual([
        "HostConfig.LogConfig must be an object whose Config is an object of strings.",
      ]);
    },
  );

  it("takes null for RestartPolicy, and refuses a word", () => {
    expect(refused({ RestartPolicy: null })).toStrictEqual([]);
    expect(refused({ RestartPolicy: "always" })).toStrictEqual([
      'HostConfig.RestartPolicy must be an object whose Name is "no", "always", "on-failure" or "unless-stopped".',
    ]);
  });
});
