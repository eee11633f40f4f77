import { describe, expect, it } from "vitest";
import { classifyDeployment, validateDeployment } from "../../../src/deployment/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { A, AGENT, withAgent } from "../manifest.js";

const found = (document: JsonValue): readonly unknown[] =>
  validateDeployment(document).map(({ code, path, message }) => [code, path, message]);

describe("a section near the limit of 32,768 bytes", () => {
  /** Members of 1,000 bytes each, and one of the rest. */
  const section = (bytes: number): JsonObject => ({
    ...Object.fromEntries(
      Array.from({ length: Math.floor(bytes / 1000) }, (_, index) => [100 + index, "x".repeat(997)]),
    ),
    r: "x".repeat((bytes % 1000) - 1),
  });

  it.each([
    [24_576, []],
    [24_577, ["section-near-limit"]],
    [32_768, ["section-near-limit"]],
    [32_769, ["section-too-large"]],
  ])("%i bytes: %j", (bytes, codes) => {
    const issues = validateDeployment({ deviceContent: { "properties.desired": section(bytes) } });
    expect(issues.map(({ code }) => code)).toStrictEqual(codes);
  });

  it.each([
    [24_576, []],
    [24_577, [["section-near-limit", "/deviceContent"]]],
    [32_768, [["section-near-limit", "/deviceContent"]]],
    [32_769, [["section-too-large", "/deviceContent"]]],
  ])("%i bytes in parts, to which another deployment can only add: %j", (bytes, expected) => {
    const parts = Object.entries(section(bytes)).map(([name, value]) => [`properties.desired.${name}`, value] as const);
    const issues = validateDeployment({ deviceContent: Object.fromEntries(parts) });
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual(expected);
  });
});

describe("a member that is newer than the command line tool", () => {
  const noted = (document: JsonValue): readonly unknown[] =>
    classifyDeployment(document)
      .reasons.filter(({ code }) => code === "tool-lags-behind")
      .map(({ path, message }) => [path, message]);

  it("is named", () => {
    expect(noted(withAgent({ integrity: {} }))).toStrictEqual([
      [`${A}/integrity`, "The command line tool refuses integrity; the device reads it."],
    ]);
  });

  it("is not noted of a layer that sets a part of it, which no tool checks", () => {
    const $edgeHub = { "properties.desired.storeAndForwardConfiguration.storeLimits.maxBytes": 5 };
    expect(noted({ modulesContent: { $edgeAgent: {}, $edgeHub } })).toStrictEqual([]);
  });
});

describe("a route to a module that is not deployed", () => {
  const withRoutes = (routes: JsonObject): JsonValue => ({
    modulesContent: { $edgeAgent: { "properties.desired": AGENT }, $edgeHub: routes },
  });
  const text = 'FROM /* INTO BrokeredEndpoint("/modules/x/inputs/i")';
  const message = 'The route "r" sends to the module "x", which is not deployed.';
  const H = "/modulesContent/$edgeHub";

  it.each<[string, JsonObject, string]>([
    ["a route", { "properties.desired.routes.r": text }, `${H}/properties.desired.routes.r`],
    ["a route in an object", { "properties.desired.routes.r": { route: text } }, `${H}/properties.desired.routes.r`],
    ["the member route alone", { "properties.desired.routes.r.route": text }, `${H}/properties.desired.routes.r.route`],
  ])("is found in a part that sets %s", (_name, section, path) => {
    expect(found(withRoutes(section))).toStrictEqual([["route-to-unknown-module", path, message]]);
  });
});
