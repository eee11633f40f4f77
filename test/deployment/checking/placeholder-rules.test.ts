import { describe, expect, it } from "vitest";
import { validateDeployment } from "../../../src/deployment/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { A, M, withAgent, withModule } from "../manifest.js";

const placeholders = (document: JsonValue): readonly (readonly [path: string, message: string])[] =>
  validateDeployment(document)
    .filter(({ code }) => code === "unexpanded-placeholder")
    .map(({ path, message }) => [path, message.replace(", which is not filled in. Refused by the agent.", "")]);
const withSettings = (settings: Readonly<Record<string, JsonValue>>): JsonValue => withModule({ settings });

describe("a placeholder that was left", () => {
  it("is told where it is, without the white space before it", () => {
    expect(placeholders(withSettings({ image: " $AGENT/app" }))).toStrictEqual([
      [`${M}/settings/image`, 'The image of the module "m" holds the placeholder "$AGENT"'],
    ]);
  });

  it("is looked for in address, username and password of a registry", () => {
    const r = { address: "$ADDRESS", username: "$USER", password: "$PASSWORD", other: "$OTHER" };
    const place = `${A}/runtime/settings/registryCredentials/r`;
    expect(placeholders(withAgent({ runtime: { settings: { registryCredentials: { r } } } }))).toStrictEqual([
      [`${place}/address`, 'The address of the registry "r" holds the placeholder "$ADDRESS"'],
      [`${place}/username`, 'The username of the registry "r" holds the placeholder "$USER"'],
      [`${place}/password`, 'The password of the registry "r" holds the placeholder "$PASSWORD"'],
    ]);
  });

  it.each([
    ["createOptions", true],
    ["CreateOptions", true],
    ["createOptions01", true],
    ["xcreateOptions", false],
    ["createOptionsX", false],
    ["createOptions01x", false],
  ])("is looked for in pieces of createOptions: %s, %s", (name, isPiece) => {
    expect(placeholders(withSettings({ [name]: "${A}" }))).toStrictEqual(
      isPiece ? [[`${M}/settings/${name}`, 'createOptions of the module "m" holds the placeholder "${A}"']] : [],
    );
  });

  it("is not looked for in what is not a string", () => {
    expect(placeholders(withSettings({ image: ["${A}"], createOptions: ["${A}"] }))).toStrictEqual([]);
  });

  it.each([
    [60, true],
    [61, false],
  ])("of %i characters: is it named? %s", (length, isNamed) => {
    const name = `\${${"x".repeat(length - 3)}}`;
    const [first] = placeholders(withSettings({ image: name }));
    expect(first?.[1]).toBe(
      `The image of the module "m" holds ${isNamed ? `the placeholder "${name}"` : "a placeholder"}`,
    );
  });
});
