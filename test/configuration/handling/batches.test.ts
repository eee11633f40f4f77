import { describe, expect, it } from "vitest";
import {
  defineGroup,
  evaluateGroups,
  finalizeGroup,
  handleGroup,
  handleGroupAsync,
  handleGroups,
  handleGroupsAsync,
  markPending,
  MetaData,
} from "../../../src/configuration/index.js";
import type {
  AsyncGroupHandler,
  DesiredChange,
  GroupHandler,
  GroupMemories,
  ReportedPatch,
} from "../../../src/configuration/index.js";
import { applyMergePatch } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { edgeHubLimits, iotHubLimits, sectionSize } from "../../../src/twin/index.js";
import { deepFreeze } from "../../support/freeze.js";

const now = "2018-09-06T10:00:00Z";

function fail(message = "no"): never {
  throw new Error(message);
}

function handlerOf(id: string, parts: Partial<GroupHandler> = {}): GroupHandler {
  return { id, apply: () => undefined, report: () => ({}), ...parts };
}

/** A handler that keeps what it was given. */
function witness(
  id: string,
  parts: Partial<GroupHandler> = {},
): {
  readonly handler: GroupHandler;
  readonly desired: JsonObject[];
  readonly changes: DesiredChange[];
  readonly metaData: MetaData[];
} {
  const seen = { desired: [] as JsonObject[], changes: [] as DesiredChange[], metaData: [] as MetaData[] };
  const handler = handlerOf(id, {
    apply: (_run, desired, metaData, _instance, change) => {
      seen.desired.push(desired);
      seen.metaData.push(metaData);
      seen.changes.push(change);
    },
    ...parts,
  });
  return { handler, ...seen };
}

/** A clock that is a minute later each time it is asked. */
function clock(): () => string {
  let minute = 0;
  return () => `2018-09-06T10:${String((minute += 1)).padStart(2, "0")}:00Z`;
}

function sectionAfter(patches: readonly ReportedPatch[], before: JsonValue = {}): JsonObject {
  return patches.reduce<JsonValue>((section, patch) => applyMergePatch(section, patch), before) as JsonObject;
}

function pendingGroupsOf(patch: ReportedPatch | undefined): unknown {
  return (patch?.["__summary"] as JsonObject | undefined)?.["pendingGroups"];
}

describe("a whole section", () => {
  const first = handleGroups(
    [handlerOf("g"), handlerOf("h")],
    { g: { a: 1, b: { c: 1, d: 1 } }, h: {}, $version: 4 },
    { now },
  );

  it("takes the place of what was known: what it does not name was deleted", () => {
    const { handler, desired, changes } = witness("g");
    const options = { now, previous: first.memories, whole: true };
    const { memories } = handleGroups([handler, handlerOf("h")], { g: { b: { d: 1 } }, h: {}, $version: 7 }, options);
    expect(desired).toStrictEqual([{ b: { d: 1 } }]);
    expect(changes).toStrictEqual([
      { patch: { a: null, b: { c: null } }, deleted: ["a"], sections: { a: { a: null }, b: { b: { c: null } } } },
    ]);
    expect(memories["g"]?.desired).toStrictEqual({ b: { d: 1 } });
  });

  it("is a patch unless it is told", () => {
    const { handler, desired } = witness("g");
    handleGroups([handler], { g: { b: { d: 1 } } }, { now, previous: first.memories });
    expect(desired).toStrictEqual([{ a: 1, b: { c: 1, d: 1 } }]);
  });

  it("deletes the known groups that it does not name, with a handler or without", () => {
    const options = { now, previous: first.memories, whole: true };
    const { deleted, memories, patches } = handleGroups([handlerOf("g")], { $version: 9 }, options);
    expect(deleted).toStrictEqual(["g", "h"]);
    expect(Object.values(memories).map((memory) => Object.hasOwn(memory, "desired"))).toStrictEqual([false, false]);
    expect(patches).toStrictEqual([]);
  });

  it("forgets the meta data that it does not name, where a patch keeps it", () => {
    const before = handleGroups(
      [handlerOf("g")],
      { g: { __meta: { deploymentId: "spring", reportingMode: "never" } } },
      { now },
    );
    const { handler, metaData } = witness("g");
    handleGroups([handler], { g: { a: 1 } }, { now, previous: before.memories });
    handleGroups([handler], { g: { a: 1 } }, { now, previous: before.memories, whole: true });
    expect(metaData.map(({ deploymentId, reportingMode }) => [deploymentId, reportingMode])).toStrictEqual([
      ["spring", "never"],
      ["unspecified", "always"],
    ]);
  });

  it("that is none deletes nothing, and says so", () => {
    for (const section of [null, "text", []]) {
      const { deleted, issues, memories } = handleGroups([handlerOf("g")], section, {
        now,
        previous: first.memories,
        whole: true,
      });
      expect(deleted).toStrictEqual([]);
      expect(memories).toStrictEqual(first.memories);
      expect(issues).toMatchObject([{ code: "malformed-section", severity: "error", path: "" }]);
    }
    expect(handleGroups([], undefined, { now, whole: true }).issues).toStrictEqual([]);
  });

  it("can be the whole value of one group", async () => {
    const { handler, desired } = witness("g");
    const previous = { desired: { a: 1 } };
    handleGroup(handler, { b: 1 }, { now, previous, whole: true });
    await handleGroupAsync(handler as unknown as AsyncGroupHandler, { c: 1 }, { now, previous, whole: true });
    expect(desired).toStrictEqual([{ b: 1 }, { c: 1 }]);
    expect(() => handleGroup(handler, {}, { now, whole: "yes" as unknown as boolean })).toThrow(
      new TypeError('The option "whole" must be true or false, not "yes".'),
    );
  });
});

