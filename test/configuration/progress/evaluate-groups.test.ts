import { describe, expect, it } from "vitest";
import {
  deviceProgressMember,
  DEVICE_PROGRESS_STATES,
  evaluateGroups,
  evaluateGroupsNamed,
} from "../../../src/configuration/index.js";
import type { DeviceProgressState } from "../../../src/configuration/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { OUTCOMES } from "../../../src/result/index.js";

/** What a group's state is called for a device, where the word is another. */
const DEVICE_STATE_OF: Readonly<Record<string, DeviceProgressState>> = { refreshing: "pending", unmanaged: "empty" };

const meta = (deploymentStatus: string): object => ({ __meta: { deploymentStatus } });

/** One group in each state, as desired and reported. */
const IN_STATE: Readonly<Record<string, readonly [unknown, unknown]>> = {
  invalid: [{}, meta("odd")],
  refreshing: [{}, "refreshing"],
  unmanaged: [undefined, meta("succeeded")],
  failed: [{}, meta("failed")],
  notStarted: [{}, undefined],
  pending: [{}, meta("pending")],
  stale: [{ __meta: { deploymentId: "b" } }, { __meta: { deploymentId: "a", deploymentStatus: "succeeded" } }],
  succeeded: [{}, meta("succeeded")],
};

function twinIn(...states: readonly string[]): { readonly desired: object; readonly reported: object } {
  const section = (side: 0 | 1): object =>
    Object.fromEntries(
      states.flatMap((state) => (IN_STATE[state]?.[side] === undefined ? [] : [[state, IN_STATE[state][side]]])),
    );
  return { desired: section(0), reported: section(1) };
}

describe("the state of a device", () => {
  it.each<[DeviceProgressState, readonly string[]]>([
    ["invalid", ["invalid", "pending", "failed", "stale", "notStarted", "succeeded", "unmanaged"]],
    ["pending", ["pending", "failed", "stale", "notStarted", "succeeded"]],
    ["pending", ["refreshing", "failed", "stale", "notStarted", "succeeded"]],
    ["failed", ["failed", "stale", "notStarted", "succeeded"]],
    ["stale", ["stale", "notStarted", "succeeded"]],
    ["notStarted", ["notStarted", "succeeded", "unmanaged"]],
    ["succeeded", ["succeeded", "unmanaged"]],
    ["empty", ["unmanaged"]],
    ["empty", []],
  ])("is %s with groups in %j", (state, states) => {
    const progress = evaluateGroups(twinIn(...states));
    expect(progress.state).toBe(state);
    expect(progress.groups.map(({ id, state: found }) => [id, found])).toStrictEqual(
      [...states].sort().map((id) => [id, id]),
    );
  });
});

describe("the reasons of a device", () => {
  const states = Object.keys(IN_STATE);

  it.each(states.flatMap((first) => states.map((second) => [first, second] as const)))(
    "say first what decided, of groups in the states %s and %s, and name their groups",
    (first, second) => {
      const { state, groups, reasons } = evaluateGroups(twinIn(...new Set([first, second])));
      const deciding = groups.filter(({ id }) => (DEVICE_STATE_OF[id] ?? id) === state);
      expect(deciding.map(({ id }) => `group "${id}"`)).toContain(
        /group "[^"]*"/.exec(String(reasons[0]?.message))?.[0],
      );
      for (const { id, reasons: ofGroup } of groups) {
        for (const { message } of ofGroup) expect(message).toContain(`"${id}"`);
      }
      const all = groups.flatMap((group) => group.reasons);
      expect(reasons).toHaveLength(all.length);
      expect(new Set(reasons)).toStrictEqual(new Set(all));
    },
  );

  it("explain a device of which one group failed by the failure, then by what concerns the device, then by the rest", () => {
    const { state, reasons } = evaluateGroups({
      desired: { a: {}, b: { __meta: { dependencies: "x" } }, c: {}, d: {} },
      reported: {
        a: meta("succeeded"),
        b: meta("failed"),
        c: meta("notStarted"),
        d: { ...meta("succeeded"), __errors: 5 },
        __summary: { pendingCount: 1 },
      },
    });
    expect(state).toBe("failed");
    expect(reasons.map(({ code, message }) => `${code}: ${message}`)).toStrictEqual([
      'group-failed: The group "b" failed.',
      'unknown-dependency: The group "b" depends on "x", which is not a group here.',
      'summary-disagrees: "pendingCount" of the summary is 1; the number of groups that are pending is 0.',
      'group-not-started: The group "c" is desired, and the device reports "notStarted".',
      'group-succeeded: The group "a" succeeded.',
      'group-succeeded: The group "d" succeeded.',
      'malformed-errors: The "__errors" of the group "d" must be an object, not a number.',
    ]);
  });

  it("tell of a twin without groups before they tell of its summary", () => {
    const codes = evaluateGroups({ reported: { __summary: 5 } }).reasons.map(({ code }) => code);
    expect(codes).toStrictEqual(["no-groups", "malformed-summary"]);
  });
});

