import { describe, expect, it } from "vitest";
import { aggregateFeedback, collectFeedback, readEvidence } from "../../../src/feedback/index.js";
import type { DeviceFeedback, Evidence, FeedbackOptions, ReadOptions } from "../../../src/feedback/index.js";
import { resolvePointer } from "../../../src/json/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { deepFreeze } from "../../support/freeze.js";

const START = 1_700_000_000_000;
const NOW = "2023-11-15T00:00:00Z"; // START is 2023-11-14T22:13:20Z

/** A message of the device d, `at` seconds after the start. */
const sent = (at: number, payload: object, more: object = {}) => ({
  deviceId: "d",
  activityId: "a",
  timestamp: START + at * 1000,
  ...more,
  payload,
});
const action = (status: string | undefined, id = "x:1") => ({ component: { id }, status });

function read(evidence: Evidence, options: Partial<ReadOptions> = {}): DeviceFeedback {
  const [row] = readEvidence(deepFreeze(evidence), { now: NOW, ...options });
  if (row === undefined) throw new Error("no row");
  return row;
}

const readAll = (messages: readonly unknown[], options?: Partial<ReadOptions>): DeviceFeedback =>
  read(collectFeedback(messages), options);

describe("what is believed of a feed", () => {
  it("is its own status; that of a baseline alone decides nothing", () => {
    const row = readAll([sent(1, { status: "COMPLETED", baseline: "b" })]);
    expect([row.reported, row.status, row.baselines]).toStrictEqual([
      null,
      null,
      [{ title: "b", status: "COMPLETED" }],
    ]);
  });

  it("is a status that is one: a word of a later version is passed over", () => {
    const evidence = collectFeedback([sent(1, { status: "RUNNING" })]);
    const { reported } = evidence.devices["d"]!["a"]!.feeds[""]!;
    (reported as Record<string, Record<string, number>>)[""]!["PAUSED"] = START + 9_000;
    expect(read(evidence)).toMatchObject({ reported: "RUNNING", status: "RUNNING" });
  });

  it("is nothing of a baseline that was reported before the run began anew", () => {
    const row = readAll([
      sent(1, { status: "RUNNING", baseline: "b" }),
      sent(5, { status: "IDENTIFYING" }),
      sent(6, { status: "RUNNING" }),
    ]);
    expect([row.status, row.baselines]).toStrictEqual(["RUNNING", []]);
  });

  it("has no status where the message has none", () => {
    const { devices } = collectFeedback([sent(1, { actions: [action("UPDATING")] })]);
    expect(devices["d"]!["a"]!.feeds[""]!.reported).toStrictEqual({});
  });
});

describe("the place of a failed action", () => {
  it.each([
    ["INCOMPLETE", "final"],
    ["RUNNING", "live"],
  ])("said with %s leads to its register: %s", (status, register) => {
    const evidence = collectFeedback([sent(1, { status, actions: [action("UPDATE_FAILURE")] })]);
    const path = read(evidence).reasons.find(({ code }) => code === "action-failed")?.path;
    expect(path?.endsWith(`/${register}`)).toBe(true);
    expect(resolvePointer(evidence as unknown as JsonValue, String(path))).toMatchObject({ status: "UPDATE_FAILURE" });
  });
});

describe("the domains of a device", () => {
  it("are those that speak for themselves, with what they say, even without an action", () => {
    const { domains } = readAll([sent(1, { status: "COMPLETED" }, { domain: "x" })]);
    expect(domains.map(({ domain, status }) => [domain, status])).toStrictEqual([["x", "COMPLETED"]]);
  });
});

describe("an activity that was given up for a newer one", () => {
  it("has as many actions abandoned as were open", () => {
    const actions = [action("UPDATING", "x:1"), action("ACTIVATION_SUCCESS", "x:2")];
    const row = readAll([
      sent(1, { status: "RUNNING", actions }),
      sent(5, { status: "IDENTIFYING" }, { activityId: "b" }),
    ]);
    expect([row.activityId, row.status, row.abandoned]).toStrictEqual(["a", "SUPERSEDED", 1]);
  });
});

describe("a device that fell silent", () => {
  it("is told in these words", () => {
    const { stale, reasons } = readAll([sent(1, { status: "RUNNING" })], { staleAfter: 1 });
    expect([stale, reasons[0]]).toStrictEqual([
      true,
      {
        code: "feedback-stale",
        path: "/devices/d/a/last",
        message: "The last message is older than the caller allows, and no end was reported.",
      },
    ]);
  });
});

describe("the option now", () => {
  it("is required, and the message names it", () => {
    const message = 'The option "now" must be an ISO 8601 time such as "2026-01-31T12:00:00Z", not nothing.';
    expect(() => readEvidence(collectFeedback([]), {} as ReadOptions)).toThrow(new TypeError(message));
  });
});

describe("the verdict on one message", () => {
  const judge = (payload: object, options?: FeedbackOptions) => aggregateFeedback(deepFreeze(payload), options);
  const torn: FeedbackOptions = { baselines: [{ title: "b", components: ["x:1", "x:2"] }] };
  const half = [action("ACTIVATION_SUCCESS", "x:1"), action("UPDATE_FAILURE", "x:2")];

  it("derives INCOMPLETE_INCONSISTENT of what has ended, and of nothing else", () => {
    expect(judge({ status: "INCOMPLETE", actions: half }, torn).derived).toBe("INCOMPLETE_INCONSISTENT");
    const actions = [...half, action("UPDATING", "x:3")];
    expect(judge({ status: "RUNNING", actions }, torn).derived).toBe("RUNNING");
  });

  it.each([null, 5, "b", ["b"], { title: "b" }, { title: 1, components: [] }, { title: "b", components: [1] }])(
    "takes no %j for a baseline that was desired",
    (baseline) => {
      expect(() => judge({}, { baselines: [baseline as never] })).toThrow(/^The option "baselines" must be /);
    },
  );

  it("counts an action as open, failed or succeeded, UPDATE_SUCCESS as the options say", () => {
    const actions = ["UPDATE_SUCCESS", "UPDATE_FAILURE", "ACTIVATION_SUCCESS", "UPDATING"].map((status) =>
      action(status),
    );
    const install = (options?: FeedbackOptions) => judge({ status: "RUNNING", actions }, options).kinds.install;
    expect(install()).toStrictEqual({ total: 4, succeeded: 2, failed: 1, open: 1 });
    expect(install({ strict: false })).toStrictEqual({ total: 4, succeeded: 2, failed: 1, open: 1 });
    expect(install({ strict: true })).toStrictEqual({ total: 4, succeeded: 1, failed: 1, open: 2 });
  });

  it("says that something failed despite COMPLETED only where COMPLETED was said", () => {
    const codes = (status: string) =>
      judge({ status, actions: half }, { trustReported: true }).reasons.map(({ code }) => code);
    expect(codes("COMPLETED")).toContain("completed-despite-failure");
    for (const status of ["RUNNING", "INCOMPLETE"]) expect(codes(status)).not.toContain("completed-despite-failure");
  });
});