describe("a deleted group", () => {
  const previous: GroupMemories = {
    g: { desired: { a: 1 }, reported: { a: 1, __meta: { deploymentStatus: "succeeded" } } },
  };

  it("is named, in the order of the ids, and forgets its meta data when it is desired anew", () => {
    const meta = { deploymentId: "spring", dependencies: "x", reportingMode: "never" };
    const { memories } = handleGroups([handlerOf("g")], { g: { __meta: meta } }, { now });
    const gone = handleGroups([handlerOf("g")], { z: null, g: null, $note: null }, { now, previous: memories });
    expect(gone.deleted).toStrictEqual(["g", "z"]);
    const { handler, metaData } = witness("g");
    handleGroups([handler], { g: {} }, { now, previous: gone.memories });
    expect(metaData).toMatchObject([{ deploymentId: "unspecified", dependencies: [], reportingMode: "always" }]);
  });

  it("leaves the device as it is, and tells the handler what to delete when it is desired anew", () => {
    const gone = handleGroups([handlerOf("g", { apply: () => fail() })], { g: null }, { now, previous });
    expect(gone.patches).toStrictEqual([]);
    const { handler, changes } = witness("g");
    handleGroups([handler], { g: { b: 1 } }, { now, previous: gone.memories });
    expect(changes).toMatchObject([{ patch: { a: null, b: 1 }, deleted: ["a"] }]);
  });

  it("is no longer pending, since nobody would finish it", () => {
    const pending = { __meta: { deploymentStatus: "pending" } };
    const reported = { size: 1, x: pending, y: { __meta: { deploymentStatus: "failed" } }, ...pending };
    for (const handlers of [[handlerOf("g")], []]) {
      const { patches } = handleGroups(handlers, {}, { now, previous: { g: { desired: {}, reported } }, whole: true });
      const notStarted = { deploymentStatus: "notStarted" };
      expect(patches).toMatchObject([{ g: { x: { __meta: notStarted }, __meta: { ...notStarted, time: now } } }]);
      expect(pendingGroupsOf(patches[0])).toBe("");
      const section = sectionAfter(patches, { g: reported });
      expect(evaluateGroups({ desired: {}, reported: section }).state).toBe("empty");
    }
    const instance = handleGroups([], { g: null }, { now, previous: { g: { reported: { x: pending } } } });
    expect(instance.patches[0]?.["g"]).toStrictEqual({
      x: { __meta: { deploymentStatus: "notStarted" } },
      __meta: { deploymentStatus: "notStarted", time: now },
    });
  });

  it("is known by what it reports where a restart has interrupted it: pending was desired, anything else need not be", () => {
    const pending = { reported: { __meta: { deploymentStatus: "pending" } } };
    const done = { reported: { __meta: { deploymentStatus: "succeeded" } } };
    const { deleted } = handleGroups([], {}, { now, previous: { pending, done }, whole: true });
    expect(deleted).toStrictEqual(["pending"]);
  });

  it("is taken back by a handler that can, and then nothing is reported of it", async () => {
    const removed: unknown[] = [];
    const handler = handlerOf("g", { remove: (run, applied) => void run("off", () => removed.push(applied)) });
    const { patches, memories } = handleGroups([handler], { g: null }, { now, previous });
    expect(removed).toStrictEqual([{ a: 1 }]);
    expect(patches).toMatchObject([{ g: null, __summary: { pendingCount: 0 } }]);
    expect(memories).toStrictEqual({ g: {} });
    const later: AsyncGroupHandler = {
      id: "g",
      apply: () => undefined,
      report: () => ({}),
      remove: (run) => run("off", () => fail()),
    };
    const failed = await handleGroupsAsync([later], { g: null }, { now, previous });
    expect(failed.patches).toMatchObject([{ g: { __meta: { deploymentStatus: "failed" }, __errors: { off: {} } } }]);
    expect(failed.memories["g"]).toMatchObject({ applied: { a: 1 }, reported: { a: 1 } });
    expect(Object.hasOwn(failed.memories["g"] ?? {}, "desired")).toBe(false);
  });

  it("is not taken back where nothing was applied", () => {
    const handler = handlerOf("g", { remove: () => fail() });
    expect(handleGroups([handler], { g: null }, { now }).patches).toStrictEqual([]);
    const memory = { applied: null };
    expect(handleGroups([handler], { g: null }, { now, previous: { g: memory } }).patches).toStrictEqual([]);
  });
});

