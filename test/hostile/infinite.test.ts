import { describe, expect, it } from "vitest";
import {
  addSummary,
  applyMergePatch,
  composeMergePatches,
  createMergePatch,
  diffJson,
  finiteJson,
  jsonEquals,
  parseRecording,
  replay,
} from "../../src/index.js";
import type { JsonObject, JsonValue } from "../../src/index.js";
import { hostileCalls } from "./calls.js";

/** What JSON.parse makes of 1e999, in each kind of document and everywhere in it. */
const HUGE = JSON.parse("1e999") as number;
const NOW = "2026-01-01T00:00:00Z";

const DOCUMENTS: Readonly<Record<string, unknown>> = {
  scalar: HUGE,
  object: { a: HUGE, b: [-HUGE] },
  twin: {
    deviceId: "d",
    version: HUGE,
    properties: {
      desired: { a: HUGE, g: { __meta: { deploymentId: "x" }, n: HUGE }, $version: HUGE },
      reported: {
        a: -HUGE,
        g: { __meta: { deploymentStatus: "failed", time: HUGE }, __errors: { x: { code: HUGE, message: "m" } } },
        $version: HUGE,
      },
    },
  },
  agent: {
    moduleId: "$edgeAgent",
    properties: {
      desired: { $version: HUGE, modules: { m: { version: HUGE, status: "running", settings: { image: "i" } } } },
      reported: {
        lastDesiredVersion: HUGE,
        lastDesiredStatus: { code: HUGE },
        modules: { m: { exitCode: HUGE, restartCount: HUGE, runtimeStatus: "running" } },
      },
    },
  },
  recording: [
    {
      recording: 1,
      at: NOW,
      twin: { deviceId: "d", properties: { desired: { a: HUGE, $version: HUGE }, reported: {} } },
    },
    { at: NOW, change: "patchReported", patch: { a: HUGE } },
  ],
  feedback: {
    deviceId: "d",
    timestamp: HUGE,
    status: "RUNNING",
    actions: [{ component: { id: "a", version: HUGE }, status: "DOWNLOADING", progress: HUGE }],
  },
  operations: [{ op: "add", path: "/a", value: HUGE }],
};

/** What gives back the caller's own values, by reference or as they are, and makes none of its own. */
const GIVES_BACK = new Set(
  (
    "applyMergePatch foldTwinEvent inWireNames ownMember parseDeployment parseGroup readCreateOptions resolvePointer " +
    "runQuery toReportedError unwrapDocument unwrapDocuments viewTwin"
  ).split(" "),
);

/** The first place in an answer that is a number JSON cannot hold. */
function placeOf(answer: unknown, path = ""): string | undefined {
  if (typeof answer === "number") return Number.isFinite(answer) ? undefined : `${path} is ${answer}`;
  if (typeof answer !== "object" || answer === null) return undefined;
  for (const [key, member] of Object.entries(answer)) {
    const place = placeOf(member, `${path}/${key}`);
    if (place !== undefined) return place;
  }
  if (Array.isArray(answer) || !(Symbol.iterator in answer)) return undefined;
  for (const member of answer as Iterable<unknown>) {
    const place = placeOf(member, `${path}/*`);
    if (place !== undefined) return place;
  }
  return undefined;
}

async function answerOf(call: (value: never) => unknown, value: unknown): Promise<unknown> {
  try {
    return await call(structuredClone(value) as never);
  } catch (error) {
    // A wrong argument is refused; that nothing else is thrown is tested with all hostile values.
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}

describe("a number that JSON cannot hold never reaches an answer", () => {
  const rows = Object.entries(hostileCalls()).flatMap(([name, calls]) =>
    typeof calls === "string" || GIVES_BACK.has(name) ? [] : [{ name, calls }],
  );

  it.each(rows)("$name", async ({ calls }) => {
    for (const [kind, document] of Object.entries(DOCUMENTS)) {
      for (const call of calls)
        expect([kind, placeOf(await answerOf(call, document))]).toStrictEqual([kind, undefined]);
    }
  });

  it("what gives values back is an exported function", () => {
    expect(Object.keys(hostileCalls())).toStrictEqual(expect.arrayContaining([...GIVES_BACK]));
  });
});

describe("what is copied has null for it", () => {
  it("merge patches and differences", () => {
    expect(applyMergePatch({ b: 1 }, { a: HUGE, c: [{ d: -HUGE }, 1] })).toStrictEqual({
      a: null,
      b: 1,
      c: [{ d: null }, 1],
    });
    expect(applyMergePatch({}, HUGE)).toBeNull();
    expect(createMergePatch({}, { a: HUGE })).toStrictEqual({ a: null });
    expect(createMergePatch({}, HUGE)).toBeNull();
    expect(composeMergePatches({ a: HUGE, o: {} }, { b: HUGE, o: { c: HUGE } })).toMatchObject({
      value: { a: null, b: null, o: { c: null } },
    });
    expect(composeMergePatches({}, HUGE)).toMatchObject({ value: null });
    expect(diffJson({}, { a: HUGE })).toStrictEqual([{ op: "add", path: "/a", value: null }]);
    expect(diffJson({}, [HUGE])).toStrictEqual([{ op: "replace", path: "", value: [null] }]);
  });

  it("recordings, their replay, and summaries", () => {
    const twin = { deviceId: "d", properties: { desired: { a: HUGE, $version: 1 }, reported: {} } };
    const recording = parseRecording([
      { recording: 1, at: NOW, twin },
      { at: NOW, change: "patchReported", patch: { a: HUGE, b: 1 } },
    ]);
    const twins = recording.ok ? [...replay(recording.value)] : [];
    expect(twins.at(-1)?.twin.properties).toMatchObject({ desired: { a: null }, reported: { b: 1 } });
    expect(addSummary({ g: { n: HUGE } }, {}, { now: NOW })).toMatchObject({ g: { n: null } });
  });
});

describe("finiteJson", () => {
  it("gives back what has none in it, without a copy", () => {
    const value = { a: [1, { b: "x" }], c: null };
    expect(finiteJson(value)).toBe(value);
    for (const scalar of [1, "x", true, null]) expect(finiteJson(scalar)).toBe(scalar);
    const date = { a: new Date(0) } as unknown as JsonObject;
    expect(finiteJson(date)).toBe(date);
  });

  it("copies what has one, leaves the argument, and keeps what is shared and what is odd", () => {
    const shared = { n: HUGE };
    const value = JSON.parse('{"__proto__":1,"toString":1e999}') as Record<string, JsonValue>;
    Object.assign(value, { a: shared, b: shared, self: value, list: [Number.NaN, [2]] });
    const copy = finiteJson(value) as Record<string, JsonValue>;
    const own = (of: object, key: string): unknown => Object.getOwnPropertyDescriptor(of, key)?.value;
    expect(own(value, "toString")).toBe(HUGE);
    expect(own(copy, "toString")).toBeNull();
    expect(own(copy, "__proto__")).toBe(1);
    expect(copy["a"]).toStrictEqual({ n: null });
    expect(copy["b"]).toBe(copy["a"]);
    expect(copy["self"]).toBe(copy);
    expect(copy["list"]).toStrictEqual([null, [2]]);
  });

  it("does not recurse", () => {
    let value: JsonValue = HUGE;
    for (let level = 0; level < 100_000; level += 1) value = [value];
    expect(jsonEquals(finiteJson(value), value)).toBe(false);
  });
});
