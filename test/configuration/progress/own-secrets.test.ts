import { describe, expect, it } from "vitest";
import { defineGroup, evaluateGroup, evaluateGroups } from "../../../src/configuration/index.js";

const errors = {
  install: {
    subsystem: "store",
    context: "install",
    code: 1,
    message: "no access to store-secret-1",
    parameters: { detail: "with store-secret-1", apiKey: "anything" },
  },
};

describe("the errors of a group", () => {
  it("do not repeat what the group holds as a secret", () => {
    const desired = { connectionString: "store-secret-1", apps: { a: { version: "store" } } };
    const { errors: shown } = evaluateGroup("uwpApps", desired, {
      __meta: { deploymentStatus: "failed" },
      __errors: errors,
    });
    expect(shown[0]?.error).toStrictEqual({
      subsystem: "store",
      context: "install",
      code: 1,
      message: "no access to ***",
      parameters: { apiKey: "***", detail: "with ***" },
    });
  });

  it("do not repeat secrets of instances, of lists and of members below one that is secret", () => {
    for (const secret of [
      { tokens: ["store-secret-1"] },
      { credentials: { user: "store-secret-1" } },
      { apps: [{ password: "store-secret-1" }] },
    ]) {
      const reported = { i: { __errors: errors }, ...secret };
      expect(JSON.stringify(evaluateGroup("g", undefined, reported))).not.toContain("store-secret-1");
    }
    const twin = { desired: { g: { apiKey: "store-secret-1" } }, reported: { g: { __errors: errors } } };
    expect(JSON.stringify(evaluateGroups(twin))).not.toContain("store-secret-1");
  });

  it("do not repeat what a model of one's own declares to be a secret", () => {
    const model = defineGroup({ id: "g", subGroups: { s: { plain: { secret: true } } } });
    const reported = { __errors: errors };
    const desired = { plain: "store-secret-1" };
    expect(JSON.stringify(evaluateGroup("g", desired, reported, { model }))).not.toContain("store-secret-1");
    expect(JSON.stringify(evaluateGroup("g", desired, reported).errors)).toContain("store-secret-1");
  });

  it("do not repeat what the meta data, or the parameters of an error, hold as a secret", () => {
    const said = (reported: object): unknown => evaluateGroup("g", {}, reported).errors.map(({ error }) => error);
    const error = { ...errors.install, parameters: { detail: "store-secret-1" } };
    expect(JSON.stringify(said({ __meta: { token: "store-secret-1" }, __errors: { a: error } }))).not.toContain(
      "store-secret-1",
    );
    expect(
      JSON.stringify(said({ __errors: { a: { ...error, parameters: { apiKey: "store-secret-1" } } } })),
    ).not.toContain("store-secret-1");
  });

  it("are shown, although the operation that failed is called like a secret", () => {
    const error = {
      subsystem: "users",
      context: "password",
      code: 1,
      message: "too short",
      parameters: { least: "eight" },
    };
    const reported = { __errors: { password: error } };
    expect(evaluateGroup("g", {}, reported).errors).toStrictEqual([{ context: "password", error }]);
  });

  it("are read of a group that contains itself", () => {
    const desired: Record<string, unknown> = { many: Array.from({ length: 20_000 }, () => ({})) };
    desired["self"] = desired;
    expect(evaluateGroup("g", desired, { __errors: errors }).errors).toHaveLength(1);
  });
});