describe("what a handler learns of a change", () => {
  it("is everything at first, then what is different, by sub-group", () => {
    const model = defineGroup({ id: "g", subGroups: { zone: { bias: {}, name: {} }, server: { host: {} } } });
    const { handler, changes } = witness("g", { model });
    const first = handleGroup(
      handler,
      { bias: 1, name: "x", host: "h", own: 1, __meta: { deploymentId: "s" } },
      { now },
    );
    handleGroup(handler, { name: null, bias: 2, own: 1, host: "h" }, { now, previous: first.memory });
    expect(changes).toStrictEqual([
      {
        patch: { bias: 1, name: "x", host: "h", own: 1, __meta: { deploymentId: "s" } },
        deleted: [],
        sections: { zone: { bias: 1, name: "x" }, server: { host: "h" }, own: { own: 1 } },
      },
      { patch: { name: null, bias: 2 }, deleted: ["name"], sections: { zone: { name: null, bias: 2 } } },
    ]);
  });

  it("is what it has not applied yet: a change that failed comes again with the next one", () => {
    const { handler, changes } = witness("g");
    const first = handleGroup(handler, { a: 1 }, { now });
    const failing = handlerOf("g", { apply: () => fail() });
    const second = handleGroup(failing, { a: null, b: 1 }, { now, previous: first.memory });
    expect(second.memory).toMatchObject({ desired: { b: 1 }, applied: {}, attempted: { a: 1, b: 1 } });
    const third = handleGroup(
      failing,
      { c: 1 },
      { now, previous: JSON.parse(JSON.stringify(second.memory)) as object },
    );
    handleGroup(handler, { d: 1 }, { now, previous: third.memory });
    expect(changes.at(-1)?.patch).toStrictEqual({ a: null, b: 1, c: 1, d: 1 });
    const never = handleGroup(failing, { a: 1 }, { now });
    expect(never.memory).toMatchObject({ applied: {}, attempted: { a: 1 } });
    handleGroup(handler, {}, { now, previous: never.memory });
    expect(changes.at(-1)?.patch).toStrictEqual({ a: 1 });
  });

  it("is also what an attempt that failed may have done, or undone", () => {
    const { handler, changes } = witness("g");
    const first = handleGroup(handler, { a: 1, deep: { same: 1, other: 1 }, list: [1] }, { now });
    const failing = handlerOf("g", { apply: () => fail() });
    const second = handleGroup(failing, { a: null, b: 1, deep: { other: 2 } }, { now, previous: first.memory });
    // The change is taken back: `a` may be gone, `b` may be there.
    handleGroup(handler, { a: 1, b: null, deep: { other: 1 } }, { now, previous: second.memory });
    expect(changes.at(-1)).toStrictEqual({
      patch: { a: 1, b: null, deep: { other: 1 } },
      deleted: ["b"],
      sections: { a: { a: 1 }, b: { b: null }, deep: { deep: { other: 1 } } },
    });
  });

  it("takes __proto__ and friends for members like any other", () => {
    const { handler, changes } = witness("g");
    handleGroup(handler, JSON.parse('{"__proto__":{"a":1},"constructor":2}'), { now });
    expect(JSON.stringify(changes[0]?.patch)).toBe('{"__proto__":{"a":1},"constructor":2}');
    expect(Object.keys(changes[0]?.sections ?? {})).toStrictEqual(["constructor"]);
  });
});

