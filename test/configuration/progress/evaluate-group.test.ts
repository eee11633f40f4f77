import { describe, expect, it } from "vitest";
import { defineGroup, evaluateGroup, GROUP_STATES } from "../../../src/configuration/index.js";
import type { GroupState } from "../../../src/configuration/index.js";
import { readGroup } from "../../../src/configuration/progress/group-facts.js";
import { GROUP_RULES } from "../../../src/configuration/progress/group-rules.js";
import { decide } from "../../../src/result/index.js";

const meta = (deploymentStatus: string, more: object = {}): object => ({ __meta: { deploymentStatus, ...more } });
const error = { subsystem: "dm", context: "install", code: 3, message: "no", parameters: { a: "1" } };
const errors = { __errors: { install: error } };

/** Each row of the rule table (design 5.3), by every condition that it names: desired, reported, state, code, path. */
const ROWS: readonly (readonly [number, string, unknown, unknown, GroupState, string, string])[] = [
  [1, "desired is a string", "on", {}, "invalid", "malformed-group", "/desired"],
  [1, "desired is a list", [], {}, "invalid", "malformed-group", "/desired"],
  [1, "reported is a number", {}, 5, "invalid", "malformed-group", "/reported"],
  [1, "reported is a string", {}, "REFRESHING", "invalid", "malformed-group", "/reported"],
  [
    1,
    "an unknown status",
    {},
    meta("done"),
    "invalid",
    "unknown-deployment-status",
    "/reported/__meta/deploymentStatus",
  ],
  [
    1,
    "a status that is no text",
    {},
    { __meta: { state: 5 } },
    "invalid",
    "unknown-deployment-status",
    "/reported/__meta/state",
  ],
  [1, "an empty status", {}, meta(""), "invalid", "unknown-deployment-status", "/reported/__meta/deploymentStatus"],
  [
    1,
    "an unknown status of an instance",
    {},
    { ...meta("succeeded"), "a/b": meta("done") },
    "invalid",
    "unknown-deployment-status",
    "/reported/a~1b/__meta/deploymentStatus",
  ],
  [1, "a __meta that is a string", {}, { __meta: "pending" }, "invalid", "malformed-meta-data", "/reported/__meta"],
  [
    1,
    "a __meta of an instance that is a list",
    {},
    { a: { __meta: [] } },
    "invalid",
    "malformed-meta-data",
    "/reported/a/__meta",
  ],
  [1, "before the refreshing marker", 5, "refreshing", "invalid", "malformed-group", "/desired"],
  [
    1,
    "without a desired value",
    undefined,
    meta("done"),
    "invalid",
    "unknown-deployment-status",
    "/reported/__meta/deploymentStatus",
  ],
  [2, "reported is refreshing", {}, "refreshing", "refreshing", "group-refreshing", "/reported"],
  [2, "reported is Refreshing", {}, "Refreshing", "refreshing", "group-refreshing", "/reported"],
  [2, "desired is refreshing", "refreshing", meta("succeeded"), "refreshing", "group-refreshing", "/desired"],
  [2, "nothing is desired", undefined, "refreshing", "refreshing", "group-refreshing", "/reported"],
  [
    3,
    "nothing is desired and success reported",
    undefined,
    meta("succeeded"),
    "unmanaged",
    "group-not-desired",
    "/desired",
  ],
  [3, "null is desired and failure reported", null, meta("failed"), "unmanaged", "group-not-desired", "/desired"],
  [3, "nothing is desired and errors are reported", undefined, errors, "unmanaged", "group-not-desired", "/desired"],
  [3, "nothing at all", undefined, undefined, "unmanaged", "group-not-desired", "/desired"],
  [4, "errors of the group without a status", {}, errors, "failed", "errors-without-status", "/reported/__errors"],
  [
    4,
    "errors that are no objects count",
    {},
    { __errors: { install: "no" } },
    "failed",
    "errors-without-status",
    "/reported/__errors",
  ],
  [
    4,
    "errors of the group without a status, beside an instance that says nothing",
    {},
    { ...errors, a: { __meta: {} } },
    "failed",
    "errors-without-status",
    "/reported/__errors",
  ],
  [5, "nothing is reported", {}, undefined, "notStarted", "group-not-started", "/reported"],
  [5, "null is reported", {}, null, "notStarted", "group-not-started", "/reported"],
  [5, "no status is reported", {}, { a: 1 }, "notStarted", "group-not-started", "/reported/__meta"],
  [
    5,
    "a null status",
    {},
    { __meta: { deploymentStatus: null } },
    "notStarted",
    "group-not-started",
    "/reported/__meta",
  ],
  [5, "notStarted", {}, meta("notStarted"), "notStarted", "group-not-started", "/reported/__meta/deploymentStatus"],
  [
    5,
    "notStarted despite errors",
    {},
    { ...meta("notStarted"), ...errors },
    "notStarted",
    "group-not-started",
    "/reported/__meta/deploymentStatus",
  ],
  [
    5,
    "instances of which one is notStarted",
    {},
    { a: meta("notStarted"), b: { __meta: {} } },
    "notStarted",
    "group-not-started",
    "/reported/__meta",
  ],
  [
    5,
    "instances of which one has succeeded and one says nothing",
    {},
    { a: meta("succeeded"), b: { __meta: {} } },
    "notStarted",
    "group-not-started",
    "/reported/__meta",
  ],
  [5, "an empty __errors", {}, { __errors: {} }, "notStarted", "group-not-started", "/reported/__meta"],
  [
    5,
    "an error that is null",
    {},
    { __errors: { install: null } },
    "notStarted",
    "group-not-started",
    "/reported/__meta",
  ],
  [6, "pending", {}, meta("pending"), "pending", "group-pending", "/reported/__meta/deploymentStatus"],
  [
    6,
    "pending by the older name",
    {},
    { __meta: { state: "pending" } },
    "pending",
    "group-pending",
    "/reported/__meta/state",
  ],
  [
    6,
    "pending without anything desired",
    undefined,
    meta("pending"),
    "pending",
    "group-pending",
    "/reported/__meta/deploymentStatus",
  ],
  [
    6,
    "pending despite errors",
    {},
    { ...meta("pending"), ...errors },
    "pending",
    "group-pending",
    "/reported/__meta/deploymentStatus",
  ],
  [
    6,
    "pending despite another deployment",
    { __meta: { deploymentId: "b" } },
    meta("pending", { deploymentId: "a" }),
    "pending",
    "group-pending",
    "/reported/__meta/deploymentStatus",
  ],
  [
    6,
    "an instance is pending and one failed",
    {},
    { a: meta("failed"), b: meta("pending") },
    "pending",
    "group-pending",
    "/reported/b/__meta/deploymentStatus",
  ],
  [
    6,
    "an instance is pending, of a group that says it succeeded",
    {},
    { ...meta("succeeded"), a: meta("succeeded"), b: meta("pending") },
    "pending",
    "group-pending",
    "/reported/b/__meta/deploymentStatus",
  ],
  [
    6,
    "an instance is pending, of a group that says it succeeded, and nothing is desired",
    undefined,
    { ...meta("succeeded"), b: meta("pending") },
    "pending",
    "group-pending",
    "/reported/b/__meta/deploymentStatus",
  ],
  [
    7,
    "succeeded for another deployment",
    { __meta: { deploymentId: "b" } },
    meta("succeeded", { deploymentId: "a" }),
    "stale",
    "stale-deployment-id",
    "/reported/__meta",
  ],
  [
    7,
    "failed for another deployment, by the older names",
    { __meta: { deployment: "b" } },
    meta("failed", { deployment: "a" }),
    "stale",
    "stale-deployment-id",
    "/reported/__meta",
  ],
  [8, "failed", {}, meta("failed"), "failed", "group-failed", "/reported/__meta/deploymentStatus"],
  [
    8,
    "failed, although an instance is pending",
    {},
    { ...meta("failed"), a: meta("pending") },
    "failed",
    "group-failed",
    "/reported/__meta/deploymentStatus",
  ],
  [
    8,
    "succeeded with errors",
    {},
    { ...meta("succeeded"), ...errors },
    "failed",
    "errors-despite-success",
    "/reported/__meta/deploymentStatus",
  ],
  [
    8,
    "succeeded with errors of an instance",
    {},
    { ...meta("succeeded"), a: errors },
    "failed",
    "errors-despite-success",
    "/reported/__meta/deploymentStatus",
  ],
  [
    8,
    "succeeded with a failed instance",
    {},
    { ...meta("succeeded"), a: meta("failed") },
    "failed",
    "errors-despite-success",
    "/reported/__meta/deploymentStatus",
  ],
  [
    8,
    "an instance failed",
    {},
    { a: meta("failed"), b: meta("succeeded") },
    "failed",
    "group-failed",
    "/reported/a/__meta/deploymentStatus",
  ],
  [
    8,
    "an instance has errors and no status",
    {},
    { a: errors, b: meta("succeeded") },
    "failed",
    "errors-without-status",
    "/reported/a/__errors",
  ],
  [
    8,
    "instances succeeded, and errors of the group",
    {},
    { ...errors, a: meta("succeeded") },
    "failed",
    "errors-despite-success",
    "/reported",
  ],
  [9, "succeeded", {}, meta("succeeded"), "succeeded", "group-succeeded", "/reported/__meta/deploymentStatus"],
  [
    9,
    "succeeded, the deployment unspecified on one side",
    { __meta: { deploymentId: "b" } },
    meta("succeeded", { deploymentId: "unspecified" }),
    "succeeded",
    "group-succeeded",
    "/reported/__meta/deploymentStatus",
  ],
  [
    9,
    "succeeded, the desired deployment unspecified",
    { __meta: { deploymentId: "unspecified" } },
    meta("succeeded", { deploymentId: "a" }),
    "succeeded",
    "group-succeeded",
    "/reported/__meta/deploymentStatus",
  ],
  [
    9,
    "succeeded, the deployment named on one side only",
    {},
    meta("succeeded", { deploymentId: "a" }),
    "succeeded",
    "group-succeeded",
    "/reported/__meta/deploymentStatus",
  ],
  [
    9,
    "succeeded for the same deployment",
    { __meta: { deploymentId: "a" } },
    meta("succeeded", { deploymentId: "a" }),
    "succeeded",
    "group-succeeded",
    "/reported/__meta/deploymentStatus",
  ],
  [
    9,
    "all instances succeeded",
    {},
    { a: meta("succeeded"), b: meta("succeeded") },
    "succeeded",
    "group-succeeded",
    "/reported/a/__meta/deploymentStatus",
  ],
];