describe("evaluateGroups", () => {
  const sections = { desired: { g: {} }, reported: { g: { __meta: { deploymentStatus: "pending" } } } };

  it.each<[string, unknown, string]>([
    ["a service document", { deviceId: "d", properties: sections }, "/properties/reported"],
    [
      "a query row",
      { deviceId: "d", properties: { ...sections, desired: { g: {}, $version: 2 } } },
      "/properties/reported",
    ],
    ["the device's own view", sections, "/reported"],
    ["a twin change event", { version: 3, properties: sections }, "/properties/reported"],
  ])("takes %s, with paths as they were given", (_, twin, prefix) => {
    const { state, reasons } = evaluateGroups(twin);
    expect(state).toBe("pending");
    expect(reasons).toMatchObject([{ code: "group-pending", path: `${prefix}/g/__meta/deploymentStatus` }]);
  });

  it("counts a missing reported section as empty", () => {
    expect(evaluateGroups({ properties: { desired: { g: {} } } }).state).toBe("notStarted");
  });

  it.each([
    [undefined, "empty", "no-groups"],
    [{}, "empty", "no-groups"],
    [null, "invalid", "not-a-twin"],
    ["x", "invalid", "not-a-twin"],
    [[], "invalid", "not-a-twin"],
  ])("answers for %j: %s", (twin, state, code) => {
    const progress = evaluateGroups(twin);
    expect(progress).toMatchObject({ state, groups: [], order: [], reasons: [{ code, path: "" }] });
    expect(progress.summary).toStrictEqual({ pendingCount: 0, pendingGroups: "", failedCount: 0, failedGroups: "" });
  });

  it.each(["desired", "reported"])("calls a twin invalid whose section %s is not an object", (section) => {
    const progress = evaluateGroups({ ...sections, [section]: "text" });
    expect(progress.state).toBe("invalid");
    expect(progress.reasons[0]).toMatchObject({ code: "malformed-section", path: `/${section}` });
    expect(evaluateGroups({ ...sections, [section]: null }).state).not.toBe("invalid");
  });

  it("finds the groups: objects and markers on one side, but $…, __summary and __meta", () => {
    const desired = {
      a: {},
      b: 5,
      c: "text",
      d: [],
      $metadata: {},
      $version: 1,
      __summary: {},
      __meta: {},
      __deviceSchemas: {},
    };
    const reported = { b: {}, c: 1, e: "Refreshing", __summary: {} };
    const ids = evaluateGroups({ desired, reported }).groups.map(({ id, state }) => `${id} ${state}`);
    expect(ids).toStrictEqual(["__deviceSchemas notStarted", "a notStarted", "b invalid", "e refreshing"]);
  });

  it("takes __proto__ as a group like any other", () => {
    const twin = JSON.parse(
      '{"desired":{"__proto__":{"a":1}},"reported":{"__proto__":{"__proto__":{"__errors":{"__proto__":{}}}}}}',
    ) as JsonValue;
    const { groups, summary } = evaluateGroups(twin);
    expect(groups).toMatchObject([{ id: "__proto__", state: "notStarted", notReported: ["/a"] }]);
    expect(summary.failedCount).toBe(0);
    expect(({} as Record<string, unknown>)["__errors"]).toBeUndefined();
  });
});