describe("what is remembered", () => {
  it("is not what the handler was given, nor what it reported: either may be written to", () => {
    const state: { list: number[]; deep: { x: number } } = { list: [1], deep: { x: 1 } };
    const change = deepFreeze({ list: [1], deep: { x: [1] } });
    const handler = handlerOf("g", {
      apply: (_run, desired, _metaData, _instance, { patch }) => {
        (desired["list"] as number[]).push(9);
        Object.assign(desired, { added: 1 });
        Object.assign(patch, { added: 1 });
      },
      report: () => state,
    });
    const { memory, patch } = handleGroup(handler, change, { now });
    state.list.push(9);
    state.deep.x = 9;
    expect(memory).toMatchObject({ desired: change, reported: { list: [1], deep: { x: 1 } } });
    expect(memory.desired).toStrictEqual(change);
    expect(patch["g"]).toMatchObject({ list: [1], deep: { x: 1 } });
  });

  it("is the same after a way through JSON", () => {
    const batch = handleGroups([handlerOf("g", { report: () => ({ a: 1 }) })], { g: { a: 1 }, $version: 2 }, { now });
    expect(JSON.parse(JSON.stringify(batch.memories))).toStrictEqual(batch.memories);
    expect(Object.getPrototypeOf(batch.memories["g"]?.metaData)).toBe(Object.prototype);
  });
});

describe("a report", () => {
  const errorOf = (report: unknown): string | undefined =>
    handleGroup(handlerOf("g", { report: report as () => object }), {}, { now }).errors?.["g"]?.message;

  it("that a handler forgets to return is a failure, and removes nothing", () => {
    const handler = handlerOf("g", { report: () => undefined as unknown as object });
    const { patch, errors } = handleGroup(handler, {}, { now, previous: { reported: { a: 1 } } });
    expect(errors?.["g"]?.message).toBe("A handler reports an object, not nothing.");
    expect(patch["g"]).toMatchObject({ __meta: { deploymentStatus: "failed" } });
    expect(patch["g"]).not.toHaveProperty("a");
  });

  it.each([
    [() => ({ a: { b: Number.NaN } }), "The report has NaN at /a/b, which JSON cannot hold."],
    [() => ({ a: undefined }), "The report has undefined at /a, which JSON cannot hold."],
    [() => ({ a: [1, , 3] }), "The report has undefined at /a/1, which JSON cannot hold."],
    [() => ({ "a/b": [{ c: -Infinity }] }), "The report has -Infinity at /a~1b/0/c, which JSON cannot hold."],
    [() => ({ at: new Date(0) }), "The report has an object of a built-in class at /at, which JSON cannot hold."],
    [() => ({ f: () => 1 }), /^The report has .* at \/f, which JSON cannot hold\.$/],
    [() => [], "A handler reports an object, not an array."],
    [() => new Map([["a", 1]]), "The report is an object of a built-in class, which JSON cannot hold."],
    [() => new Date(0), "The report is an object of a built-in class, which JSON cannot hold."],
  ])("%o that JSON cannot hold is refused with its path", (report, message) => {
    expect(errorOf(report)).toMatch(message);
  });

  it("that leads back to itself is refused", () => {
    const report: Record<string, unknown> = { a: 1 };
    report["b"] = { back: report, again: report };
    expect(errorOf(() => report)).toBe("The report is nested more than 500 levels deep.");
  });

  it("of a class or an interface is read by its members", () => {
    class Settings {
      readonly level = "full";
      readonly list = [true, null, "x"];
    }
    interface State {
      readonly size: number;
    }
    const state: State = { size: 1 };
    const { patch } = handleGroup(
      handlerOf("g", { report: () => ({ ...state, settings: new Settings() }) }),
      {},
      { now },
    );
    expect(patch["g"]).toMatchObject({ size: 1, settings: { level: "full", list: [true, null, "x"] } });
  });
});