describe("the rule table", () => {
  it("has nine rows, which know every state", () => {
    expect(GROUP_RULES.map(({ row }) => row)).toStrictEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect([...new Set(GROUP_RULES.map(({ state }) => state))]).toStrictEqual([...GROUP_STATES]);
  });

  it.each(ROWS)("row %i: %s", (row, _, desired, reported, state, code, path) => {
    const evaluation = evaluateGroup("apps", desired, reported);
    expect(evaluation.state).toBe(state);
    const facts = readGroup("apps", desired, reported, { desired: "/desired", reported: "/reported" });
    expect(decide(GROUP_RULES, facts)).toMatchObject({ row: String(row), state });
    expect(evaluation.reasons[0]).toMatchObject({ code, path });
    for (const { message } of evaluation.reasons) expect(message).toContain('group "apps"');
  });
});

describe("the reasons of a row", () => {
  const reasonsOf = (desired: unknown, reported: unknown): readonly string[] =>
    evaluateGroup("apps", desired, reported).reasons.map(({ code, path }) => `${code} ${path}`);

  it.each<[unknown, unknown, readonly string[]]>([
    [
      "on",
      [],
      ['The group "apps" must be an object, not a string.', 'The group "apps" must be an object, not an array.'],
    ],
    [
      {},
      meta("done"),
      [
        'The "deploymentStatus" of the group "apps" must be one of "notStarted", "pending", "succeeded", "failed", not "done".',
      ],
    ],
    [
      {},
      { x: { __meta: 5 } },
      ['The "__meta" of the instance "x" of the group "apps" must be an object, not a number.'],
    ],
    [{}, "refreshing", ['The group "apps" is being rebuilt; wait for the next change.']],
    [undefined, {}, ['The group "apps" is not desired; what it reports has no target.']],
    [
      {},
      errors,
      [
        'The group "apps" reports errors and no status; it counts as failed.',
        'The operation "install" of the group "apps" failed with code 3 (subsystem "dm").',
      ],
    ],
    [{}, {}, ['The group "apps" is desired, and the device reports no status for it.']],
    [{}, meta("notStarted"), ['The group "apps" is desired, and the device reports "notStarted".']],
    [{}, meta("pending"), ['The group "apps" is pending.']],
    [
      {},
      { ...meta("succeeded"), x: meta("pending") },
      ['The instance "x" of the group "apps" is pending, although the group says it succeeded.'],
    ],
    [
      { __meta: { deploymentId: "b" } },
      meta("failed", { deploymentId: "a", time: 5 }),
      [
        'The group "apps" reports the deployment "a", not the desired "b".',
        'The "time" of the group "apps" must be a string, not a number.',
      ],
    ],
    [
      {},
      { ...meta("succeeded"), x: { ...meta("failed"), ...errors } },
      [
        'The group "apps" says it succeeded, but errors or failed instances are reported; it counts as failed.',
        'The instance "x" of the group "apps" failed.',
        'The operation "install" of the instance "x" of the group "apps" failed with code 3 (subsystem "dm").',
      ],
    ],
    [
      {},
      { ...errors, x: meta("succeeded") },
      [
        'The instances of the group "apps" succeeded, but errors of the group are reported; it counts as failed.',
        'The group "apps" reports errors and no status; it counts as failed.',
        'The operation "install" of the group "apps" failed with code 3 (subsystem "dm").',
      ],
    ],
    [
      {},
      { ...meta("succeeded"), __errors: { a: 1 } },
      [
        'The group "apps" says it succeeded, but errors or failed instances are reported; it counts as failed.',
        'The operation "a" of the group "apps" failed with code -1 (subsystem "unknown").',
        'The error "a" of the group "apps" must be an object, not a number.',
      ],
    ],
    [{}, meta("succeeded"), ['The group "apps" succeeded.']],
  ])("are sentences that name their group first: %j, %j", (desired, reported, messages) => {
    expect(evaluateGroup("apps", desired, reported).reasons.map(({ message }) => message)).toStrictEqual(messages);
  });

  it("quote the status that instances amount to, where the group has none of its own", () => {
    const [reason] = evaluateGroup("apps", {}, { x: meta("notStarted") }).reasons;
    expect(reason?.message).toBe('The group "apps" is desired, and the device reports "notStarted".');
  });

  it("blame no missing status of an instance where the group has one", () => {
    expect(reasonsOf({}, { ...meta("failed"), x: errors })).toStrictEqual([
      "group-failed /reported/__meta/deploymentStatus",
      "operation-failed /reported/x/__errors/install",
    ]);
  });

  it("show no credential in the name of a deployment", () => {
    const { reasons } = evaluateGroup(
      "apps",
      { __meta: { deploymentId: "sig=hunter2" } },
      meta("succeeded", { deploymentId: "password=hunter2" }),
    );
    expect(reasons[0]?.code).toBe("stale-deployment-id");
    expect(reasons[0]?.message).not.toContain("hunter2");
  });

  it("name the operations that failed in the order of their contexts", () => {
    expect(reasonsOf({}, { ...meta("failed"), __errors: { b: error, a: error } }).slice(1)).toStrictEqual([
      "operation-failed /reported/__errors/a",
      "operation-failed /reported/__errors/b",
    ]);
  });

  it("blame missing statuses on those alone that have errors and no status", () => {
    const reported = { a: { ...meta("failed"), ...errors }, b: errors, c: { __meta: {} } };
    expect(reasonsOf({}, reported)).toStrictEqual([
      "group-failed /reported/a/__meta/deploymentStatus",
      "errors-without-status /reported/b/__errors",
      "operation-failed /reported/a/__errors/install",
      "operation-failed /reported/b/__errors/install",
    ]);
  });
});

