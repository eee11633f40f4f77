import { describe, expect, it } from "vitest";
import {
  emptyReported,
  evaluateGroups,
  finalizeGroup,
  handleGroup,
  handleGroupAsync,
  handleGroups,
  handleGroupsAsync,
  isRefreshing,
  markPending,
  MetaData,
} from "../../../src/configuration/index.js";
import type {
  AsyncGroupHandler,
  GroupHandler,
  GroupMemory,
  KnownGroupMemory,
  MetaDataFields,
  ReportedErrors,
} from "../../../src/configuration/index.js";
import { applyMergePatch } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { deepFreeze } from "../../support/freeze.js";

const now = "2018-09-06T10:00:00Z";
const later = "2018-09-06T11:00:00Z";

function fail(message = "no"): never {
  throw new Error(message);
}

function handlerOf(id: string, parts: Partial<GroupHandler> = {}): GroupHandler {
  return { id, apply: () => undefined, report: () => ({}), ...parts };
}

describe("isRefreshing", () => {
  it("knows both spellings and nothing else", () => {
    expect(["refreshing", "Refreshing", "REFRESHING", "", null, undefined, {}].map(isRefreshing)).toStrictEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("markPending", () => {
  const batch = deepFreeze({
    windowsUpdate: { a: 1 },
    apps: {},
    gone: null,
    rebuilt: "refreshing",
    list: [],
    n: 1,
    $metadata: {},
    __summary: {},
    __meta: {},
  });
  const pending = { __meta: { deploymentStatus: "pending", time: now } };

  it("marks every object-valued group of a batch, and nothing else", () => {
    expect(markPending(batch, { now })).toStrictEqual({ windowsUpdate: pending, apps: pending });
  });

  it("marks the groups that it is told only", () => {
    expect(markPending(batch, { now, groups: ["apps", "gone", "absent"] })).toStrictEqual({ apps: pending });
  });

  it("writes the second generation without a time", () => {
    expect(markPending({ a: {} }, { now, dialect: "2019-04" })).toStrictEqual({
      a: { __meta: { deploymentStatus: "pending" } },
    });
  });

  it("has nothing to mark in what is no patch", () => {
    expect(markPending("text", { now })).toStrictEqual({});
    expect(() => markPending({}, { now: "" })).toThrow('The option "now"');
  });

  it("keeps what was reported before, merged into the section", () => {
    const before = { windowsUpdate: { a: 1, __meta: { deploymentId: "x", deploymentStatus: "succeeded" } } };
    expect(applyMergePatch(before, markPending({ windowsUpdate: {} }, { now }))).toStrictEqual({
      windowsUpdate: { a: 1, __meta: { deploymentId: "x", deploymentStatus: "pending", time: now } },
    });
  });
});

describe("emptyReported", () => {
  it("removes every member but __meta and __errors", () => {
    expect(emptyReported({ a: 1, b: { c: 1 }, __meta: {}, __errors: {}, __other: 1 })).toStrictEqual({
      a: null,
      b: null,
      __other: null,
    });
    expect(emptyReported("refreshing")).toStrictEqual({});
  });
});

describe("finalizeGroup", () => {
  const metaData = new MetaData({ deploymentId: "spring" });
  const errors: ReportedErrors = { a: { subsystem: "dm", context: "a", code: 1, message: "no", parameters: {} } };
  const written = { deploymentId: "spring", dependencies: "", reportingMode: "always" };

  it("reports success, stamped, with errors cleared", () => {
    expect(finalizeGroup({ id: "g", metaData, reported: { x: 1 }, errors: null, now })).toStrictEqual({
      g: { x: 1, __meta: { ...written, deploymentStatus: "succeeded", time: now }, __errors: null },
    });
  });

  it("reports failure when the group has errors", () => {
    expect(finalizeGroup({ id: "g", metaData, reported: {}, errors, now })["g"]).toStrictEqual({
      __meta: { ...written, deploymentStatus: "failed", time: now },
      __errors: errors,
    });
    expect(finalizeGroup({ id: "g", metaData, reported: {}, errors: {}, now })["g"]).toMatchObject({ __errors: null });
  });

  it("reports failure when an instance has errors, and gives every instance its own", () => {
    const reported = deepFreeze({ good: { version: "1", __meta: { kept: 1 } }, bad: 5 });
    const previous = { good: { __meta: {} }, old: { __errors: {} }, plain: {} };
    const instances = { good: { errors: null }, bad: { errors } };
    expect(finalizeGroup({ id: "g", metaData, reported, errors: null, instances, previous, now })["g"]).toStrictEqual({
      good: { version: "1", __meta: { kept: 1, deploymentStatus: "succeeded" }, __errors: null },
      bad: { __meta: { deploymentStatus: "failed" }, __errors: errors },
      old: { __meta: { deploymentStatus: "succeeded" }, __errors: null },
      __meta: { ...written, deploymentStatus: "failed", time: now },
      __errors: null,
    });
  });

  it("leaves a removed instance removed, unless it failed", () => {
    const previous = { a: { version: "1", __meta: {} }, b: { version: "1", __meta: {} } };
    const group = finalizeGroup({
      id: "g",
      metaData,
      reported: { a: null, b: null },
      errors: null,
      instances: { b: { errors } },
      previous,
      now,
    })["g"];
    expect(group?.["a"]).toBeNull();
    expect(group?.["b"]).toStrictEqual({ version: null, __meta: { deploymentStatus: "failed" }, __errors: errors });
  });

  it("writes the second generation on request", () => {
    const group = finalizeGroup({ id: "g", metaData, reported: {}, errors: null, now, dialect: "2019-04" })["g"];
    expect(group?.["__meta"]).toStrictEqual({ deploymentId: "spring", deploymentStatus: "succeeded", time: now });
  });

  it("takes a copy of meta data, and refuses wrong options", () => {
    const copy: MetaDataFields = Object.assign({}, metaData);
    expect(finalizeGroup({ id: "g", metaData: copy, reported: {}, errors: null, now })["g"]?.["__meta"]).toMatchObject(
      written,
    );
    expect(() => finalizeGroup({ id: "g", metaData, reported: {}, errors: null, now: "x" })).toThrow('"now"');
    expect(() => finalizeGroup({ id: 5 as unknown as string, metaData, reported: {}, errors: null, now })).toThrow(
      '"id"',
    );
  });

  it.each(["__meta", "__errors"])("refuses an instance %s, whose errors it would overwrite", (name) => {
    const instances = { [name]: { errors } };
    expect(() => finalizeGroup({ id: "g", metaData, reported: {}, errors: null, instances, now })).toThrow(
      new TypeError(`The option "instances" must be a name other than "__meta" and "__errors", not "${name}".`),
    );
  });

  it("takes __proto__ as a group and as an instance", () => {
    const instances = JSON.parse('{"__proto__":{"errors":null}}') as Record<string, { errors: null }>;
    const patch = finalizeGroup({ id: "__proto__", metaData, reported: {}, errors: null, instances, now });
    expect(Object.keys(patch)).toStrictEqual(["__proto__"]);
    expect(JSON.stringify(patch)).toMatch(/^\{"__proto__":\{"__proto__":\{"__meta":/);
  });
});

describe("handleGroup", () => {
  it("is the pattern of meta-data-object.md: apply, report, finalize", () => {
    const seen: unknown[] = [];
    const handler = handlerOf("g", {
      interfaceVersion: "1.0.0",
      apply: (run, desired, metaData) => {
        seen.push(desired, metaData.deploymentId);
        run("a", () => undefined);
      },
      report: (run) => ({ a: run("a", () => 1) ?? null }),
    });
    const change = { a: 1, __meta: { deploymentId: "spring" } };
    const { patch, memory, errors, refreshing, issues } = handleGroup(handler, deepFreeze(change), { now });
    expect(seen).toStrictEqual([change, "spring"]);
    const meta = {
      deploymentId: "spring",
      dependencies: "",
      reportingMode: "always",
      deploymentStatus: "succeeded",
      time: now,
      deviceInterfaceVersion: "1.0.0",
    };
    expect(patch).toStrictEqual({ g: { a: 1, __meta: meta, __errors: null } });
    expect({ errors, refreshing, issues }).toStrictEqual({ errors: null, refreshing: false, issues: [] });
    expect(memory).toStrictEqual({
      metaData: {
        deploymentId: "spring",
        dependencies: [],
        reportingMode: "always",
        deploymentStatus: "succeeded",
        time: now,
        deviceInterfaceVersion: "1.0.0",
      },
      desired: change,
      reported: { a: 1, __meta: meta },
    });
  });

  it("does nothing while the group is being rebuilt, and then begins anew", () => {
    const previous: KnownGroupMemory = { desired: { a: 1 } };
    const waiting = handleGroup(handlerOf("g", { apply: () => fail() }), "refreshing", { previous, now });
    expect(waiting).toStrictEqual({
      patch: {},
      memory: { desired: "refreshing", applied: { a: 1 } },
      errors: null,
      refreshing: true,
      issues: [],
    });
    const seen: unknown[] = [];
    const handler = handlerOf("g", { apply: (...[, desired, , , { deleted }]) => void seen.push(desired, deleted) });
    handleGroup(handler, { b: 1 }, { previous: waiting.memory, now });
    expect(seen).toStrictEqual([{ b: 1 }, ["a"]]);
  });

  it("does nothing without a change, and forgets what is no longer desired, its meta data included", () => {
    const metaData = new MetaData({ deploymentId: "spring", reportingMode: "never" });
    const previous: KnownGroupMemory = { desired: { a: 1 }, reported: { a: 1 }, metaData };
    const handler = handlerOf("g", { apply: () => fail() });
    expect(handleGroup(handler, undefined, { previous, now })).toMatchObject({
      patch: {},
      memory: previous,
      refreshing: false,
    });
    expect(handleGroup(handler, null, { previous, now })).toMatchObject({ patch: {}, memory: { reported: { a: 1 } } });
    expect(handleGroup(handler, null, { previous, now }).memory).toStrictEqual({
      applied: { a: 1 },
      reported: { a: 1 },
    });
  });

  it.each([
    ["text", "a string"],
    [5, "a number"],
    [[], "an array"],
    [true, "a boolean"],
  ])("fails a change that is %j", (change, type) => {
    const previous: KnownGroupMemory = { desired: { a: 1 }, metaData: new MetaData({ deploymentId: "spring" }) };
    const { patch, memory } = handleGroup(handlerOf("g", { apply: () => fail() }), change, { previous, now });
    expect(patch["g"]).toMatchObject({
      __meta: { deploymentId: "spring", deploymentStatus: "failed" },
      __errors: {
        g: {
          subsystem: "deviceManagement",
          code: 1001,
          message: `The desired configuration is ${type}, not an object.`,
        },
      },
    });
    expect(memory).toMatchObject({ desired: change, applied: { a: 1 } });
  });

  it("merges the change with what was desired, and keeps the meta data that it does not name", () => {
    const seen: JsonObject[] = [];
    const handler = handlerOf("g", { apply: (_, desired) => void seen.push(desired) });
    const first = handleGroup(handler, { a: 1, b: { c: 1, d: 1 }, __meta: { deploymentId: "spring" } }, { now });
    const second = handleGroup(handler, { b: { c: 2, d: null } }, { previous: first.memory, now: later });
    expect(seen[1]).toStrictEqual({ a: 1, b: { c: 2 }, __meta: { deploymentId: "spring" } });
    expect(second.patch["g"]?.["__meta"]).toMatchObject({ deploymentId: "spring", time: later });
  });

  it.each(["never", "minimal", "none", false])("empties the reported state in the mode %j", (reportingMode) => {
    const handler = handlerOf("g", { report: () => fail() });
    const previous = { reported: { a: 1, x: { __meta: {}, v: 1 }, __errors: { old: {} } } };
    const { patch } = handleGroup(handler, { __meta: { reportingMode } }, { previous, now });
    expect(patch["g"]).toMatchObject({ a: null, x: null, __meta: { deploymentStatus: "succeeded" }, __errors: null });
  });

  it("removes what is no longer reported, at any depth", () => {
    const reports: JsonObject[] = [
      { a: 1, apps: { x: { v: 1, w: 1 }, y: {} }, list: [1] },
      { apps: { x: { v: 2 } }, list: [2] },
    ];
    const handler = handlerOf("g", { report: () => reports.shift() ?? {} });
    const { memory } = handleGroup(handler, {}, { now });
    const { patch, memory: after } = handleGroup(handler, {}, { previous: memory, now });
    expect(patch["g"]).toMatchObject({ a: null, apps: { x: { v: 2, w: null }, y: null }, list: [2] });
    expect(after.reported).toMatchObject({ apps: { x: { v: 2 } }, list: [2] });
    expect(after.reported).not.toHaveProperty("a");
  });

  it("leaves __meta and __errors alone that the handler does not report, at any depth", () => {
    const reported = { apps: { x: { v: 1, gone: 1, __meta: { a: 1 }, __errors: {} } } };
    const handler = handlerOf("g", { report: () => ({ apps: { x: { v: 2 } } }) });
    const { patch } = handleGroup(handler, {}, { previous: { reported }, now });
    expect(patch["g"]?.["apps"]).toStrictEqual({ x: { v: 2, gone: null } });
  });

  it("replaces the refreshing marker", () => {
    const { patch } = handleGroup(
      handlerOf("g", { report: () => ({ a: 1 }) }),
      {},
      { previous: { reported: "refreshing" }, now },
    );
    expect(patch["g"]).toMatchObject({ a: 1 });
  });

  it("notes errors of sub-groups and of instances where the source shows them", () => {
    const handler = handlerOf("apps", {
      apply: (run, _desired, _metaData, instance) => {
        run("network", () => fail());
        instance("appXYZ")("install", () => fail());
        instance("appXYZ")("startup", () => fail());
        instance("appABC")("install", () => undefined);
      },
      report: () => ({ appXYZ: { version: "1.0" } }),
    });
    const { patch, errors } = handleGroup(handler, {}, { now });
    expect(Object.keys(errors ?? {})).toStrictEqual(["network"]);
    const group = patch["apps"] as Record<string, { __errors: object | null }>;
    expect(Object.keys(group["appXYZ"]?.__errors ?? {})).toStrictEqual(["install", "startup"]);
    expect(group["appABC"]).toStrictEqual({ __meta: { deploymentStatus: "succeeded" }, __errors: null });
    expect(group["appXYZ"]).toMatchObject({ version: "1.0", __meta: { deploymentStatus: "failed" } });
  });

  it("fails the group when its handler takes __meta or __errors for an instance, so that nothing is lost", async () => {
    const desired = { appXYZ: { version: "1" }, __meta: { deploymentId: "spring" } };
    const message = /^The option "instance" must be a name other than/;
    const careless = handlerOf("apps", {
      apply: (_run, members, _metaData, instance) => {
        for (const id of Object.keys(members)) instance(id)("install", () => fail());
      },
    });
    const { patch, errors } = handleGroup(careless, desired, { now });
    expect(errors?.["apps"]?.message).toMatch(message);
    expect(patch["apps"]).toMatchObject({
      appXYZ: { __errors: { install: { message: "no" } } },
      __meta: { deploymentId: "spring", deploymentStatus: "failed" },
    });
    const later: AsyncGroupHandler = {
      id: "apps",
      apply: async (_run, _desired, _metaData, instance) => {
        await instance("__errors")("install", () => fail());
      },
      report: () => ({}),
    };
    expect((await handleGroupAsync(later, desired, { now })).errors?.["apps"]?.message).toMatch(message);
  });

  it("fails when only an instance failed, also in what it remembers", () => {
    const handler = handlerOf("g", {
      apply: (_run, _desired, _metaData, instance) => {
        instance("x")("a", () => fail());
      },
    });
    expect(handleGroup(handler, {}, { now }).memory.metaData?.deploymentStatus).toBe("failed");
  });

  it("leaves the reported state alone when the handler throws outside every operation", () => {
    const previous = { reported: { a: 1 } };
    const { patch, errors } = handleGroup(handlerOf("g", { apply: () => fail("broken") }), {}, { previous, now });
    expect(errors?.["g"]?.message).toBe("broken");
    expect(Object.keys(patch["g"] ?? {})).toStrictEqual(["__meta", "__errors"]);
  });

  it("fails a handler that reports no object, or answers a promise", () => {
    const later = Promise.reject(new Error("late"));
    const reportsText = handlerOf("g", { report: () => "text" as unknown as JsonObject });
    const appliesLater = handlerOf("g", { apply: (() => later) as unknown as GroupHandler["apply"] });
    const reportsLater = handlerOf("g", { report: () => Promise.resolve({}) });
    expect(handleGroup(reportsText, {}, { now }).errors?.["g"]?.message).toBe(
      "A handler reports an object, not a string.",
    );
    expect(handleGroup(appliesLater, {}, { now }).errors?.["g"]?.message).toMatch(/promise/);
    expect(handleGroup(reportsLater, {}, { now }).errors?.["g"]?.message).toMatch(/promise/);
  });

  it("passes on what is odd about the meta data", () => {
    const { issues } = handleGroup(handlerOf("g"), { __meta: { reportingMode: "odd" } }, { now });
    expect(issues).toMatchObject([
      { code: "unknown-reporting-mode", severity: "warning", path: "/__meta/reportingMode" },
    ]);
  });

  it("remembers plain data that survives JSON", () => {
    const handler = handlerOf("g", { report: () => ({ a: 1 }) });
    const { memory } = handleGroup(
      handler,
      { b: 1, __meta: { dependencies: "x;y", reportingMode: "always" } },
      { now },
    );
    const revived = JSON.parse(JSON.stringify(memory)) as GroupMemory;
    const options = { now: later };
    expect(handleGroup(handler, { c: 1 }, { ...options, previous: revived })).toStrictEqual(
      handleGroup(handler, { c: 1 }, { ...options, previous: memory }),
    );
  });

  it("writes the second generation on request, and refuses wrong options", () => {
    const { patch } = handleGroup(handlerOf("g"), {}, { now, dialect: "2019-04" });
    expect(patch["g"]?.["__meta"]).toStrictEqual({
      deploymentId: "unspecified",
      deploymentStatus: "succeeded",
      time: now,
    });
    expect(() => handleGroup(handlerOf("g"), undefined, { now: "soon" })).toThrow('"now"');
    expect(() => handleGroup(handlerOf("g"), {}, { now, dialect: "x" as "2019-04" })).toThrow('"dialect"');
    expect(() => handleGroup(handlerOf("g"), "refreshing", { now, dialect: "x" as "2019-04" })).toThrow('"dialect"');
    expect(() => handleGroup(handlerOf(5 as unknown as string), {}, { now })).toThrow('"handler.id"');
  });
});

describe("handleGroupAsync", () => {
  it("does what handleGroup does, and waits for operations that nobody awaited", async () => {
    const wait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const steps: string[] = [];
    const handler: AsyncGroupHandler = {
      id: "g",
      apply: async (run, _desired, _metaData, instance) => {
        await run("a", wait);
        void instance("x")("install", async () => {
          await wait();
          steps.push("installed");
          fail();
        });
      },
      report: async (run) => {
        steps.push("report");
        void run("late", async () => {
          await wait();
          fail();
        });
        return { a: (await run("read", () => 1)) ?? null };
      },
    };
    const { patch, errors } = await handleGroupAsync(handler, {}, { now });
    expect(steps).toStrictEqual(["installed", "report"]);
    expect(Object.keys(errors ?? {})).toStrictEqual(["late"]);
    expect(patch["g"]).toMatchObject({
      a: 1,
      x: { __meta: { deploymentStatus: "failed" } },
      __meta: { deploymentStatus: "failed" },
    });
  });

  it("turns a rejection into an error of the group, and empties when it is not to report", async () => {
    const handler: AsyncGroupHandler = {
      id: "g",
      apply: () => Promise.reject(new Error("broken")),
      report: () => ({}),
    };
    expect((await handleGroupAsync(handler, {}, { now })).errors?.["g"]?.message).toBe("broken");
    expect((await handleGroupAsync(handler, "Refreshing", { now })).refreshing).toBe(true);
    const silent: AsyncGroupHandler = { id: "g", apply: () => undefined, report: () => fail() };
    const options = { now, previous: { reported: { a: 1 } } };
    const { patch } = await handleGroupAsync(silent, { __meta: { reportingMode: "never" } }, options);
    expect(patch["g"]).toMatchObject({ a: null, __meta: { deploymentStatus: "succeeded" } });
  });
});

describe("handleGroups", () => {
  const desired = deepFreeze({
    b: { __meta: { dependencies: "c;outside" } },
    a: { __meta: { dependencies: "b" } },
    c: {},
    unhandled: {},
    gone: null,
    rebuilt: "refreshing",
    $version: 4,
  });
  const ids = ["a", "b", "c", "gone", "rebuilt", "absent"];

  it("marks the whole batch pending first, then handles in the order of dependencies", () => {
    const { patches, issues } = handleGroups(
      ids.map((id) => handlerOf(id)),
      desired,
      { now },
    );
    expect(patches.map((patch) => Object.keys(patch).filter((key) => key !== "__summary"))).toStrictEqual([
      ["c", "b", "a"],
      ["c"],
      ["b"],
      ["a"],
    ]);
    expect(patches[0]).toMatchObject({ a: { __meta: { deploymentStatus: "pending", time: now } } });
    expect(patches.map((patch) => (patch["__summary"] as JsonObject)["pendingGroups"])).toStrictEqual([
      "a|b|c",
      "a|b",
      "a",
      "",
    ]);
    expect(issues).toStrictEqual([]);
  });

  it("lets each patch summarize the section after it, groups of others included", () => {
    const reported = { other: { __meta: { deploymentStatus: "failed" } }, c: { x: 1 } };
    const { patches, memories } = handleGroups([handlerOf("c")], { c: {} }, { now, reported });
    expect(patches.map((patch) => patch["__summary"])).toStrictEqual([
      { pendingCount: 1, pendingGroups: "c", failedCount: 1, failedGroups: "other", time: now },
      { pendingCount: 0, pendingGroups: "", failedCount: 1, failedGroups: "other", time: now },
    ]);
    expect(patches[1]).toMatchObject({ c: { x: null } });
    expect(memories["c"]?.reported).not.toHaveProperty("x");
  });

  it("remembers the reported section where it is not told", () => {
    const first = handleGroups([handlerOf("a", { apply: () => fail() }), handlerOf("b")], { a: {}, b: {} }, { now });
    const second = handleGroups([handlerOf("a"), handlerOf("b")], { b: {} }, { now: later, previous: first.memories });
    expect(second.patches.at(-1)?.["__summary"]).toMatchObject({ failedCount: 1, failedGroups: "a" });
    expect(second.memories["a"]).toBe(first.memories["a"]);
    const third = handleGroups([handlerOf("c")], { c: {} }, { now, previous: { a: {} } });
    expect(third.patches.at(-1)?.["__summary"]).toMatchObject({ failedCount: 0 });
  });

  it("goes on with memories that were damaged on their way through a file", () => {
    const previous = { a: null, b: 5, c: { reported: { __meta: "x" }, desired: 5, metaData: [] } } as unknown as Record<
      string,
      GroupMemory
    >;
    const { patches } = handleGroups([handlerOf("a"), handlerOf("c")], { a: {}, c: {} }, { now, previous });
    expect(patches.at(-1)).toMatchObject({
      c: { __meta: { deploymentStatus: "succeeded" } },
      __summary: { pendingCount: 0 },
    });
  });

  it("goes on after a dependency that failed", () => {
    const { patches } = handleGroups([handlerOf("a"), handlerOf("b", { apply: () => fail() })], desired, { now });
    expect(patches.at(-1)).toMatchObject({ a: { __meta: { deploymentStatus: "succeeded" } } });
  });

  it("runs a circle in the order of the ids, with an issue", () => {
    const circle = {
      c: { __meta: { dependencies: "b" } },
      b: { __meta: { dependencies: "a" } },
      a: { __meta: { dependencies: "x;c" } },
      d: {},
    };
    const { patches, issues } = handleGroups(
      ["d", "c", "b", "a"].map((id) => handlerOf(id)),
      circle,
      { now },
    );
    expect(patches.slice(1).map((patch) => Object.keys(patch)[0])).toStrictEqual(["a", "b", "c", "d"]);
    expect(issues).toMatchObject([{ code: "dependency-cycle", severity: "error", path: "/a/__meta/dependencies" }]);
    const itself = handleGroups([handlerOf("a")], { a: { __meta: { dependencies: "a" } } }, { now });
    expect(itself.issues).toMatchObject([{ code: "self-dependency", path: "/a/__meta/dependencies" }]);
  });

  it("reports each patch as soon as there is one", () => {
    const steps: unknown[] = [];
    const handler = handlerOf("a", { apply: () => void steps.push("apply") });
    handleGroups(
      [handler],
      { a: {} },
      { now, onPatch: (patch) => steps.push((patch["__summary"] as JsonObject)["pendingCount"]) },
    );
    expect(steps).toStrictEqual([1, "apply", 0]);
  });

  it("has nothing to report where nothing is handled", () => {
    expect(handleGroups([handlerOf("a")], { b: {}, $version: 3 }, { now })).toStrictEqual({
      patches: [],
      memories: {},
      version: 3,
      unhandled: ["b"],
      deleted: [],
      unsent: null,
      issues: [],
    });
    expect(handleGroups([handlerOf("a")], "text", { now }).patches).toStrictEqual([]);
    expect(
      handleGroups([handlerOf("__meta"), handlerOf("$version")], { __meta: {}, $version: {} }, { now }).patches,
    ).toStrictEqual([]);
    expect(handleGroups([handlerOf("gone")], desired, { now }).memories).toStrictEqual({ gone: {} });
  });

  it("takes thousands of groups: the summary of each patch costs by the groups that the patch names", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `group${index}`);
    const batch = Object.fromEntries(names.map((id) => [id, {}]));
    const { patches } = handleGroups(
      names.map((id) => handlerOf(id)),
      batch,
      { now },
    );
    expect(patches).toHaveLength(5001);
    const summaries = patches.map((patch) => patch["__summary"] as JsonObject);
    expect(summaries.map(({ pendingCount }) => pendingCount)).toStrictEqual(summaries.map((_, done) => 5000 - done));
    expect(summaries[4998]?.["pendingGroups"]).toBe("group998|group999");
  });

  it("passes on what is odd about the meta data, with paths into the batch", () => {
    const { issues } = handleGroups([handlerOf("a/b")], { "a/b": { __meta: "text" } }, { now });
    expect(issues).toMatchObject([{ code: "malformed-meta-data", path: "/a~1b/__meta" }]);
  });

  it("writes the second generation on request, and refuses wrong options", () => {
    const { patches } = handleGroups([handlerOf("a")], { a: {} }, { now, dialect: "2019-04" });
    expect(
      patches.map((patch) => Object.keys((patch["a"] as Record<string, JsonObject>)["__meta"] ?? {})),
    ).toStrictEqual([["deploymentStatus"], ["deploymentId", "deploymentStatus", "time"]]);
    expect(() => handleGroups([handlerOf("a"), handlerOf("a")], {}, { now })).toThrow(
      new TypeError('Two of the "handlers" are responsible for the group "a".'),
    );
    expect(() => handleGroups([], {}, { now: "soon" })).toThrow('"now"');
  });

  it("gives patches that make an observer see pending, then what became of it", () => {
    let section: JsonValue = {};
    const states: string[] = [];
    handleGroups([handlerOf("a"), handlerOf("b", { apply: () => fail() }), handlerOf("c")], desired, {
      now,
      onPatch: (patch) => {
        section = applyMergePatch(section, patch);
        states.push(evaluateGroups({ desired: { a: {}, b: {}, c: {} }, reported: section }).state);
      },
    });
    expect(states).toStrictEqual(["pending", "pending", "pending", "failed"]);
  });
});

describe("handleGroupsAsync", () => {
  it("awaits each patch before it goes on", async () => {
    const steps: unknown[] = [];
    const handler: AsyncGroupHandler = {
      id: "a",
      apply: () => void steps.push("apply"),
      report: () => Promise.resolve({}),
    };
    const { patches } = await handleGroupsAsync(
      [handler],
      { a: {}, b: {} },
      {
        now,
        onPatch: async (patch) => {
          await Promise.resolve();
          steps.push((patch["__summary"] as JsonObject)["pendingCount"]);
        },
      },
    );
    expect(steps).toStrictEqual([1, "apply", 0]);
    expect(patches).toHaveLength(2);
    expect((await handleGroupsAsync([handler], { a: {} }, { now })).patches).toHaveLength(2);
  });
});