describe("the time", () => {
  it("of each patch is asked when it is made, once, for its groups and its summary", () => {
    const { patches } = handleGroups(
      [handlerOf("a"), handlerOf("b"), handlerOf("gone")],
      { a: {}, b: {}, gone: null },
      { now: clock() },
    );
    const timesOf = (patch: ReportedPatch): unknown[] =>
      Object.values(patch).map((group) => {
        const { __meta: meta, time } = group as { readonly __meta?: JsonObject; readonly time?: string };
        return meta?.["time"] ?? time;
      });
    expect(patches.map(timesOf)).toStrictEqual(
      ["2018-09-06T10:01:00Z", "2018-09-06T10:02:00Z", "2018-09-06T10:03:00Z"].map((time, index) =>
        index === 0 ? [time, time, time] : [time, time],
      ),
    );
  });

  it("may be asked for one group, and must be a time", () => {
    const { patch } = handleGroup(handlerOf("a"), {}, { now: clock() });
    expect(patch["a"]).toMatchObject({ __meta: { time: "2018-09-06T10:01:00Z" } });
    expect(() => handleGroup(handlerOf("a"), {}, { now: () => "soon" })).toThrow('"now"');
    expect(handleGroup(handlerOf("a"), null, { now: () => "soon" }).patch).toStrictEqual({});
  });
});

describe("instances", () => {
  const apps = {
    appXYZ: { version: "1", __meta: {} },
    appABC: { version: "2", __errors: {} },
    plain: { x: 1 },
    text: "x",
  };

  it("are pending in the first patch, so that the summary names them", () => {
    const { patches } = handleGroups(
      [handlerOf("apps"), handlerOf("windowsUpdate")],
      { apps, windowsUpdate: {} },
      { now },
    );
    expect(pendingGroupsOf(patches[0])).toBe("apps:appABC;appXYZ|windowsUpdate");
    const pending = { __meta: { deploymentStatus: "pending" } };
    expect(patches[0]?.["apps"]).toStrictEqual({
      appXYZ: pending,
      appABC: pending,
      __meta: { deploymentStatus: "pending", time: now },
    });
  });

  it("are also the objects that the group's model expects beside its properties", () => {
    const subGroups = { plain: { plain: {} } };
    const model = defineGroup({ id: "apps", subGroups, otherMembers: { desired: true } });
    const first = handleGroups([handlerOf("apps", { model })], { apps: { ...apps, other: {} } }, { now });
    expect(pendingGroupsOf(first.patches[0])).toBe("apps:appABC;appXYZ;other");
    const closed = handlerOf("apps", { model: { subGroups } });
    expect(pendingGroupsOf(handleGroups([closed], { apps: { ...apps, other: {} } }, { now }).patches[0])).toBe(
      "apps:appABC;appXYZ",
    );
  });

  it("are those that a patch names, whatever it says of them", () => {
    const { memories } = handleGroups([handlerOf("apps")], { apps }, { now });
    const change = { apps: { appXYZ: { version: "3" }, appABC: null, plain: { y: 1 } } };
    const { patches } = handleGroups([handlerOf("apps")], change, { now, previous: memories });
    expect(pendingGroupsOf(patches[0])).toBe("apps:appXYZ");
  });

  it("are pending no longer when the group has been handled, well or not", () => {
    const report = (): object => ({ appXYZ: { version: "1" }, appABC: { version: "2" } });
    const good = sectionAfter(handleGroups([handlerOf("apps", { report })], { apps }, { now }).patches);
    expect(good["apps"]).toMatchObject({
      appXYZ: { version: "1", __meta: { deploymentStatus: "succeeded" } },
      appABC: { version: "2", __meta: { deploymentStatus: "succeeded" } },
    });
    const silent = sectionAfter(handleGroups([handlerOf("apps")], { apps }, { now }).patches);
    expect(silent["apps"]).not.toHaveProperty("appXYZ");
    const stopped = handlerOf("apps", {
      apply: (_run, _desired, _metaData, instance) => {
        instance("appABC")("install", () => undefined);
        fail();
      },
    });
    const bad = sectionAfter(handleGroups([stopped], { apps }, { now }).patches);
    expect(bad["apps"]).toMatchObject({
      appXYZ: { __meta: { deploymentStatus: "failed" } },
      appABC: { __meta: { deploymentStatus: "succeeded" } },
      __meta: { deploymentStatus: "failed" },
    });
  });

  it("are marked by markPending and judged by finalizeGroup as before", () => {
    expect(markPending({ apps }, { now })["apps"]).toMatchObject({
      appXYZ: { __meta: { deploymentStatus: "pending" } },
    });
    const pending = { appXYZ: { __meta: { deploymentStatus: "pending" } } };
    const input = { id: "apps", metaData: new MetaData(), reported: {}, errors: null, previous: pending, now };
    expect(finalizeGroup(input)["apps"]).toMatchObject({ appXYZ: { __meta: { deploymentStatus: "succeeded" } } });
  });
});

