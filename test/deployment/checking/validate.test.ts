import { describe, expect, it } from "vitest";
import { validateDeployment } from "../../../src/deployment/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { withAgent, withModule } from "../manifest.js";

describe("validateDeployment gives errors first, then warnings, each in the order of the table", () => {
  it.each<[string, JsonValue, readonly string[]]>([
    [
      "a warning about the content and an error of the target condition after it",
      { content: { deviceContent: { tags: {} } }, targetCondition: "a ==" },
      ["target-condition-refused", "section-key-ignored"],
    ],
    [
      "a warning of this room and one of another",
      withAgent({ foo: 1, modules: { m: { settings: { image: "Repo" } } } }),
      ["unknown-deployment-member", "unpullable-image"],
    ],
    [
      "a warning of this room, then a warning and an error of another",
      withAgent({ foo: 1, modules: { m: { status: null, settings: { image: "Repo" } } } }),
      ["deployment-member-missing", "unknown-deployment-member", "unpullable-image"],
    ],
  ])("%s", (_name, document, codes) => {
    expect(validateDeployment(document).map(({ code }) => code)).toStrictEqual(codes);
  });
});

describe("a template", () => {
  it("may have createOptions as an object, and nothing else that the agent does not take", () => {
    const template = (document: object): JsonValue => ({ "$schema-template": "4.0.0", ...document });
    const codes = (document: JsonValue): readonly string[] => validateDeployment(document).map(({ code }) => code);
    expect(codes(template(withModule({ settings: { createOptions: { HostConfig: {} } } })))).toStrictEqual([]);
    expect(codes(template(withModule({ settings: { image: "Repo" } })))).toStrictEqual(["unpullable-image"]);
    expect(codes(template(withModule({ status: null })))).toStrictEqual(["deployment-member-missing"]);
  });
});

describe("the limits", () => {
  /** A section in which the deepest object is so many levels below it. */
  const levels = (depth: number): JsonValue =>
    Array.from({ length: depth }).reduce<JsonValue>((inner) => ({ a: inner }), {});

  it.each([
    [10, []],
    [11, ["section-too-deep"]],
  ])("are those of IoT Hub, not those of the agent: %i levels, %j", (depth, codes) => {
    const issues = validateDeployment({ deviceContent: { "properties.desired": levels(depth) } });
    expect(issues.map(({ code }) => code)).toStrictEqual(codes);
  });
});