describe("evaluateGroup", () => {
  it("says what is odd about the desired meta data, and lets it change no state", () => {
    const reported = { __meta: { deploymentStatus: "succeeded" } };
    const codesOf = (meta: unknown): unknown => {
      const { state, reasons } = evaluateGroup("x", { __meta: meta }, reported);
      return [state, ...reasons.map(({ code, path }) => `${code} ${path}`)];
    };
    const first = "group-succeeded /reported/__meta/deploymentStatus";
    expect(codesOf("oops")).toStrictEqual(["succeeded", first, "malformed-meta-data /desired/__meta"]);
    expect(codesOf({ deploymentId: 5 })).toStrictEqual(["succeeded", first, "wrong-type /desired/__meta/deploymentId"]);
  });

  it("shows no credential that stands in the context of an error", () => {
    const { errors } = evaluateGroup("x", {}, { __errors: { install: { context: "SharedAccessKey=abc" } } });
    expect(errors[0]?.error.context).toBe("SharedAccessKey=***");
  });

  it("lists the errors of the group and of its instances", () => {
    const reported = { ...meta("failed"), ...errors, "app.x": { ...meta("failed"), __errors: { startup: error } } };
    const { errors: found, instances, reasons } = evaluateGroup("apps", {}, reported);
    expect(found).toStrictEqual([
      { context: "install", error },
      { instance: "app.x", context: "startup", error },
    ]);
    expect(instances).toStrictEqual([
      { id: "app.x", state: "failed", errors: [{ instance: "app.x", context: "startup", error }] },
    ]);
    expect(reasons.filter(({ code }) => code === "operation-failed").map(({ path }) => path)).toStrictEqual([
      "/reported/__errors/install",
      "/reported/app.x/__errors/startup",
    ]);
  });

  it("says of each instance how it stands", () => {
    const { instances } = evaluateGroup(
      "apps",
      {},
      {
        b: meta("pending"),
        a: { ...meta("succeeded"), ...errors },
        c: { __meta: {} },
        d: meta("succeeded"),
        e: meta("odd"),
        __f: meta("failed"),
        plain: { version: 1 },
      },
    );
    expect(instances.map(({ id, state }) => [id, state])).toStrictEqual([
      ["a", "failed"],
      ["b", "pending"],
      ["c", "notStarted"],
      ["d", "succeeded"],
      ["e", "invalid"],
    ]);
  });

  it("names the desired deployment, else the reported one", () => {
    const spring = { __meta: { deploymentId: "spring" } };
    const summer = { __meta: { deployment: "summer" } };
    expect(evaluateGroup("g", spring, summer).deploymentId).toBe("spring");
    expect(evaluateGroup("g", {}, summer).deploymentId).toBe("summer");
    expect(evaluateGroup("g", { __meta: "spring" }, {}).deploymentId).toBeNull();
  });

  it("notes what is odd, and lets it change no state", () => {
    const reported = {
      ...meta("succeeded", { time: "yesterday", deploymentId: 5 }),
      __errors: "none",
      a: { ...meta("succeeded"), __errors: [] },
    };
    const { state, reasons } = evaluateGroup("g", {}, reported);
    expect(state).toBe("succeeded");
    expect(reasons.map(({ code, path }) => [code, path])).toStrictEqual([
      ["group-succeeded", "/reported/__meta/deploymentStatus"],
      ["group-succeeded", "/reported/a/__meta/deploymentStatus"],
      ["malformed-group-time", "/reported/__meta/time"],
      ["wrong-type", "/reported/__meta/deploymentId"],
      ["malformed-errors", "/reported/__errors"],
      ["malformed-errors", "/reported/a/__errors"],
    ]);
  });

  it("reads errors as far as they can be read", () => {
    const { errors: found, reasons } = evaluateGroup(
      "g",
      {},
      {
        __errors: { a: "no", b: { code: "x", message: 5, parameters: { p: 1 } }, c: null, d: [] },
      },
    );
    expect(found.map(({ error: read }) => read)).toStrictEqual([
      { subsystem: "unknown", context: "a", code: -1, message: "no", parameters: {} },
      { subsystem: "unknown", context: "b", code: -1, message: "", parameters: { p: "1" } },
      { subsystem: "unknown", context: "d", code: -1, message: "", parameters: {} },
    ]);
    expect(reasons.filter(({ code }) => code === "malformed-errors").map(({ path }) => path)).toStrictEqual([
      "/reported/__errors/a",
      "/reported/__errors/d",
    ]);
  });

  it("shows no credentials of what a device reports", () => {
    const leaky = {
      subsystem: "me:hunter2@storage",
      context: "install",
      code: 1,
      message: "AccountKey=hunter2 refused",
      parameters: { password: "hunter2", url: "https://me:hunter2@storage/x", note: "fine" },
    };
    const evaluation = evaluateGroup("g", {}, { ...meta("failed"), __errors: { install: leaky, text: "pwd=hunter2" } });
    expect(JSON.stringify(evaluation)).not.toContain("hunter2");
    expect(evaluation.errors[0]?.error.parameters).toMatchObject({ password: "***", note: "fine" });
  });
});

