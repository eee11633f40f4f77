import { describe, expect, it } from "vitest";
import { classifyDeployment, validateDeployment } from "../../../src/deployment/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { A, AGENT, M, withAgent, withMember, withModule } from "../manifest.js";

type Codes = readonly string[];

const module = (AGENT["modules"] as JsonObject)["m"] as JsonObject;
const without = (name: string): JsonObject =>
  Object.fromEntries(Object.entries(module).filter(([member]) => member !== name));

/** Errors and warnings, and notes, by code. */
function told(document: JsonValue): { readonly issues: Codes; readonly notes: Codes } {
  const { issues, reasons } = classifyDeployment(document);
  const codes: Codes = issues.map(({ code }) => code);
  const notes = reasons.map(({ code }) => code).filter((code) => code !== "nothing-found" && !codes.includes(code));
  return { issues: codes, notes };
}

describe("what is said of edgeAgent is said of the system module alone", () => {
  const namesake = (members: JsonObject): JsonObject => withMember(["modules"], { m: module, edgeAgent: members });

  it.each<[string, JsonObject, Codes, Codes]>([
    ["a status in another case", { ...module, status: "Running" }, ["only-strict-tools-refuse"], []],
    ["no restartPolicy", without("restartPolicy"), [], ["policy-missing"]],
    ["a status and a policy", module, [], []],
    ["a startupOrder as a string", { ...module, startupOrder: "1" }, ["only-strict-tools-refuse"], []],
  ])("a module of the user that has its name, with %s", (_name, members, issues, notes) => {
    expect(told(namesake(members))).toStrictEqual({ issues, notes });
  });

  it("only edgeHub is missed when it is stopped, and only names in modules are unusual", () => {
    expect(told(withAgent({ systemModules: { edgeAgent: { status: "stopped" } } }))).toStrictEqual({
      issues: [],
      notes: ["agent-member-ignored"],
    });
    expect(told(withMember(["systemModules", "a:b"], module))).toStrictEqual({ issues: [], notes: [] });
  });
});

describe("a member of a type that the agent refuses is refused, and no word is found in it", () => {
  it.each<[string, JsonObject]>([
    ["a status in an array", withModule({ status: ["Backoff"] })],
    ["a status of edgeHub in an array", withAgent({ systemModules: { edgeHub: { status: ["stopped"] } } })],
    ["a policy in an array", withModule({ restartPolicy: ["on-failure"] })],
    ["a policy that only begins with a word", withModule({ restartPolicy: "on-failured" })],
    ["a startupOrder that is true", withModule({ startupOrder: true })],
    ["a startupOrder in an array", withModule({ startupOrder: [1.5] })],
    ["a startupOrder with a fraction as a string", withModule({ startupOrder: "1.5" })],
    ["a startupOrder after a letter", withModule({ startupOrder: "x5" })],
    ["a startupOrder before a letter", withModule({ startupOrder: "5x" })],
    ["a startupOrder below zero, with a fraction", withModule({ startupOrder: -1.5 })],
  ])("%s", (_name, document) => {
    expect(told(document)).toStrictEqual({ issues: ["deployment-member-refused"], notes: [] });
  });

  it("a long array is no long piece of createOptions", () => {
    const createOptions01 = Array.from({ length: 513 }, () => "x");
    expect(told(withModule({ settings: { createOptions01 } })).notes).not.toContain("long-piece");
  });
});

describe("a member in the wrong place is not read", () => {
  it("createOptions beside settings", () => {
    expect(validateDeployment(withModule({ createOptions: "{}" })).map(({ code, path }) => [code, path])).toStrictEqual(
      [["unknown-deployment-member", `${M}/createOptions`]],
    );
  });
});

describe("the whole message", () => {
  it.each<[JsonObject, string]>([
    [
      withAgent({ schemaVersion: 1.1 }),
      "The schemaVersion of $edgeAgent is a number; write it as a string. Refused by the command line tool.",
    ],
    [
      withAgent({ systemModules: { edgeHub: { status: "stopped" } } }),
      'The module "edgeHub" is not to run: no messages flow.',
    ],
    [
      withModule({ status: "backoff" }),
      'The module "m" has the status "backoff"; the command line tool takes running, stopped. Refused by the command line tool.',
    ],
  ])("of %j", (document, message) => {
    expect(validateDeployment(document).map((issue) => issue.message)).toStrictEqual([message]);
  });
});

describe("the report of the agent", () => {
  const modules = (count: number): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, module]));
  const tooLarge = (document: JsonValue): readonly unknown[] =>
    validateDeployment(document)
      .filter(({ code }) => code === "report-too-large")
      .map(({ path, message }) => [path, message]);

  it("may be too large, which is said of the whole section, with the number of modules of the user", () => {
    expect(tooLarge(withMember(["modules"], modules(60)))).toStrictEqual([
      [
        A,
        "The report of the agent on 60 modules may exceed the 32768 bytes that the hub takes. Probably refused by IoT Hub.",
      ],
    ]);
  });

  it("is not estimated of a layer, which has a part of the modules", () => {
    expect(tooLarge({ modulesContent: { $edgeAgent: { "properties.desired.modules": modules(60) } } })).toStrictEqual(
      [],
    );
  });
});