describe("the version of the desired section", () => {
  const handled = (desired: JsonObject, options: { sinceVersion?: number; whole?: boolean }): unknown[] => {
    const { version, patches, issues } = handleGroups([handlerOf("g")], desired, { now, ...options });
    return [version, patches.length, issues.map(({ code, severity, path }) => `${code} ${severity} ${path}`)];
  };

  it.each([
    ["follows", { $version: 5 }, { sinceVersion: 4 }, [5, 2, []]],
    ["is not known before", { $version: 5 }, {}, [5, 2, []]],
    ["is not told", {}, { sinceVersion: 4 }, [4, 2, []]],
    ["is no version", { $version: "5" }, { sinceVersion: 4 }, [4, 2, []]],
    ["is known on no side", {}, {}, [undefined, 2, []]],
    ["leaves a gap", { $version: 6 }, { sinceVersion: 4 }, [6, 2, ["version-gap warning /$version"]]],
    ["of a whole section leaves no gap", { $version: 6 }, { sinceVersion: 4, whole: true }, [6, 2, []]],
    ["is repeated", { $version: 4 }, { sinceVersion: 4 }, [4, 0, ["version-repeated warning /$version"]]],
    ["is older", { $version: 3 }, { sinceVersion: 4 }, [4, 0, ["version-repeated warning /$version"]]],
    [
      "of a whole section is repeated",
      { $version: 4 },
      { sinceVersion: 4, whole: true },
      [4, 0, ["version-repeated warning /$version"]],
    ],
  ])("%s", (_, desired, options, expected) => {
    expect(handled({ g: {}, ...desired }, options)).toStrictEqual(expected);
  });

  it("that is repeated deletes nothing, and hands nothing to a handler", () => {
    const { handler, desired } = witness("g");
    const previous = { h: { desired: {} } };
    const options = { now, previous, sinceVersion: 4, whole: true };
    const { deleted, unhandled, memories } = handleGroups([handler], { g: {}, i: {}, $version: 4 }, options);
    expect([deleted, unhandled, memories, desired]).toStrictEqual([[], [], previous, []]);
  });

  it("must be a whole number", () => {
    expect(() => handleGroups([], {}, { now, sinceVersion: 1.5 })).toThrow(
      new TypeError('The option "sinceVersion" must be a whole number of versions, 0 or more, not 1.5.'),
    );
  });
});

describe("groups without a handler", () => {
  it("are named in the order of their ids, and nothing else is", () => {
    const desired = { z: {}, b: "refreshing", a: {}, gone: null, interval: 5, $metadata: {}, __meta: {} };
    const { unhandled } = handleGroups([handlerOf("a")], desired, { now });
    expect(unhandled).toStrictEqual(["b", "z"]);
  });
});