describe("drift", () => {
  it("does not enter a secret that is an object", () => {
    const { drift } = evaluateGroup(
      "certificates",
      { connectionString: { key: "one" } },
      { connectionString: { key: "two" } },
      { values: true },
    );
    expect(drift).toStrictEqual([]);
  });

  it("lists members that stand on both sides and differ, objects entered", () => {
    const desired = {
      a: 1,
      b: { c: 1, d: 2, e: 3 },
      list: [1, 2],
      same: [{ x: 1, y: 2 }],
      kind: {},
      $version: 1,
      __meta: { a: 1 },
      gone: null,
    };
    const reported = {
      a: 2,
      b: { c: 1, d: 3, readOnly: 1 },
      list: [2, 1],
      same: [{ y: 2, x: 1 }],
      kind: "text",
      $version: 2,
      __meta: { a: 2 },
      gone: 5,
    };
    const { drift, notReported } = evaluateGroup("g", desired, reported);
    expect(drift).toStrictEqual([
      { op: "replace", path: "/a" },
      { op: "replace", path: "/b/d" },
      { op: "replace", path: "/kind" },
      { op: "replace", path: "/list" },
    ]);
    expect(notReported).toStrictEqual(["/b/e"]);
  });

  it("shows what the device reports only when it is asked to", () => {
    const { drift } = evaluateGroup("g", { a: 1, list: [1] }, { a: 2, list: [{ b: 1 }] }, { values: true });
    expect(drift).toStrictEqual([
      { op: "replace", path: "/a", value: 2 },
      { op: "replace", path: "/list", value: [{ b: 1 }] },
    ]);
  });

  it("lists what is not reported in the order of the paths", () => {
    expect(evaluateGroup("g", { b: 1, a: { d: 1, c: 1 } }, { a: {} }).notReported).toStrictEqual([
      "/a/c",
      "/a/d",
      "/b",
    ]);
  });

  it("counts a reported null as not reported", () => {
    expect(evaluateGroup("g", { a: 1 }, { a: null })).toMatchObject({ drift: [], notReported: ["/a"] });
  });

  it("is the whole group where its values contain themselves, unless they are the same", () => {
    const loop = (): object => {
      const part: Record<string, unknown> = { a: 1 };
      return Object.assign(part, { self: part });
    };
    const same = loop();
    expect(evaluateGroup("g", { loop: loop(), gone: 1 }, { loop: loop() })).toMatchObject({
      drift: [{ op: "replace", path: "" }],
      notReported: [],
    });
    expect(evaluateGroup("g", { same }, { same }).drift).toStrictEqual([]);
  });

  it("is empty where one side is no object", () => {
    expect(evaluateGroup("g", { a: 1 }, "refreshing")).toMatchObject({ drift: [], notReported: [] });
    expect(evaluateGroup("g", undefined, { a: 1 })).toMatchObject({ drift: [], notReported: [] });
  });

  it.each(["uwpApps", "certificates"])("never shows the secret member of %s", (id) => {
    const evaluation = evaluateGroup(id, { connectionString: "a" }, { connectionString: "hunter2" }, { values: true });
    expect(evaluation.drift).toStrictEqual([]);
    expect(JSON.stringify(evaluation)).not.toContain("hunter2");
    expect(evaluateGroup("own", { connectionString: "a" }, { connectionString: "b" }).drift).toHaveLength(1);
  });

  it("does not miss what the model of a known group says is not reported", () => {
    const missing = (id: string, desired: object): readonly string[] => evaluateGroup(id, desired, {}).notReported;
    expect(missing("uwpApps", { connectionString: "a", apps: {} })).toStrictEqual(["/apps"]);
    expect(missing("certificates", { connectionString: "a" })).toStrictEqual([]);
    expect(missing("__deviceSchemas", { reporting: { groups: "all" } })).toStrictEqual([]);
    expect(missing("rebootInfo", { dailySchedule: "" })).toStrictEqual(["/dailySchedule"]);
    expect(missing("own", { connectionString: "a" })).toStrictEqual(["/connectionString"]);
    const nested = evaluateGroup("uwpApps", { apps: { connectionString: 1, x: { a: 1 } } }, { apps: { x: { a: 2 } } });
    expect(nested).toMatchObject({ notReported: ["/apps/connectionString"], drift: [{ path: "/apps/x/a" }] });
  });

  it("takes the model of a group of one's own", () => {
    const model = defineGroup({
      id: "camera",
      subGroups: { stream: { url: { reported: "notApplicable" }, pin: { secret: true }, quality: {} } },
    });
    const desired = { url: "rtsp://a", pin: 1234, quality: 3 };
    const options = { model, values: true };
    expect(evaluateGroup("camera", desired, { pin: 4321 }, options)).toMatchObject({
      drift: [],
      notReported: ["/quality"],
    });
    expect(evaluateGroup("camera", desired, { pin: 4321 })).toMatchObject({
      drift: [{ path: "/pin" }],
      notReported: ["/quality", "/url"],
    });
  });

  it("refuses wrong options", () => {
    expect(() => evaluateGroup("g", {}, {}, { values: "yes" as never })).toThrow(
      new TypeError('The option "values" must be true or false, not "yes".'),
    );
    expect(evaluateGroup("g", {}, {}, { values: undefined, model: undefined }).state).toBe("notStarted");
  });

  it("takes __proto__ as a member like any other", () => {
    const parse = (text: string): unknown => JSON.parse(text) as unknown;
    const evaluation = evaluateGroup(
      "g",
      parse('{"__proto__":{"a":1},"x":{"constructor":1}}'),
      parse('{"x":{"constructor":2}}'),
    );
    expect(evaluation.drift).toStrictEqual([{ op: "replace", path: "/x/constructor" }]);
  });
});