describe("dependencies", () => {
  const needs = (dependencies: string): object => ({ __meta: { dependencies } });

  it("are read from each desired __meta, and give an order", () => {
    expect(evaluateGroups({ desired: { a: needs("c"), b: {}, c: needs("b") } }).order).toStrictEqual(["b", "c", "a"]);
  });

  it("make a group say what it waits for, and change no state", () => {
    const desired = {
      a: needs("pending;failed;refreshing;pending;succeeded;a;a"),
      pending: {},
      failed: {},
      refreshing: {},
      succeeded: {},
    };
    const reported = {
      a: meta("succeeded"),
      pending: meta("pending"),
      failed: meta("failed"),
      refreshing: "refreshing",
      succeeded: meta("succeeded"),
    };
    const [group] = evaluateGroups({ desired, reported }).groups;
    expect(group).toMatchObject({ id: "a", state: "succeeded" });
    const waits = group?.reasons.filter(({ code }) => code === "waits-for") ?? [];
    expect(waits.map(({ path }) => path)).toStrictEqual(Array(3).fill("/desired/a/__meta/dependencies"));
    expect(waits.map(({ message }) => message)).toStrictEqual([
      'The group "a" depends on "pending", which is pending.',
      'The group "a" depends on "failed", which failed.',
      'The group "a" depends on "refreshing", which is pending.',
    ]);
  });

  it("in a cycle leave no order; a group that there is not is in nobody's way", () => {
    const cycle = evaluateGroups({ properties: { desired: { a: needs("b"), b: needs("a"), c: needs("nowhere") } } });
    expect(cycle.order).toBeNull();
    expect(cycle.reasons.filter(({ path }) => path.endsWith("/dependencies"))).toMatchObject([
      { code: "dependency-cycle", path: "/properties/desired/a/__meta/dependencies" },
      { code: "unknown-dependency", path: "/properties/desired/c/__meta/dependencies" },
    ]);
    expect(evaluateGroups({ desired: { c: needs("nowhere") } }).order).toStrictEqual(["c"]);
    expect(evaluateGroups({ desired: { c: needs("c") } }).order).toBeNull();
  });

  it("of a group on itself is nothing to wait for", () => {
    const { groups } = evaluateGroups({ desired: { a: needs("a") }, reported: { a: meta("failed") } });
    expect(groups[0]?.reasons.map(({ code }) => code)).toStrictEqual(["group-failed"]);
  });

  it("of reported-only groups are none", () => {
    expect(evaluateGroups({ reported: { a: { __meta: { dependencies: "a" } } } }).order).toStrictEqual(["a"]);
  });
});

describe("the reported summary", () => {
  const groups = {
    apps: { appXYZ: meta("pending"), appABC: meta("pending") },
    windowsUpdate: meta("pending"),
    broken: meta("failed"),
  };
  const codes = (summary: unknown, reported: object = groups): readonly string[] =>
    evaluateGroups({ reported: { ...reported, __summary: summary } })
      .reasons.filter(({ path }) => path.startsWith("/reported/__summary"))
      .map(({ code, path }) => `${code} ${path.slice("/reported/__summary".length)}`);

  it("agrees when it lists the same groups, and counts groups or entries; which one is a reason", () => {
    const pendingGroups = "apps:appXYZ;appABC|windowsUpdate";
    expect(codes({ pendingCount: 2, pendingGroups })).toStrictEqual(["summary-counts-groups /pendingCount"]);
    expect(codes({ pendingCount: 3, pendingGroups })).toStrictEqual(["summary-counts-entries /pendingCount"]);
    expect(codes({ failedCount: 1, failedGroups: "broken" })).toStrictEqual([]);
    expect(codes({ pendingGroups: "windowsUpdate;apps", failedGroups: "broken" })).toStrictEqual([]);
  });

  it("disagrees when it lists other groups, or counts otherwise", () => {
    expect(codes({ pendingCount: 1, pendingGroups: "apps" })).toStrictEqual([
      "summary-disagrees /pendingGroups",
      "summary-disagrees /pendingCount",
    ]);
    expect(codes({ pendingGroups: "apps|broken", failedCount: 0, failedGroups: "" })).toStrictEqual([
      "summary-disagrees /pendingGroups",
      "summary-disagrees /failedGroups",
      "summary-disagrees /failedCount",
    ]);
    expect(codes({ pendingGroups: "apps|windowsUpdate|more" })).toStrictEqual(["summary-disagrees /pendingGroups"]);
  });

  it("is malformed when its members have the wrong type", () => {
    expect(codes("none")).toStrictEqual(["malformed-summary "]);
    expect(
      codes({ pendingCount: "2", failedCount: -1, pendingGroups: 5, failedGroups: "a||b", time: "now" }),
    ).toStrictEqual([
      "malformed-summary /pendingGroups",
      "malformed-summary /pendingCount",
      "malformed-summary /failedGroups",
      "malformed-summary /failedCount",
      "malformed-group-time /time",
    ]);
    expect(codes(null)).toStrictEqual([]);
    expect(codes({ pendingCount: null, pendingGroups: null, time: "2018-11-21T11:16:30" })).toStrictEqual([]);
  });

  it("is told where it disagrees by the name of a group, or by the numbers", () => {
    const messages = (summary: object): readonly string[] =>
      evaluateGroups({ reported: { ...groups, __summary: summary } })
        .reasons.filter(({ code }) => code === "summary-disagrees")
        .map(({ message }) => message);
    expect(messages({ pendingGroups: "apps" })).toStrictEqual([
      '"pendingGroups" of the summary leaves out "windowsUpdate".',
    ]);
    expect(messages({ failedGroups: "broken|apps" })).toStrictEqual([
      '"failedGroups" of the summary names "apps", which is not failed.',
    ]);
    expect(messages({ pendingCount: 9 })).toStrictEqual([
      '"pendingCount" of the summary is 9; the number of groups that are pending is 2, or 3 with their instances.',
    ]);
  });

  it("need not list what the grammar cannot write", () => {
    expect(codes({ pendingCount: 1, pendingGroups: "" }, { "a|b": meta("pending") })).toStrictEqual([]);
  });

  it("changes no state", () => {
    expect(evaluateGroups({ desired: { g: {} }, reported: { g: meta("succeeded"), __summary: 5 } }).state).toBe(
      "succeeded",
    );
  });
});