describe("what a hub would refuse", () => {
  const issuesOf = (report: object, limits = {}): string[] =>
    handleGroups([handlerOf("g", { report: () => report })], { g: {} }, { now, ...limits }).issues.map(
      ({ code, path }) => `${code} ${path}`,
    );

  it("is an issue with the path of the patch", () => {
    expect(issuesOf({ "a.b": 1 })).toStrictEqual(["key-character /patches/1/g/a.b"]);
    expect(issuesOf({ a: { b: { c: { d: { e: {} } } } } })).toStrictEqual(["section-too-deep /patches/1/g/a/b/c/d/e"]);
    expect(issuesOf({ a: { b: { c: { d: { e: {} } } } } }, { limits: iotHubLimits })).toStrictEqual([]);
    expect(() => handleGroups([], {}, { now, limits: {} as typeof iotHubLimits })).toThrow("limits");
  });

  it.each([iotHubLimits, edgeHubLimits])("is a section that becomes too large, to the byte ($sizeRule)", (preset) => {
    const handlers = ["a", "b"].map((id) => handlerOf(id, { report: () => ({ text: `${id}\u00e9`.repeat(20) }) }));
    const reported = { other: { x: [1, "é"] } };
    const { patches } = handleGroups(handlers, { a: {}, b: {} }, { now, reported });
    const size = sectionSize(sectionAfter(patches, reported), preset.sizeRule);
    const atMost = (bytes: number): string[] => {
      const limits = { ...preset, maxSectionBytes: { ...preset.maxSectionBytes, reported: bytes } };
      return handleGroups(handlers, { a: {}, b: {} }, { now, reported, limits }).issues.map(({ path }) => path);
    };
    // The summary has no name in it any more when the last group is reported.
    expect(atMost(size)).toStrictEqual([]);
    expect(atMost(size - 60).length).toBeGreaterThan(0);
    expect(atMost(0)).toStrictEqual(["/patches/0", "/patches/1", "/patches/2"]);
  });

  it("is no section that becomes smaller", () => {
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 10 } };
    const handler = handlerOf("g", { remove: () => undefined });
    const previous = { g: { desired: {}, reported: { a: "x".repeat(100) } } };
    expect(handleGroups([handler], { g: null }, { now, previous, limits }).issues).toStrictEqual([]);
  });

  it("is a list of groups that is too long, which is told once", () => {
    const ids = Array.from({ length: 500 }, (_, index) => `group-with-a-name-${index}`);
    const batch = Object.fromEntries(ids.map((id) => [id, {}]));
    const { issues } = handleGroups(
      ids.map((id) => handlerOf(id)),
      batch,
      { now },
    );
    const found = issues.filter(({ code }) => code === "text-too-long").map(({ path }) => path);
    expect(found).toStrictEqual(["/patches/0/__summary/pendingGroups"]);
  });
});

describe("a send that fails", () => {
  const desired = { a: {}, b: {}, $version: 3 };

  it("stops nothing: what is unsent goes with the next patch, and the twin is as if nothing had failed", async () => {
    const report = (): object => ({ size: 1 });
    let twin: JsonValue = {};
    let calls = 0;
    const { memories, unsent, patches, version } = await handleGroupsAsync(
      ["a", "b"].map((id) => ({ id, apply: () => undefined, report })),
      desired,
      {
        now,
        onPatch: async (patch) => {
          await Promise.resolve();
          calls += 1;
          if (calls === 2) fail("offline");
          twin = applyMergePatch(twin, patch);
        },
      },
    );
    expect([calls, unsent, patches.length, version]).toStrictEqual([3, null, 3, 3]);
    expect(twin).toStrictEqual(sectionAfter(patches));
    expect(Object.keys(memories)).toStrictEqual(["a", "b"]);
    expect(evaluateGroups({ desired, reported: twin }).state).toBe("succeeded");
  });

  it("leaves in unsent what nobody could send", async () => {
    const handlers = [{ id: "a", apply: () => undefined, report: () => ({}) }];
    const { unsent, patches } = await handleGroupsAsync(handlers, desired, {
      now,
      onPatch: () => Promise.reject(new Error("offline")),
    });
    expect(sectionAfter([unsent ?? {}])).toStrictEqual(sectionAfter(patches));
    let sent: JsonValue = {};
    let isOnline = true;
    const last = await handleGroupsAsync(handlers, desired, {
      now,
      onPatch: (patch) => {
        if (!isOnline) fail("offline");
        sent = applyMergePatch(sent, patch);
        isOnline = false;
      },
    });
    expect(Object.keys(last.unsent ?? {})).toStrictEqual(["a", "__summary"]);
    expect(applyMergePatch(sent, last.unsent ?? {})).toStrictEqual(sectionAfter(last.patches));
  });

  it("is told of handlers that take no time, too", () => {
    const { unsent, patches } = handleGroups([handlerOf("a")], desired, { now, onPatch: () => fail("offline") });
    expect(sectionAfter([unsent ?? {}])).toStrictEqual(sectionAfter(patches));
    expect(handleGroups([handlerOf("a")], desired, { now }).unsent).toBeNull();
  });
});
