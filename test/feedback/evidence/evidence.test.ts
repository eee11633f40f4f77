import { describe, expect, it } from "vitest";
import {
  ACTION_STATUSES,
  collectFeedback,
  emptyEvidence,
  forgetFinished,
  hearFeedback,
  mergeAllEvidence,
  mergeDeviceEvidence,
  mergeEvidence,
  observeFeedback,
  readDeviceEvidence,
  readEvidence,
} from "../../../src/feedback/index.js";
import type { DeviceEvidence, Evidence, ReadOptions } from "../../../src/feedback/index.js";
import { deepFreeze } from "../../support/freeze.js";

const START = 1_700_000_000_000;
const NOW = "2023-11-15T00:00:00Z"; // START is 2023-11-14T22:13:20Z

interface Sent {
  readonly at?: number;
  readonly activity?: string;
  readonly domain?: string;
  readonly baseline?: string;
  readonly actions?: readonly unknown[];
}

/** One message of the device d1; `at` in seconds after the start. */
function sent(status: string | undefined, { at, activity = "a1", domain, baseline, actions }: Sent = {}) {
  return {
    deviceId: "d1",
    activityId: activity,
    ...(domain === undefined ? {} : { domain }),
    ...(at === undefined ? {} : { timestamp: START + at * 1000 }),
    payload: {
      ...(status === undefined ? {} : { status }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(actions === undefined ? {} : { actions }),
    },
  };
}

const action = (status: string | undefined, id = "app:a", more: object = {}) => ({
  component: { id },
  status,
  ...more,
});

function readAll(messages: readonly unknown[], options: Partial<ReadOptions> = {}) {
  return readEvidence(collectFeedback(deepFreeze(messages)), { now: NOW, ...options });
}

/** What is read of the only device and activity: the same in every order, and with everything twice. */
function readOne(messages: readonly unknown[], options: Partial<ReadOptions> = {}) {
  const rows = readAll(messages, options);
  expect(readAll([...messages].reverse(), options)).toStrictEqual(rows);
  expect(readAll([...messages, ...messages], options)).toStrictEqual(rows);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code);

describe("collectFeedback", () => {
  it("starts from nothing and works on a copy of its own", () => {
    const before = deepFreeze(collectFeedback([sent("IDENTIFYING", { at: 0 })]));
    const after = collectFeedback([sent("RUNNING", { at: 1 })], before);
    expect(readEvidence(before, { now: NOW })[0]?.status).toBe("IDENTIFYING");
    expect(readEvidence(after, { now: NOW })[0]?.status).toBe("RUNNING");
    expect(collectFeedback([])).toStrictEqual(emptyEvidence);
  });

  it.each([
    ["nothing", undefined],
    ["a text", "x"],
    ["an object of something else", { deviceId: "d1", activityId: "a1" }],
    ["no device", { activityId: "a1", status: "RUNNING" }],
    ["a device of a wrong type", { deviceId: 1, status: "RUNNING" }],
    ["an empty device", { deviceId: "", status: "RUNNING" }],
    ["a payload that is no object", { deviceId: "d1", payload: "x" }],
  ])("counts %s in ignored", (_, message) => {
    expect(collectFeedback([message, sent("RUNNING"), message]).ignored).toBe(2);
    expect(Object.keys(collectFeedback([message]).devices)).toStrictEqual([]);
  });

  it("takes names that trip up careless code", () => {
    const names = ["__proto__", "constructor", "toString", "", "#1:a", "#"];
    const messages = names.map((name) => ({
      deviceId: name === "" ? "d" : name,
      activityId: name,
      domain: name,
      timestamp: START,
      payload: { status: "RUNNING", baseline: name, actions: [action("UPDATING", name)] },
    }));
    const evidence = collectFeedback(messages);
    const rows = readEvidence(JSON.parse(JSON.stringify(evidence)) as typeof evidence, { now: NOW });
    expect(rows.map(({ deviceId }) => deviceId)).toStrictEqual([
      "#",
      "#1:a",
      "__proto__",
      "constructor",
      "d",
      "toString",
    ]);
    expect(rows.map(({ activityId }) => activityId).sort()).toStrictEqual([...names].sort());
    for (const { tally, status } of rows) expect([tally.byStatus.UPDATING, status]).toStrictEqual([1, "RUNNING"]);
    expect(Object.getPrototypeOf(evidence.devices)).toBe(Object.prototype);
  });

  it("survives JSON.stringify and structuredClone", () => {
    const evidence = collectFeedback([
      sent("RUNNING", { at: 1, baseline: "b", actions: [action("UPDATE_FAILURE", "app:a", { message: "no" })] }),
      sent("INCOMPLETE", { at: 2, domain: "app", actions: [action("UPDATE_FAILURE")] }),
    ]);
    expect(JSON.parse(JSON.stringify(evidence))).toStrictEqual(evidence);
    expect(structuredClone(evidence)).toStrictEqual(evidence);
  });

  it("keeps the words of failures only", () => {
    const evidence = collectFeedback([
      sent("RUNNING", { at: 1, actions: [action("UPDATING", "app:a", { message: "secret" })] }),
    ]);
    expect(JSON.stringify(evidence)).not.toContain("secret");
  });

  it("writes to nothing that was known before, and shares no draft between two runs", () => {
    const before = deepFreeze(collectFeedback([sent("RUNNING", { at: 1, actions: [action("UPDATING")] })]));
    const text = JSON.stringify(before);
    const after = deepFreeze(
      collectFeedback([sent("COMPLETED", { at: 2, actions: [action("UPDATE_SUCCESS")] })], before),
    );
    const merged = deepFreeze(mergeEvidence(before, after));
    expect(merged).toStrictEqual(after);
    expect(collectFeedback([sent("RUNNING", { at: 3, actions: [action("UPDATING")] })], merged)).not.toStrictEqual(
      after,
    );
    expect(JSON.stringify(before)).toBe(text);
  });

  it("keeps the devices that a stream does not name", () => {
    const before = collectFeedback([{ deviceId: "d0", status: "RUNNING" }]);
    expect(Object.keys(collectFeedback([sent("RUNNING", { at: 1 })], before).devices)).toStrictEqual(["d0", "d1"]);
  });

  it("takes 200,000 actions, domains and devices at once", () => {
    const names = Array.from({ length: 200_000 }, (_, index) => `n${index}`);
    const crowd = sent("RUNNING", { at: 1, actions: names.map((id) => ({ component: { id }, status: "UPDATING" })) });
    const domains = names.map((domain) => sent("IDENTIFYING", { at: 1, domain }));
    const rows = readEvidence(collectFeedback([crowd, ...domains]), { now: NOW });
    expect(rows.map(({ status, tally }) => [status, tally.total])).toStrictEqual([["RUNNING", 200_000]]);
  });
});

describe("observeFeedback and mergeEvidence", () => {
  const messages = [
    sent("IDENTIFYING", { at: 0 }),
    3,
    sent("RUNNING", { at: 1 }),
    { ...sent("RUNNING", { at: 1 }), deviceId: "d2" },
  ];

  it("one message at a time is the same as all at once", () => {
    expect(messages.reduce(observeFeedback, emptyEvidence)).toStrictEqual(collectFeedback(messages));
    expect(observeFeedback).toHaveLength(2);
  });

  it("parts merged are the same as the whole", () => {
    const parts = [collectFeedback(messages.slice(0, 2)), collectFeedback(messages.slice(2))] as const;
    expect(mergeEvidence(...parts)).toStrictEqual(collectFeedback(messages));
    expect(mergeEvidence(emptyEvidence, parts[0])).toStrictEqual(parts[0]);
  });

  it("adds up what was ignored: it counts arrivals, and they alone are not idempotent", () => {
    const evidence = collectFeedback([3, ...messages]);
    const twice = mergeEvidence(evidence, evidence);
    expect([evidence.ignored, twice.ignored, collectFeedback([3, 3], evidence).ignored]).toStrictEqual([2, 4, 4]);
    expect(twice.devices).toStrictEqual(evidence.devices);
    expect(readEvidence(twice, { now: NOW })).toStrictEqual(readEvidence(evidence, { now: NOW }));
  });
});

describe("evidence that comes back damaged", () => {
  const message = sent("RUNNING", { at: 1, actions: [action("UPDATING")] });
  const sound = collectFeedback([message, 3]);

  it.each<[unknown]>([
    [null],
    ["x"],
    [3],
    [[]],
    [{}],
    [{ ignored: -1, devices: [] }],
    [{ ignored: "3", devices: "x" }],
  ])("%j is as good as none", (input) => {
    const damaged = deepFreeze(input) as Evidence;
    expect(readEvidence(damaged, { now: NOW })).toStrictEqual([]);
    expect(collectFeedback([message, 3], damaged)).toStrictEqual(sound);
    expect(observeFeedback(damaged, message)).toStrictEqual(collectFeedback([message]));
    expect(mergeEvidence(damaged, sound)).toStrictEqual(sound);
    expect(mergeEvidence(sound, damaged)).toStrictEqual(sound);
  });

  const register = { at: START, status: "UPDATE_FAILURE", progress: 3, version: "2", message: "no" };
  const readRegister = (live: unknown) => {
    const feeds = { "": { reported: { "": { RUNNING: START } }, actions: { a: { live }, b: { live: register } } } };
    const damaged = { ignored: 0, devices: { d1: { a1: { first: START, last: START, feeds } } } };
    return readEvidence(damaged as unknown as Evidence, { now: NOW })[0]!;
  };

  it("keeps a register that is one", () => {
    expect(readRegister(register).tally).toMatchObject({ total: 2, failure: 2 });
    expect(readRegister({ ...register, status: null, progress: 100 }).tally).toMatchObject({ total: 2, unknown: 1 });
    expect(readRegister({ ...register, progress: 0, at: 0, version: "", message: "" }).tally.total).toBe(2);
  });

  it.each<[unknown]>([
    [null],
    ["x"],
    [[]],
    [{}],
    [{ ...register, at: -1 }],
    [{ ...register, at: 0.5 }],
    [{ ...register, at: "1" }],
    [{ ...register, status: "UPDATED" }],
    [{ ...register, status: "toString" }],
    [{ ...register, status: 3 }],
    [{ ...register, progress: -1 }],
    [{ ...register, progress: 101 }],
    [{ ...register, progress: 0.5 }],
    [{ ...register, progress: null }],
    [{ ...register, version: 2 }],
    [{ ...register, message: null }],
  ])("a register %j was never heard; its neighbour was", (live) => {
    expect(readRegister(live)).toMatchObject({ status: "RUNNING", tally: { total: 1, failure: 1 } });
  });

  it.each<[string, unknown, unknown]>([
    ["an activity", 3, { status: null, startedAt: null, lastHeard: null }],
    ["its times", { first: "x", last: -1, feeds: {} }, { startedAt: null, lastHeard: null }],
    ["its feeds", { first: 1, last: 2, feeds: [] }, { status: null, startedAt: 1, lastHeard: 2 }],
    ["a feed", { first: 1, last: 2, feeds: { "": null } }, { status: null }],
    ["the parts of a feed", { first: 1, last: 2, feeds: { "": { reported: 1, actions: 2 } } }, { status: null }],
    ["a baseline", { first: 1, last: 2, feeds: { "": { reported: { "": 3, b: null } } } }, { status: null }],
    [
      "the time of a status",
      { first: 1, last: 2, feeds: { "": { reported: { "": { COMPLETED: "9", RUNNING: 2 } } } } },
      { status: "RUNNING" },
    ],
    [
      "a status that there is not",
      { first: 1, last: 2, feeds: { "": { reported: { "": { DONE: 9, RUNNING: 2 } } } } },
      { status: "RUNNING" },
    ],
  ])("%s that is none says nothing", (_, a1, expected) => {
    const damaged = { ignored: 0, devices: { d0: null, d1: { a1 } } } as unknown as Evidence;
    const rows = readEvidence(deepFreeze(damaged), { now: NOW });
    expect(rows.map(({ deviceId }) => deviceId)).toStrictEqual(["d1"]);
    expect(rows[0]).toMatchObject(expected as object);
  });
});

describe("registers (reference §7c)", () => {
  it("the latest report of an action counts, whenever it arrives", () => {
    const { tally } = readOne([
      sent("RUNNING", { at: 5, actions: [action("UPDATING", "app:a", { progress: 7 })] }),
      sent("RUNNING", { at: 9, actions: [action("DOWNLOADING", "app:a", { progress: 3 })] }),
      sent("RUNNING", { at: 7, actions: [action("ACTIVATING")] }),
    ]);
    expect(tally.byStatus.DOWNLOADING).toBe(1);
    expect(tally.percent.DOWNLOADING).toBe(3);
    expect(tally.total).toBe(1);
  });

  it("a step backwards is believed: the highest rank must not win (§5b, §2)", () => {
    const { tally } = readOne([
      sent("RUNNING", { at: 1, actions: [action("UPDATE_SUCCESS")] }),
      sent("RUNNING", { at: 2, actions: [action("UPDATING")] }),
    ]);
    expect(tally.byStatus.UPDATING).toBe(1);
  });

  it.each([
    ["status", action("UPDATING"), action("UPDATE_FAILURE")],
    ["progress", action("UPDATING", "app:a", { progress: 1 }), action("UPDATING", "app:a", { progress: 2 })],
    [
      "version",
      { component: { id: "app:a", version: "1" }, status: "UPDATE_FAILURE" },
      { component: { id: "app:a", version: "2" }, status: "UPDATE_FAILURE" },
    ],
    [
      "message",
      action("UPDATE_FAILURE", "app:a", { message: "a" }),
      action("UPDATE_FAILURE", "app:a", { message: "b" }),
    ],
    ["an unknown status is the lowest", action("PAUSED"), action("IDENTIFIED")],
  ])("at the same time the greater counts: %s", (_, less, greater) => {
    const both = readOne([sent("RUNNING", { at: 1, actions: [less] }), sent("RUNNING", { at: 1, actions: [greater] })]);
    expect(both).toStrictEqual(readOne([sent("RUNNING", { at: 1, actions: [greater] })]));
    expect(both).not.toStrictEqual(readOne([sent("RUNNING", { at: 1, actions: [less] })]));
  });

  it("at the same time the action further in its course counts, and a failure above all else", () => {
    const course = [
      ...ACTION_STATUSES.filter((status) => !status.endsWith("_FAILURE")),
      ...ACTION_STATUSES.filter((status) => status.endsWith("_FAILURE")),
    ];
    for (const [index, status] of course.entries()) {
      const heard = course.slice(0, index + 1).map((one) => sent("RUNNING", { at: 1, actions: [action(one)] }));
      expect(readOne(heard).tally.byStatus[status]).toBe(1);
    }
  });

  it("actions of parts of a device add up", () => {
    const { tally } = readOne([
      sent("RUNNING", { at: 1, actions: [action("UPDATING", "app:a")] }),
      sent("RUNNING", { at: 2, actions: [action("UPDATING", "app:b")] }),
    ]);
    expect(tally.total).toBe(2);
  });

  it("two domains that use one component id keep both actions (§2c)", () => {
    const twice = [action("UPDATE_SUCCESS", "same"), action("UPDATE_FAILURE", "same"), action("UPDATING", "#1:same")];
    const { tally, failures } = readOne([
      sent("RUNNING", { at: 1, actions: twice }),
      sent("RUNNING", { at: 2, actions: [...twice].reverse() }),
    ]);
    expect([tally.total, tally.failure, tally.settled, tally.active]).toStrictEqual([3, 1, 1, 1]);
    expect(failures).toStrictEqual([{ id: "same", status: "UPDATE_FAILURE" }]);
  });

  it("… and keep them when the same facts are listed in another order at the same time", () => {
    const twice = [action("UPDATE_SUCCESS", "same"), action("UPDATE_FAILURE", "same")];
    const { tally } = readOne([
      sent("RUNNING", { at: 1, actions: twice }),
      sent("RUNNING", { at: 1, actions: [...twice].reverse() }),
    ]);
    expect([tally.failure, tally.settled]).toStrictEqual([1, 1]);
  });

  it("an action without a readable status is counted", () => {
    expect(readOne([sent("RUNNING", { at: 1, actions: [null, action("X"), {}] })]).tally.unknown).toBe(3);
  });

  it("a failed action is told with its version and its words, credentials masked", () => {
    const failed = { component: { id: "app:a", version: "2" }, status: "UPDATE_FAILURE", message: "token=abc refused" };
    const row = readOne([sent("RUNNING", { at: 1, actions: [failed] })]);
    expect(row.failures).toStrictEqual([
      { id: "app:a", version: "2", status: "UPDATE_FAILURE", message: "token=*** refused" },
    ]);
    expect(row.reasons.at(-1)).toStrictEqual({
      code: "action-failed",
      path: "/devices/d1/a1/feeds//actions/app:a/live",
      message: 'The action for "app:a" ended in UPDATE_FAILURE.',
    });
  });
});

describe("ends (reference §7, §7c)", () => {
  const end = sent("COMPLETED", { at: 9, actions: [action("ACTIVATION_SUCCESS")] });

  it("a straggler with older content and a newer timestamp does not reopen a device (§2d)", () => {
    const row = readOne([
      sent("RUNNING", { at: 8, actions: [action("ACTIVATING")] }),
      end,
      sent("RUNNING", { at: 10, actions: [action("UPDATING"), action("UPDATING", "app:b")] }),
    ]);
    expect([row.status, row.progress, row.tally.byStatus.ACTIVATION_SUCCESS]).toStrictEqual(["COMPLETED", 100, 1]);
  });

  it("actions that the end does not mention are read from before", () => {
    const row = readOne([
      sent("RUNNING", { at: 8, actions: [action("UPDATE_FAILURE", "app:b")] }),
      sent("INCOMPLETE", { at: 9 }),
    ]);
    expect([row.status, row.tally.failure]).toStrictEqual(["INCOMPLETE", 1]);
  });

  it("an end of a baseline is no end: what is said of an action after it counts", () => {
    const row = readOne([
      sent("COMPLETED", { at: 5, baseline: "b", actions: [action("UPDATE_SUCCESS")] }),
      sent("RUNNING", { at: 7, actions: [action("UPDATE_FAILURE")] }),
      sent("INCOMPLETE", { at: 9 }),
    ]);
    expect(row.failures.map(({ status }) => status)).toStrictEqual(["UPDATE_FAILURE"]);
  });

  it("without an end the actions finish nobody", () => {
    const row = readOne([sent(undefined, { at: 1, actions: [action("ACTIVATION_SUCCESS")] })]);
    expect([row.status, row.derived, row.settled]).toStrictEqual(["RUNNING", "COMPLETED", true]);
    expect(readOne([sent(undefined, { at: 1, actions: [action("IDENTIFIED")] })]).status).toBe("IDENTIFIED");
    expect(readOne([sent(undefined, { at: 1 })]).status).toBeNull();
  });

  it("the latest open status counts, the one further in the course at the same time", () => {
    expect(readOne([sent("IDENTIFIED", { at: 1 }), sent("RUNNING", { at: 2 })]).status).toBe("RUNNING");
    expect(readOne([sent("RUNNING", { at: 1 }), sent("IDENTIFIED", { at: 2 })]).status).toBe("IDENTIFIED");
    expect(readOne([sent("RUNNING", { at: 1 }), sent("IDENTIFIED", { at: 1 })]).status).toBe("RUNNING");
    expect(readOne([sent("IDENTIFIED", { at: 1 }), sent("DOWNLOADING", { at: 1 })]).reported).toBe("DOWNLOADING");
  });

  it("two ends of one run are a conflict: the latest counts, at the same time the worse", () => {
    const later = readOne([sent("INCOMPLETE", { at: 1 }), sent("COMPLETED", { at: 2 })]);
    expect([later.status, later.conflicting]).toStrictEqual(["COMPLETED", true]);
    expect(later.reasons.at(-1)).toStrictEqual({
      code: "conflicting-ends",
      path: "/devices/d1/a1/feeds//reported",
      message: "Different ends were reported; the latest counts, and at the same time the worse one.",
    });
    expect(readOne([sent("INCOMPLETE", { at: 2 }), sent("COMPLETED", { at: 2 })]).status).toBe("INCOMPLETE");
    expect(readOne([sent("INCOMPLETE", { at: 2 }), sent("INCOMPLETE", { at: 3 })]).conflicting).toBe(false);
  });

  it("of any number of ends at the same time, the worst counts", () => {
    const worse = ["COMPLETED", "SUPERSEDED", "INCOMPLETE", "INCOMPLETE_INCONSISTENT", "IDENTIFICATION_FAILED"];
    for (const [index, status] of worse.entries()) {
      expect(readOne(worse.slice(0, index + 1).map((end) => sent(end, { at: 1 }))).reported).toBe(status);
    }
  });

  it("COMPLETED with a failed action is INCOMPLETE, unless the report is trusted", () => {
    const messages = [sent("COMPLETED", { at: 2, actions: [action("UPDATE_FAILURE")] })];
    expect(readOne(messages).status).toBe("INCOMPLETE");
    expect(readOne(messages, { trustReported: true }).status).toBe("COMPLETED");
  });
});

describe("epochs: the same activity again (reference §7)", () => {
  const first = [
    sent("IDENTIFYING", { at: 0 }),
    sent("RUNNING", { at: 1, actions: [action("UPDATE_FAILURE", "app:gone")] }),
    sent("DOWNLOAD_FAILURE", { at: 1, baseline: "b" }),
    sent("INCOMPLETE", { at: 2, actions: [action("UPDATE_FAILURE")] }),
  ];

  it("a later identification starts anew: older ends, actions and baselines are forgotten", () => {
    const row = readOne([...first, sent("IDENTIFYING", { at: 10 })]);
    expect(row).toMatchObject({ status: "IDENTIFYING", failing: false, baselines: [], startedAt: START + 10_000 });
    expect(row.tally.total).toBe(0);
  });

  it("the new run is judged by itself", () => {
    const row = readOne([
      ...first,
      sent("IDENTIFYING", { at: 10 }),
      sent("COMPLETED", { at: 11, actions: [action("UPDATE_SUCCESS")] }),
    ]);
    expect([row.status, row.conflicting, row.tally.total]).toStrictEqual(["COMPLETED", false, 1]);
  });

  it("an identification of a baseline starts nothing", () => {
    expect(readOne([...first, sent("IDENTIFYING", { at: 10, baseline: "b" })]).status).toBe("INCOMPLETE");
  });

  it("what has the timestamp of the identification belongs to the new run: some agents count in whole seconds", () => {
    const identifying = sent("IDENTIFYING", { at: 10 });
    const ended = readOne([...first, identifying, sent("COMPLETED", { at: 10, actions: [action("UPDATE_SUCCESS")] })]);
    expect([ended.status, ended.tally.total]).toStrictEqual(["COMPLETED", 1]);
    const running = readOne([...first, identifying, sent("RUNNING", { at: 10, actions: [action("UPDATING")] })]);
    expect([running.status, running.tally.total]).toStrictEqual(["RUNNING", 1]);
  });

  it("a message without timestamp is the oldest", () => {
    expect(readOne([sent("IDENTIFYING", { at: 0 }), sent("COMPLETED")]).status).toBe("IDENTIFYING");
    expect(readOne([sent("IDENTIFYING"), sent("COMPLETED")]).status).toBe("COMPLETED");
    expect(readOne([sent("IDENTIFYING"), sent("COMPLETED")])).toMatchObject({ startedAt: null, lastHeard: null });
  });
});

describe("activities of one device (reference §7)", () => {
  const status = (messages: readonly unknown[], options: Partial<ReadOptions> = {}) =>
    readAll(messages, options).map((row) => [row.activityId, row.status]);

  it("an older one without an end is superseded once a newer one has started", () => {
    const messages = [
      sent("RUNNING", { at: 1, activity: "a1", actions: [action("UPDATING")] }),
      sent("IDENTIFYING", { at: 5, activity: "a2" }),
    ];
    expect(status(messages)).toStrictEqual([
      ["a1", "SUPERSEDED"],
      ["a2", "IDENTIFYING"],
    ]);
    const [first] = readAll(messages);
    expect(first).toMatchObject({ abandoned: 1, stale: false });
    expect(first?.reasons[0]).toStrictEqual({
      code: "newer-activity",
      path: "/devices/d1/a1",
      message: "The device has started a newer activity than this one.",
    });
  });

  it("an older one with an end keeps it", () => {
    expect(
      status([sent("COMPLETED", { at: 1, activity: "a1" }), sent("RUNNING", { at: 5, activity: "a2" })]),
    ).toStrictEqual([
      ["a1", "COMPLETED"],
      ["a2", "RUNNING"],
    ]);
  });

  it("what is started again is the newer one", () => {
    expect(
      status([
        sent("IDENTIFYING", { at: 1, activity: "a1" }),
        sent("RUNNING", { at: 5, activity: "a2" }),
        sent("IDENTIFYING", { at: 9, activity: "a1" }),
      ]),
    ).toStrictEqual([
      ["a1", "IDENTIFYING"],
      ["a2", "SUPERSEDED"],
    ]);
  });

  it("the first message counts, not the last: a straggler under the old activity supersedes nothing (§2d)", () => {
    expect(
      status([
        sent("RUNNING", { at: 1, activity: "a1" }),
        sent("IDENTIFYING", { at: 5, activity: "a2" }),
        sent("RUNNING", { at: 6, activity: "a1" }),
      ]),
    ).toStrictEqual([
      ["a1", "SUPERSEDED"],
      ["a2", "IDENTIFYING"],
    ]);
  });

  it("one that was refused while another runs has not started (§2b, case 14)", () => {
    expect(
      status([sent("RUNNING", { at: 1, activity: "a1" }), sent("IDENTIFICATION_FAILED", { at: 5, activity: "a2" })]),
    ).toStrictEqual([
      ["a1", "RUNNING"],
      ["a2", "IDENTIFICATION_FAILED"],
    ]);
    expect(
      status([
        sent("RUNNING", { at: 1, activity: "a1" }),
        sent(undefined, { at: 5, activity: "a2", actions: [action("IDENTIFIED")] }),
      ]),
    ).toStrictEqual([
      ["a1", "SUPERSEDED"],
      ["a2", "IDENTIFIED"],
    ]);
  });

  it("without timestamps nobody can tell which is newer", () => {
    expect(status([sent("RUNNING", { activity: "a1" }), sent("RUNNING", { at: 1, activity: "a2" })])).toStrictEqual([
      ["a1", "RUNNING"],
      ["a2", "RUNNING"],
    ]);
    expect(
      status([sent("RUNNING", { at: 1, activity: "a1" }), sent("RUNNING", { at: 1, activity: "a2" })]),
    ).toStrictEqual([
      ["a1", "RUNNING"],
      ["a2", "RUNNING"],
    ]);
  });
});

describe("what is said after the end", () => {
  const failed = { at: 9, baseline: "b" };

  it("reopens nothing: a late ROLLBACK_FAILURE", () => {
    const row = readOne([
      sent("COMPLETED", { at: 5, actions: [action("UPDATE_SUCCESS")] }),
      sent("ROLLBACK_FAILURE", failed),
    ]);
    expect([row.status, row.failing]).toStrictEqual(["COMPLETED", false]);
  });

  it("makes good nothing: a late ROLLBACK_SUCCESS", () => {
    const actions = [action("UPDATE_SUCCESS"), action("UPDATE_FAILURE", "app:b")];
    const baselines = [{ title: "b", components: ["app:a", "app:b"] }];
    const row = readOne([sent("INCOMPLETE", { at: 5, actions }), sent("ROLLBACK_SUCCESS", failed)], { baselines });
    expect(row.status).toBe("INCOMPLETE_INCONSISTENT");
  });

  it("counts where it was said before the end, or at the same time, or when nobody knows", () => {
    for (const at of [4, 5]) {
      const row = readOne([sent("COMPLETED", { at: 5 }), sent("ROLLBACK_FAILURE", { at, baseline: "b" })]);
      expect(row.status).toBe("INCOMPLETE_INCONSISTENT");
    }
    expect(readOne([sent("COMPLETED"), sent("ROLLBACK_FAILURE", failed)]).status).toBe("INCOMPLETE_INCONSISTENT");
  });
});

describe("a device that speaks only through its domains", () => {
  it("reports nothing itself: what its domains come to has a name of its own", () => {
    const row = readOne([sent("IDENTIFIED", { at: 1, domain: "app", actions: [action("IDENTIFIED")] })]);
    expect(row).toMatchObject({ status: "IDENTIFIED", reported: null, combined: "IDENTIFIED" });
    expect(row.reasons[0]).toStrictEqual({
      code: "combined-status",
      path: "/devices/d1/a1/feeds",
      message: "The domains together are IDENTIFIED.",
    });
  });

  it("a device that reports its own status has no combined one", () => {
    expect(readOne([sent("RUNNING", { at: 1 })])).toMatchObject({ reported: "RUNNING", combined: null });
  });
});

describe("the evidence of one device, kept apart", () => {
  const messages = [
    sent("RUNNING", { at: 1, actions: [action("UPDATING")] }),
    sent("COMPLETED", { at: 2, actions: [action("UPDATE_SUCCESS")] }),
  ];

  it("is what collecting everything gives", () => {
    let known: DeviceEvidence | undefined;
    for (const message of messages) known = mergeDeviceEvidence(known, hearFeedback(message)?.evidence);
    expect({ ignored: 0, devices: { d1: known } }).toStrictEqual(collectFeedback(messages));
    expect(readDeviceEvidence("d1", known, { now: NOW })).toStrictEqual(readAll(messages));
  });

  it("is nothing where nothing was heard", () => {
    expect(hearFeedback({ status: "RUNNING" })).toBeUndefined();
    expect(mergeDeviceEvidence(undefined, undefined)).toStrictEqual({});
    expect(readDeviceEvidence("d1", undefined, { now: NOW })).toStrictEqual([]);
    expect(() => readDeviceEvidence("d1", undefined, { now: "x" })).toThrow(TypeError);
  });
});

describe("mergeAllEvidence", () => {
  const part = (deviceId: string, status: string, at: number) => ({ ...sent(status, { at }), deviceId });
  const messages = [part("d1", "RUNNING", 1), part("d2", "RUNNING", 1), part("d1", "COMPLETED", 2), { other: 1 }];

  it("is the same as merging one after the other, and as collecting everything", () => {
    const parts = deepFreeze(messages.map((message) => collectFeedback([message])));
    const merged = mergeAllEvidence(parts);
    expect(merged).toStrictEqual(parts.reduce(mergeEvidence, emptyEvidence));
    expect(merged).toStrictEqual(collectFeedback(messages));
    expect(mergeAllEvidence([...parts].reverse())).toEqual(merged);
    expect(mergeAllEvidence([])).toStrictEqual(emptyEvidence);
  });

  it("takes three parts of one device, and a device with a hostile name", () => {
    const parts = [1, 2, 3].map((at) => collectFeedback([part("__proto__", "RUNNING", at)]));
    const [row] = readEvidence(mergeAllEvidence(parts), { now: NOW });
    expect([row?.deviceId, row?.lastHeard]).toStrictEqual(["__proto__", START + 3000]);
  });
});

describe("forgetFinished", () => {
  const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
  const evidence = deepFreeze(
    collectFeedback([
      sent("COMPLETED", { at: 1, activity: "old" }),
      sent("COMPLETED", { at: 5, activity: "young" }),
      sent("RUNNING", { at: 1, activity: "open" }),
      sent("COMPLETED", { activity: "timeless" }),
      { ...sent("COMPLETED", { at: 1 }), deviceId: "d2" },
      "ignored",
    ]),
  );

  it("drops what ended and was last heard of before the time", () => {
    const kept = forgetFinished(evidence, { before: at(5) });
    expect(kept.ignored).toBe(1);
    expect(Object.keys(kept.devices)).toStrictEqual(["d1"]);
    expect(Object.keys(kept.devices["d1"] ?? {})).toStrictEqual(["open", "timeless", "young"]);
  });

  it("drops nothing that was heard of at that time or later", () => {
    expect(forgetFinished(evidence, { before: at(1) })).toEqual(evidence);
  });

  it("refuses a time that cannot be read", () => {
    expect(() => forgetFinished(emptyEvidence, { before: "soon" })).toThrow(
      new TypeError('The option "before" must be an ISO 8601 time such as "2026-01-31T12:00:00Z", not "soon".'),
    );
  });
});

describe("stale devices (reference §7, §2b case 12)", () => {
  const at = (seconds: number) => [sent("RUNNING", { at: 0 }), sent("RUNNING", { at: seconds })];

  it("RUNNING for ever is stale once it was silent for longer than allowed", () => {
    const row = readOne(at(60), { now: "2023-11-14T22:24:21Z", staleAfter: 600_000 });
    expect([row.stale, row.lastHeard, codes(row)[0]]).toStrictEqual([true, START + 60_000, "feedback-stale"]);
    expect(row.reasons[0]).toMatchObject({ path: "/devices/d1/a1/last" });
    expect(readOne(at(60), { now: "2023-11-14T22:24:20Z", staleAfter: 600_000 }).stale).toBe(false);
  });

  it("an end is never stale, nor what has no timestamp, nor anything without a limit", () => {
    expect(readOne([sent("COMPLETED", { at: 0 })], { now: "2030-01-01T00:00:00Z", staleAfter: 0 }).stale).toBe(false);
    expect(readOne([sent("RUNNING")], { now: "2030-01-01T00:00:00Z", staleAfter: 0 }).stale).toBe(false);
    expect(readOne([sent("RUNNING", { at: 0 })], { now: "2030-01-01T00:00:00Z" }).stale).toBe(false);
  });

  it.each([
    [
      { now: "yesterday" },
      'The option "now" must be an ISO 8601 time such as "2026-01-31T12:00:00Z", not "yesterday".',
    ],
    [
      { now: 3 as unknown as string },
      'The option "now" must be an ISO 8601 time such as "2026-01-31T12:00:00Z", not 3.',
    ],
    [{ staleAfter: -1 }, 'The option "staleAfter" must be a whole number of milliseconds, 0 or more, not -1.'],
    [{ staleAfter: 0.5 }, 'The option "staleAfter" must be a whole number of milliseconds, 0 or more, not 0.5.'],
    [{ domains: "app" as unknown as string[] }, 'The option "domains" must be an array of names, not "app".'],
    [{ domains: [1] as unknown as string[] }, 'The option "domains" must be an array of names, not an array.'],
    [{ strict: 1 as unknown as boolean }, 'The option "strict" must be true or false, not 1.'],
  ])("refuses %j", (options, message) => {
    expect(() => readEvidence(emptyEvidence, { now: NOW, ...options })).toThrow(new TypeError(message));
  });
});

describe("baselines (reference §7)", () => {
  it("have a register of their own, and never decide alone", () => {
    const row = readOne([
      sent("RUNNING", { at: 1, actions: [action("UPDATING")] }),
      sent("COMPLETED", { at: 2, baseline: "b2" }),
      sent("DOWNLOADING", { at: 3, baseline: "b1" }),
      sent("DOWNLOAD_SUCCESS", { at: 4, baseline: "b1" }),
    ]);
    expect(row).toMatchObject({
      status: "RUNNING",
      reported: "RUNNING",
      failing: false,
      baselines: [
        { title: "b1", status: "DOWNLOAD_SUCCESS" },
        { title: "b2", status: "COMPLETED" },
      ],
    });
  });

  it("at the same time the end of a baseline counts more than a phase", () => {
    const messages = ["CLEANUP_SUCCESS", "COMPLETED"].map((status) => sent(status, { at: 1, baseline: "b" }));
    expect(readOne(messages).baselines).toStrictEqual([{ title: "b", status: "COMPLETED" }]);
  });

  it("* is the domain itself", () => {
    expect(readOne([sent("COMPLETED", { at: 1, baseline: "*" })]).status).toBe("COMPLETED");
  });

  it("a failed phase of a baseline is flagged until the device completes", () => {
    const failed = sent("UPDATE_FAILURE", { at: 1, baseline: "b1" });
    const row = readOne([sent("RUNNING", { at: 0 }), failed, sent("CLEANUP_SUCCESS", { at: 2, baseline: "b1" })]);
    expect(row).toMatchObject({
      status: "RUNNING",
      failing: true,
      baselines: [{ title: "b1", status: "CLEANUP_SUCCESS" }],
    });
    expect(codes(row)).toContain("phase-failed");
    expect(readOne([failed, sent("COMPLETED", { at: 3 })])).toMatchObject({ status: "COMPLETED", failing: false });
  });

  const torn = [action("UPDATE_SUCCESS", "app:a"), action("UPDATE_FAILURE", "app:b")];
  const baselines = [{ title: "b1", components: ["app:a", "app:b"] }];

  it("one that was applied in part is inconsistent, unless it was rolled back", () => {
    const end = sent("INCOMPLETE", { at: 9, actions: torn });
    expect(readOne([end], { baselines }).status).toBe("INCOMPLETE_INCONSISTENT");
    expect(readOne([end, sent("ROLLBACK_SUCCESS", { at: 8, baseline: "b1" })], { baselines }).status).toBe(
      "INCOMPLETE",
    );
    expect(readOne([end, sent("ROLLBACK_SUCCESS", { at: 8, baseline: "b2" })], { baselines }).status).toBe(
      "INCOMPLETE_INCONSISTENT",
    );
    expect(readOne([end, sent("ROLLBACK_SUCCESS", { at: 8 })], { baselines }).status).toBe("INCOMPLETE");
  });

  it("a rollback that failed is inconsistent, whatever the device says after it", () => {
    const failed = sent("ROLLBACK_FAILURE", { at: 1, baseline: "b1" });
    expect(readOne([failed, sent("INCOMPLETE", { at: 2 })]).status).toBe("INCOMPLETE_INCONSISTENT");
    expect(readOne([failed, sent("COMPLETED", { at: 2 })]).status).toBe("INCOMPLETE_INCONSISTENT");
    expect(readOne([failed, sent("INCOMPLETE", { at: 2 })]).reasons).toContainEqual({
      code: "inconsistent-baseline",
      path: "/devices/d1/a1/feeds//reported",
      message: "A rollback failed.",
    });
  });

  it("a domain that was rolled back covers its own baselines only", () => {
    const messages = (domain: string) => [
      sent("INCOMPLETE", { at: 9, domain: "app", actions: torn }),
      sent("COMPLETED", { at: 9, domain: "other" }),
      sent("ROLLBACK_SUCCESS", { at: 8, domain }),
    ];
    expect(readOne(messages("app"), { baselines }).status).toBe("INCOMPLETE");
    expect(readOne(messages("other"), { baselines }).status).toBe("INCOMPLETE_INCONSISTENT");
  });

  it.each(["b1", ""])("one of two domains, titled %j, is rolled back with both of them or by name", (title) => {
    const across = { baselines: [{ title, components: ["app:a", "os:b"] }] };
    const ended = [
      sent("COMPLETED", { at: 9, domain: "app", actions: [action("UPDATE_SUCCESS", "app:a")] }),
      sent("INCOMPLETE", { at: 9, domain: "os", actions: [action("UPDATE_FAILURE", "os:b")] }),
    ];
    const back = (domain: string, baseline = "") => sent("ROLLBACK_SUCCESS", { at: 8, domain, baseline });
    expect(readOne(ended, across).status).toBe("INCOMPLETE_INCONSISTENT");
    expect(readOne([...ended, back("app")], across).status).toBe("INCOMPLETE_INCONSISTENT");
    expect(readOne([...ended, back("app"), back("os")], across).status).toBe("INCOMPLETE");
    expect(readOne([...ended, back("app", "b1")], across).status).toBe(
      title === "" ? "INCOMPLETE_INCONSISTENT" : "INCOMPLETE",
    );
  });
});

describe("domains (reference §7c, §7d)", () => {
  it("of the device's own feed are those of its components", () => {
    const row = readOne([
      sent("RUNNING", {
        at: 1,
        actions: [action("UPDATING", "x:1"), action("UPDATE_SUCCESS", "y:1"), action("IDENTIFIED", "z")],
      }),
    ]);
    expect(row.domains.map(({ domain, status }) => [domain, status])).toStrictEqual([
      ["", "IDENTIFIED"],
      ["x", "RUNNING"],
      ["y", "COMPLETED"],
    ]);
  });

  it("that speak for themselves make the device's status, each with its own epoch", () => {
    const row = readOne([
      sent("IDENTIFYING", { at: 0, domain: "x" }),
      sent("COMPLETED", { at: 1, domain: "x", actions: [action("UPDATE_SUCCESS", "x:1")] }),
      sent("IDENTIFYING", { at: 5, domain: "y" }),
      sent("DOWNLOADING", { at: 6, domain: "y", actions: [action("DOWNLOADING", "y:1", { progress: 50 })] }),
    ]);
    expect(row).toMatchObject({ status: "RUNNING", progress: 60, startedAt: START + 5_000 });
    expect(row.domains.map(({ domain, status, progress }) => [domain, status, progress])).toStrictEqual([
      ["x", "COMPLETED", 100],
      ["y", "RUNNING", 20],
    ]);
  });

  it("that use one component id keep both actions", () => {
    const row = readOne([
      sent("RUNNING", { at: 1, domain: "x", actions: [action("UPDATING", "same")] }),
      sent("RUNNING", { at: 1, domain: "y", actions: [action("UPDATE_FAILURE", "same")] }),
    ]);
    expect([row.tally.total, row.failing]).toStrictEqual([2, true]);
  });

  it("that are asked for and silent keep the device identifying", () => {
    const messages = [sent("COMPLETED", { at: 1, domain: "x", actions: [action("UPDATE_SUCCESS", "x:1")] })];
    expect(readOne(messages, { domains: ["x"] }).status).toBe("COMPLETED");
    expect(readOne(messages, { domains: ["x", "y"] }).status).toBe("IDENTIFYING");
  });

  it("say nothing where the device reports a status itself", () => {
    const own = sent("COMPLETED", { at: 9, actions: [action("UPDATE_SUCCESS", "x:1")] });
    const row = readOne([own, sent("RUNNING", { at: 1, domain: "x", actions: [action("UPDATING", "x:1")] })]);
    expect([row.status, row.tally.total]).toStrictEqual(["COMPLETED", 1]);
    expect(row.domains.map(({ domain }) => domain)).toStrictEqual(["x"]);
  });

  it("decide where the device's own feed has actions and no status", () => {
    const own = sent(undefined, { at: 9, actions: [action("UPDATE_FAILURE", "z:1")] });
    const row = readOne([own, sent("COMPLETED", { at: 1, domain: "x", actions: [action("UPDATE_SUCCESS", "x:1")] })]);
    expect([row.status, row.tally.total, row.failing]).toStrictEqual(["INCOMPLETE", 2, true]);
  });

  it("that disagree about their ends are a conflict", () => {
    const row = readOne([sent("COMPLETED", { at: 1, domain: "x" }), sent("INCOMPLETE", { at: 2, domain: "x" })]);
    expect([row.status, row.conflicting]).toStrictEqual(["INCOMPLETE", true]);
    expect(row.reasons.at(-1)).toMatchObject({ code: "conflicting-ends", path: "/devices/d1/a1/feeds" });
  });

  it("that disagree are no conflict of a device that reports its end itself", () => {
    const own = sent("COMPLETED", { at: 9 });
    const disagree = [sent("COMPLETED", { at: 1, domain: "x" }), sent("INCOMPLETE", { at: 2, domain: "x" })];
    expect(readOne([own, ...disagree]).conflicting).toBe(false);
  });

  it("that report baselines and failed phases", () => {
    const row = readOne([
      sent("RUNNING", { at: 1, domain: "x" }),
      sent("UPDATE_FAILURE", { at: 2, domain: "x", baseline: "b" }),
    ]);
    expect(row).toMatchObject({ failing: true, baselines: [{ title: "b", status: "UPDATE_FAILURE" }] });
  });
});