describe("deviceProgressMember", () => {
  it.each<[DeviceProgressState, string]>([
    ["invalid", "failed"],
    ["pending", "running"],
    ["failed", "failed"],
    ["stale", "notStarted"],
    ["notStarted", "notStarted"],
    ["succeeded", "succeeded"],
    ["empty", "skipped"],
  ])("maps %s to %s", (state, outcome) => {
    expect(DEVICE_PROGRESS_STATES).toContain(state);
    expect(OUTCOMES).toContain(outcome);
    const progress = { ...evaluateGroups(undefined), state };
    expect(deviceProgressMember("gateway-7", progress)).toStrictEqual({ id: "gateway-7", state, outcome, failing: [] });
  });

  it("blames the groups that failed or are invalid", () => {
    const progress = evaluateGroups(twinIn("failed", "invalid", "pending", "succeeded"));
    expect(deviceProgressMember("d", progress).failing).toStrictEqual([
      { kind: "group", name: "failed" },
      { kind: "group", name: "invalid" },
    ]);
  });
});

describe("evaluateGroupsNamed", () => {
  const twin = {
    desired: { interval: { seconds: 5 }, windowsUpdate: { activeHoursStart: 8 } },
    reported: { windowsUpdate: { __meta: { deploymentStatus: "succeeded" } } },
  };

  it("judges the groups that it is given, and no other member", () => {
    expect(evaluateGroups(twin).state).toBe("notStarted");
    const progress = evaluateGroupsNamed(twin, ["windowsUpdate"]);
    expect([progress.state, progress.groups.map(({ id }) => id)]).toStrictEqual(["succeeded", ["windowsUpdate"]]);
  });

  it("counts in the summary what is reported of the others, since the device's own summary does", () => {
    const reported = {
      ...twin.reported,
      interval: meta("failed"),
      __summary: { failedCount: 1, failedGroups: "interval" },
    };
    const { summary, reasons } = evaluateGroupsNamed({ ...twin, reported }, ["windowsUpdate"]);
    expect(summary).toStrictEqual({ pendingCount: 0, pendingGroups: "", failedCount: 1, failedGroups: "interval" });
    expect(reasons.map(({ code }) => code)).toStrictEqual(["group-succeeded"]);
  });

  it("counts each reported group once, whether it is named, reported or both", () => {
    const reported = { apps: meta("pending"), network: meta("failed"), windowsUpdate: meta("pending") };
    const { groups, summary } = evaluateGroupsNamed({ ...twin, reported }, [
      "windowsUpdate",
      "apps",
      "interval",
      "apps",
    ]);
    expect(groups.map(({ id, state }) => [id, state])).toStrictEqual([
      ["apps", "pending"],
      ["interval", "notStarted"],
      ["windowsUpdate", "pending"],
    ]);
    expect(summary).toStrictEqual({
      pendingCount: 2,
      pendingGroups: "apps|windowsUpdate",
      failedCount: 1,
      failedGroups: "network",
    });
  });

  it("refuses anything but an array of names", () => {
    expect(() => evaluateGroupsNamed(twin, "windowsUpdate" as never)).toThrow(
      new TypeError('The option "ids" must be an array of names, not "windowsUpdate".'),
    );
  });
});

it("evaluateGroups has one parameter, so that Array.map may take it", () => {
  expect([{ desired: { a: {} } }].map(evaluateGroups)[0]?.state).toBe("notStarted");
});
