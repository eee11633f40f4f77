import { describe, expect, it } from "vitest";
import { evaluateShadow, SHADOW_STATES, shadowMember } from "../../../src/properties/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { nested } from "../../support/arbitraries.js";

const shadow = {
  state: {
    desired: { light: { red: 255, green: 255 }, name: "lamp", off: null, mode: "eco", room: { floor: 1 }, $v: 1 },
    reported: { light: { red: 255, green: 0 }, name: "lamp", uptime: 7, room: { floor: 1 } },
    delta: { light: { green: 255 }, mode: "eco" } as unknown,
  },
  metadata: {
    desired: { light: { red: { timestamp: 100 }, green: { timestamp: 1_700_000_000 } }, mode: [{ timestamp: 5 }] },
    reported: { name: { timestamp: 1_600_000_000 }, light: { red: { timestamp: 1 } } },
  },
  version: 7,
  timestamp: 1_700_000_100,
};

describe("a shadow", () => {
  it("is judged by comparison, member by member, with the newest time of its leaves", () => {
    const verdict = evaluateShadow(shadow);
    expect(verdict).toMatchObject({ state: "outOfSync", differs: ["/light/green"], notReported: ["/mode"] });
    expect(verdict.reasons.map(({ code, path }) => `${code} ${path}`)).toStrictEqual([
      "values-differ /state/reported/light/green",
      "partly-reported /state/reported/mode",
    ]);
    expect(verdict.members.map(({ path, state, since }) => [path, state, since])).toStrictEqual([
      ["/light", "outOfSync", "2023-11-14T22:13:20.000Z"],
      ["/mode", "notStarted", "1970-01-01T00:00:05.000Z"],
      ["/name", "inSync", "2020-09-13T12:26:40.000Z"],
      ["/room", "inSync", undefined],
    ]);
    expect(verdict.members[0]).toMatchObject({ differs: ["/light/green"] });
    expect(verdict.members[1]).toMatchObject({ notReported: ["/mode"] });
  });

  it("may be the current part of a message about a change", () => {
    const message = { previous: {}, current: { state: shadow.state, metadata: {}, version: 8 }, timestamp: 1 };
    expect(evaluateShadow(message).reasons[0]?.path).toBe("/current/state/reported/light/green");
    expect(evaluateShadow(message).members[0]).not.toHaveProperty("since");
  });

  it.each([
    [{ light: { green: 255 }, mode: "eco" }, false],
    [{ light: { green: 254 }, mode: "eco" }, true],
    [{ light: { green: 255 } }, true],
    [{ light: { green: 255 }, mode: "eco", name: "lamp" }, true],
    [{ light: { green: 255, red: 255 }, mode: "eco" }, true],
    [{ light: { green: 255 }, mode: "eco", room: {} }, true],
    [{ light: 255, mode: "eco" }, true],
    [{ light: { green: 255, blue: 0 }, mode: "eco" }, true],
    [{ light: { green: 255, $v: 1 }, mode: "eco" }, true],
    ["none", true],
    [{}, true],
  ])("has its delta %j checked and not trusted", (delta, isWrong) => {
    const { state, reasons } = evaluateShadow({ ...shadow, state: { ...shadow.state, delta } });
    expect(state).toBe("outOfSync");
    expect(reasons.some(({ code, path }) => code === "delta-disagrees" && path === "/state/delta")).toBe(isWrong);
  });

  it("may have a delta of null, which is none", () => {
    const { reasons } = evaluateShadow({ ...shadow, state: { ...shadow.state, delta: null } });
    expect(reasons.map(({ code }) => code)).not.toContain("delta-disagrees");
  });

  it("has a delta checked in the time that reading it takes, however deep the difference is", () => {
    const chain = (leaf: number): JsonValue => {
      let value: JsonValue = leaf;
      for (let level = 0; level < 60_000; level += 1) value = { a: value, b: level };
      return value;
    };
    const state = { desired: { r: chain(1) }, reported: { r: chain(2) }, delta: { r: chain(1) } };
    expect(evaluateShadow({ state, version: 1 }).reasons.map(({ code }) => code)).toContain("delta-disagrees");
  });

  it("takes a whole object that is missing as one value of the delta", () => {
    const state = { desired: { a: { b: { c: 1 } } }, reported: {}, delta: { a: { b: { c: 1 } } } };
    expect(evaluateShadow({ state, version: 1 }).reasons.map(({ code }) => code)).toStrictEqual(["nothing-reported"]);
  });

  it.each([
    [{ state: { light: { green: 255 }, mode: "eco" }, metadata: {}, version: 7 }, "/state"],
    [{ state: { delta: { light: { green: 255 }, mode: "eco" } }, version: 7 }, "/state/delta"],
  ])("that is only a delta is out of sync, with its paths: %j", (message, path) => {
    expect(evaluateShadow(message)).toStrictEqual({
      state: "outOfSync",
      members: [],
      differs: ["/light/green", "/mode"],
      notReported: [],
      reasons: [{ code: "delta-only", path, message: "The message is a delta: 2 desired values are not reported so." }],
    });
    expect(evaluateShadow({ state: { a: 1 }, version: 1 }).reasons[0]?.message).toMatch(/1 desired value is/);
  });

  it.each([
    [{}, "unmanaged"],
    [{ state: null, version: 1 }, "unmanaged"],
    [{ state: {}, version: 1 }, "unmanaged"],
    [{ state: { desired: null, reported: null }, version: 1 }, "unmanaged"],
    [{ state: { reported: { a: 1 } }, metadata: {} }, "unmanaged"],
  ] as const)("may hold hardly anything: %j is %s", (document, state) => {
    expect(evaluateShadow(document).state).toBe(state);
    expect(SHADOW_STATES).toContain(state);
  });

  it.each([
    ["desired", "x", "a string"],
    ["desired", [1], "an array"],
    ["reported", [], "an array"],
    ["reported", 0, "a number"],
  ])("of which the section %s is %j is not judged", (name, section, type) => {
    const shadow = { current: { state: { desired: { a: 1 }, [name]: section }, version: 2 } };
    expect(evaluateShadow(shadow)).toStrictEqual({
      state: "unknown",
      members: [],
      differs: [],
      notReported: [],
      reasons: [
        {
          code: "malformed-shadow",
          path: `/current/state/${name}`,
          message: `The section "${name}" of the shadow should be an object; it is ${type}.`,
        },
      ],
    });
  });

  it.each(["x", null, { code: 404, message: "no shadow" }, { state: { desired: {} } }, { state: [], version: 1 }])(
    "is not %j",
    (document) => {
      expect(evaluateShadow(document)).toMatchObject({
        state: "unknown",
        reasons: [{ code: "not-a-shadow", path: "" }],
      });
    },
  );

  it("is the document itself where it has a state, whatever is beside it", () => {
    const beside = { state: { desired: { a: 1 }, reported: { a: 1 } }, version: 1 };
    expect(evaluateShadow({ ...shadow, current: beside })).toStrictEqual(evaluateShadow(shadow));
  });

  it.each([
    ["a string", "x"],
    ["an object", { current: {} }],
    ["null", null],
  ])("is none, and that is told of %s", (type, document) => {
    expect(evaluateShadow(document)).toStrictEqual({
      state: "unknown",
      members: [],
      differs: [],
      notReported: [],
      reasons: [
        { code: "not-a-shadow", path: "", message: `Expected a shadow, found ${type} without a "state" of one.` },
      ],
    });
  });

  it.each<[string, JsonValue, string | undefined]>([
    ["the newest", { x: { timestamp: 5 }, y: { timestamp: 100 } }, "1970-01-01T00:01:40.000Z"],
    ["of numbers that are called so", { timestamp: 5, version: 100 }, "1970-01-01T00:00:05.000Z"],
    ["below a member that is called so", { timestamp: { timestamp: 5 } }, "1970-01-01T00:00:05.000Z"],
    ["beside null and strings", [null, { timestamp: 5 }, { timestamp: "100" }], "1970-01-01T00:00:05.000Z"],
    ["none that is a string", { timestamp: "100" }, undefined],
    ["none that no calendar has", { timestamp: 1e300 }, undefined],
    ["none", {}, undefined],
  ])("has the time of its leaves: %s", (_what, times, since) => {
    const document = { state: { desired: { a: 1 }, reported: {} }, metadata: { desired: { a: times } } };
    expect(evaluateShadow(document).members[0]?.since).toBe(since);
  });

  it("has no time where its metadata contains itself", () => {
    const times: Record<string, unknown> = { timestamp: 5 };
    times["self"] = times;
    const document = { state: { desired: { a: 1 } }, metadata: { desired: { a: times } } };
    expect(evaluateShadow(document).members[0]).not.toHaveProperty("since");
  });

  it("has no member that is null or undefined", () => {
    expect(evaluateShadow({ state: { desired: { a: null, b: undefined, c: 1 } }, version: 1 }).members).toHaveLength(1);
  });

  it("of any depth gets an answer", () => {
    const deep = nested(20_000);
    const state = { desired: { a: deep }, reported: { a: deep }, delta: { a: deep } };
    expect(evaluateShadow({ state, metadata: { reported: { a: deep } }, version: 1 }).state).toBe("inSync");
  });

  it.each([
    ["outOfSync", "notStarted"],
    ["notStarted", "notStarted"],
    ["unknown", "unknown"],
    ["inSync", "succeeded"],
    ["unmanaged", "skipped"],
  ] as const)("in the state %s counts as %s", (state, outcome) => {
    expect(shadowMember("lamp", { state })).toStrictEqual({ id: "lamp", state, outcome, failing: [] });
  });
});
