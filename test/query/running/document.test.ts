import { describe, expect, it } from "vitest";
import { matches, parseCondition, runQuery } from "../../../src/query/index.js";
import type { RoutingMessage } from "../../../src/query/index.js";

function isTrue(text: string, message: RoutingMessage): boolean {
  const condition = parseCondition(text, { dialect: "routing" });
  if (!condition.ok) throw new Error(condition.issues[0].message);
  return matches(condition.value, message);
}

describe("a document", () => {
  it.each([undefined, null, 5, "x", [{}]])("that is no object is in no collection: %j", (document) => {
    for (const from of ["devices", "devices.modules", "devices.jobs"]) {
      expect(matches(`from ${from} where NOT IS_DEFINED(tags.x)`, document)).toBe(false);
      const answer = runQuery(`SELECT * FROM ${from} WHERE NOT IS_DEFINED(deviceId)`, [document]);
      expect(answer.ok && answer.value).toStrictEqual([]);
    }
  });

  it.each([undefined, null, 5, {}, []])("without sections has no properties: %j", (document) => {
    expect(matches("properties.desired.a = 1 OR properties.reported.a = 1", document)).toBe(false);
    expect(matches("NOT IS_DEFINED(properties.desired) AND NOT IS_DEFINED(properties.reported.a)", document)).toBe(
      true,
    );
  });

  it("as .NET spells it has the members of the wire, and is shown with them", () => {
    const twin = { DeviceId: "d", Tags: { A: 1 }, Properties: { Desired: { B: 2 }, Reported: {} } };
    const answer = runQuery("SELECT * FROM devices WHERE deviceId = 'd' AND tags.A = 1", [twin]);
    expect(answer.ok && answer.value).toStrictEqual([
      { deviceId: "d", tags: { A: 1 }, properties: { desired: { B: 2 }, reported: {} } },
    ]);
  });
});

describe("a section", () => {
  const inherited = (section: object): object => Object.create(section) as object;

  it.each<[string, object]>([
    ["properties.desired.a = 1", { properties: { desired: { a: 1 } }, desired: { a: 2 } }],
    ["properties.reported.a = 1", { properties: { reported: { a: 1 } }, reported: { a: 2 } }],
    ["properties.desired.a = 2", { properties: { other: 1 }, desired: { a: 2 } }],
    ["properties.desired.a = 2", { properties: null, desired: { a: 2 } }],
    ["properties.desired.a = 2", { properties: { desired: undefined }, desired: { a: 2 } }],
    ["properties.reported.a = 2", { properties: { reported: undefined }, reported: { a: 2 } }],
    ["properties.desired.a = 2", { properties: inherited({ desired: { a: 1 } }), desired: { a: 2 } }],
    ["properties.reported.a = 2", { properties: inherited({ reported: { a: 1 } }), reported: { a: 2 } }],
    ["NOT IS_DEFINED(properties.desired.a)", inherited({ properties: { desired: { a: 1 } } })],
    ["NOT IS_DEFINED(properties.other.a)", { properties: { desired: {}, other: { a: 1 } } }],
    ["IS_DEFINED(properties.desired)", { properties: { desired: {} } }],
  ])("is where the view of a twin has it: %s", (text, twin) => {
    expect(matches(text, twin)).toBe(true);
  });

  it("has no function among its properties, as the twin of an SDK has one", () => {
    const twin = { properties: { desired: {}, reported: { update: () => undefined, level: 1 } } };
    expect(matches("IS_DEFINED(properties.reported.update)", twin)).toBe(false);
    expect(runQuery("SELECT properties.reported FROM devices", [twin])).toMatchObject({
      value: [{ reported: { level: 1 } }],
    });
  });

  it("is not looked at where no path leads", () => {
    const aside = (): never => expect.fail("a member that no path leads to was read");
    const desired = Object.defineProperty({ a: 1 }, "b", { get: aside, enumerable: true });
    expect(matches("properties.desired.a = 1", { deviceId: "d", properties: { desired, reported: {} } })).toBe(true);
  });
});

describe("a name in a routing condition", () => {
  const systemProperties = { contentType: "application/json", contentEncoding: "utf-8" };

  it.each<[string, RoutingMessage, boolean]>([
    ["$a.b = 'x'", { systemProperties: { "a.b": "x" } }, true],
    ["$a.b = 'x'", { systemProperties: { ab: "x" } }, false],
    ["$a = 'x'", { systemProperties: { a: "x" } }, true],
    // Without the sign it is a property of the application and nothing else.
    ["xcontentType = 'application/json'", { systemProperties }, false],
    ["contentType = 'application/json'", { systemProperties }, false],
    ["a[0] = 'x'", { applicationProperties: { "a.0": "x" } }, true],
    // With an index in it, it is no name of the application.
    ["$a[0] = 'x'", { applicationProperties: { "$a.0": "x" } }, false],
    ["$a.b = 'x'", { applicationProperties: { "$a.b": "x" } }, true],
    // An element is one of an array, a member one of an object.
    ["$body.a[0] = 1", { body: { a: [1] } }, true],
    ["$body.a[0] = 1", { body: { a: { 0: 1 } } }, false],
    ["$body.a.0 = 1", { body: { a: { 0: 1 } } }, true],
    ["$body.a[10] = 1", { body: { a: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] } }, true],
    ["a = 'x'", { applicationProperties: { undefined: "x" } }, false],
  ])("%s of %j is true: %s", (text, message, expected) => {
    expect(isTrue(text, message)).toBe(expected);
  });
});
