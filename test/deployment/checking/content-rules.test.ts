import { describe, expect, it } from "vitest";
import { validateDeployment } from "../../../src/deployment/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { AGENT, HUB, MANIFEST } from "../manifest.js";

describe("the rules about the content", () => {
  it("let a whole deployment set a part of the system modules, which a layer may not", () => {
    const key = "properties.desired.systemModules.edgeHub.env";
    const codes = (agent: JsonValue): readonly string[] =>
      validateDeployment({
        modulesContent: { $edgeAgent: agent, $edgeHub: { "properties.desired": HUB } },
      }).map(({ code }) => code);
    expect(codes({ "properties.desired": AGENT, [key]: {} })).toStrictEqual(["overlapping-parts"]);
    expect(codes({ [key]: {} })).toStrictEqual(["layer-system-modules"]);
  });

  it.each<[string, JsonValue, string]>([
    [
      "the former name",
      { moduleContent: MANIFEST["modulesContent"]! },
      "moduleContent is the former name of modulesContent.",
    ],
    [
      "no $edgeAgent",
      { modulesContent: { m: { "properties.desired.a": 1 } } },
      'The section of $edgeAgent is missing; a layer has at least "$edgeAgent": {}. Refused by IoT Hub.',
    ],
  ])("say of %s the whole message", (_name, document, message) => {
    expect(validateDeployment(document).map((issue) => issue.message)).toStrictEqual([message]);
  });
});
