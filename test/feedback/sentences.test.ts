import { describe, expect, it } from "vitest";
import {
  aggregateActions,
  aggregateFeedback,
  checkTransitions,
  collectFeedback,
  feedbackMember,
  latestActivities,
  parseFeedback,
  readEvidence,
} from "../../src/feedback/index.js";

const NOW = "2023-11-15T00:00:00Z";
const START = 1_700_000_000_000;
const action = (status: string, id = "app:a") => ({ component: { id }, status });

describe("what is said of a message that is not well formed", () => {
  it.each<[string, unknown, string]>([
    ["no object", 5, "Expected Desired State Feedback, found a number."],
    [
      "no member of feedback",
      { x: 1 },
      "Expected Desired State Feedback, found an object without payload, desiredStateFeedback, status, actions, baseline, message, or with no object there.",
    ],
    ["a timestamp", { timestamp: "x", status: "RUNNING" }, "Expected milliseconds since 1970, found a string."],
    [
      "seconds",
      { timestamp: 1_700_000_000, status: "RUNNING" },
      "The timestamp is too small for milliseconds and was read as seconds.",
    ],
    ["no status", { actions: [] }, "The status is missing."],
    ["a status", { status: "PAUSED", actions: [] }, 'The status "PAUSED" is not known.'],
    ["a message", { status: "RUNNING", message: 1, actions: [] }, "Expected a string, found a number."],
    ["actions", { status: "RUNNING", actions: {} }, "Expected an array, found an object."],
    ["an action", { status: "RUNNING", actions: [3] }, "Expected an object, found a number."],
    [
      "a component",
      { status: "RUNNING", actions: [{ component: 1, status: "UPDATING" }] },
      "Expected an object with an id, found a number.",
    ],
    [
      "a component without an id",
      { status: "RUNNING", actions: [{ component: { id: "" }, status: "UPDATING" }] },
      "The component has no id.",
    ],
    [
      "config",
      { status: "RUNNING", actions: [{ component: { id: "a", config: "x" }, status: "UPDATING" }] },
      "Expected pairs of key and value, found a string.",
    ],
    [
      "a pair without a value",
      { status: "RUNNING", actions: [{ component: { id: "a", config: [{ key: "k" }] }, status: "UPDATING" }] },
      "Expected a key and a value that are both strings.",
    ],
    [
      "a pair without a key",
      {
        status: "RUNNING",
        actions: [{ component: { id: "a", config: [{ key: 1, value: "v" }] }, status: "UPDATING" }],
      },
      "Expected a key and a value that are both strings.",
    ],
    [
      "progress",
      { status: "RUNNING", actions: [{ component: { id: "a" }, status: "UPDATING", progress: 101 }] },
      "Expected a whole number from 0 to 100; it was read as 100.",
    ],
  ])("%s", (_, input, message) => {
    expect(parseFeedback(input).issues.map((issue) => issue.message)).toStrictEqual([message]);
  });

  it.each<[string, unknown, unknown]>([
    ["a component that is no object", { component: 1, status: "UPDATING" }, { config: [] }],
    ["config that is no list", { component: { id: "a", config: 5 }, status: "UPDATING" }, { id: "a", config: [] }],
    [
      "a pair that is none",
      {
        component: {
          id: "a",
          config: [
            { key: 1, value: "v" },
            { key: "k", value: "v" },
          ],
        },
        status: "UPDATING",
      },
      { id: "a", config: [{ key: "k", value: "v" }] },
    ],
  ])("leaves out %s", (_, one, component) => {
    const result = parseFeedback({ status: "RUNNING", actions: [one] });
    expect(result.ok && result.value.feedback.actions[0]?.component).toStrictEqual(component);
  });
});

describe("what is said of a verdict", () => {
  const first = (message: unknown) => aggregateFeedback(message).reasons[0];

  it.each<[unknown, string, string]>([
    [5, "not-feedback", "The document is not Desired State Feedback."],
    [{ message: "hello" }, "no-readable-status", "No status can be read, and there are no actions."],
    [
      { actions: [action("PAUSED")] },
      "no-readable-status",
      "No status can be read, neither the device's nor that of an action.",
    ],
    [
      { status: "COMPLETED", actions: [action("UPDATE_FAILURE")] },
      "completed-despite-failure",
      "The device reports COMPLETED, and not everything succeeded.",
    ],
    [{ actions: [action("ACTIVATION_SUCCESS")] }, "derived-status", "The actions add up to COMPLETED."],
    [{ actions: [action("UPDATE_FAILURE")] }, "derived-status", "The actions add up to INCOMPLETE."],
  ])("%j", (message, code, sentence) => {
    expect(first(message)).toMatchObject({ code, message: sentence });
  });

  it.each<[unknown, string, string]>([
    [
      { status: "RUNNING", actions: [action("ACTIVATION_SUCCESS")] },
      "awaiting-completion",
      "No action is open any more; the device has not reported its end.",
    ],
    [{ status: "DOWNLOAD_FAILED", actions: [] }, "phase-failed", "The phase DOWNLOAD_FAILURE was reported."],
  ])("%j, besides", (message, code, sentence) => {
    expect(aggregateFeedback(message).reasons).toContainEqual(expect.objectContaining({ code, message: sentence }));
  });

  it("believes the device that completed where it is trusted, and says what failed", () => {
    const trusted = (...statuses: readonly string[]) =>
      aggregateFeedback(
        { status: "COMPLETED", actions: statuses.map((status, index) => action(status, `app:${index}`)) },
        { trustReported: true },
      ).reasons.map(({ code, message }) => [code, message]);
    expect(trusted("ACTIVATION_SUCCESS").map(([code]) => code)).not.toContain("completed-despite-failure");
    expect(trusted("ACTIVATION_SUCCESS", "UPDATE_FAILURE")).toContainEqual([
      "completed-despite-failure",
      "The device reports COMPLETED, and not everything succeeded.",
    ]);
  });

  it("is about nothing where there is nothing", () => {
    expect(aggregateFeedback(5)).toMatchObject({ status: null, baselines: [], domains: [], reasons: [{ path: "" }] });
    expect(aggregateActions([action("UPDATING")]).reasons[0]?.path).toBe("");
  });
});

describe("the names of a message", () => {
  it("are in the answer where they are in the message, and only there", () => {
    const names = (message: object) =>
      Object.keys(aggregateFeedback({ ...message, payload: { status: "RUNNING" } })).filter((key) =>
        key.endsWith("Id"),
      );
    expect(names({ activityId: "a1", timestamp: START })).toStrictEqual(["activityId"]);
    expect(names({ deviceId: "d1", timestamp: START })).toStrictEqual(["deviceId"]);
    expect(names({ deviceId: "d1", activityId: "a1", timestamp: START })).toStrictEqual(["deviceId", "activityId"]);
    expect(names({ timestamp: START })).toStrictEqual([]);
    expect(aggregateFeedback({ activityId: "a1", payload: { status: "RUNNING" } }).activityId).toBe("a1");
    expect(aggregateFeedback({ deviceId: "d1", status: "RUNNING" })).not.toHaveProperty("activityId");
  });
});

describe("the status of a baseline", () => {
  const baselines = [{ title: "b", components: ["app:a", "app:b"] }];
  const torn = [action("ACTIVATION_SUCCESS", "app:a"), action("UPDATE_FAILURE", "app:b")];

  it("is told and does not decide: the actions go on", () => {
    const verdict = aggregateFeedback({ baseline: "b", status: "COMPLETED", actions: [action("ACTIVATION_SUCCESS")] });
    expect(verdict.baselines).toStrictEqual([{ title: "b", status: "COMPLETED" }]);
    expect(verdict.status).toBe("RUNNING");
    expect(verdict.reasons.at(-1)).toStrictEqual({
      code: "baseline-status",
      path: "/baseline",
      message: 'The status is that of the baseline "b" and does not decide about the device.',
    });
  });

  it("is none of the device's own status", () => {
    const { baselines: told, reasons } = aggregateFeedback({ status: "RUNNING", actions: [] });
    expect(told).toStrictEqual([]);
    expect(reasons.map(({ code }) => code)).not.toContain("baseline-status");
  });

  it("says of a rollback what the device says by its own: that it is consistent again", () => {
    const statusOf = (status: string, baseline?: string) =>
      aggregateFeedback({ status, actions: torn, ...(baseline === undefined ? {} : { baseline }) }, { baselines })
        .reasons.map(({ code }) => code)
        .includes("inconsistent-baseline");
    expect([statusOf("INCOMPLETE"), statusOf("ROLLBACK_SUCCESS")]).toStrictEqual([true, false]);
  });
});

describe("a member of a fleet", () => {
  it("is settled and failing only where it says both", () => {
    const failures = [{ id: "app:a", status: "UPDATE_FAILURE" as const }];
    const settledFailing = (more: object) =>
      "settledFailing" in feedbackMember({ deviceId: "d1", status: "RUNNING", failures, ...more });
    expect(settledFailing({})).toBe(false);
    expect(settledFailing({ failing: true })).toBe(false);
    expect(settledFailing({ settled: true })).toBe(false);
    expect(settledFailing({ failing: true, settled: true })).toBe(true);
  });
});

describe("what several agents of one device report", () => {
  const sent = (domain: string, status: string, actions: readonly unknown[], timestamp = START) => ({
    deviceId: "d1",
    activityId: "a1",
    domain,
    timestamp,
    payload: { status, actions },
  });
  const read = (messages: readonly unknown[], options: object = {}) =>
    readEvidence(collectFeedback(messages), { now: NOW, ...options })[0];

  it("is waited for from every domain that is expected, whichever have spoken", () => {
    const two = [
      sent("app", "COMPLETED", [action("ACTIVATION_SUCCESS", "app:a")]),
      sent("os", "COMPLETED", [action("ACTIVATION_SUCCESS", "os:a")]),
    ];
    expect(read(two, { domains: ["app", "os"] })?.status).toBe("COMPLETED");
    expect(read(two, { domains: ["app", "os", "fw"] })?.status).not.toBe("COMPLETED");
    expect(read(two)?.domains.map(({ domain, status }) => [domain, status])).toStrictEqual([
      ["app", "COMPLETED"],
      ["os", "COMPLETED"],
    ]);
  });

  it("has conflicting ends where one agent reports two", () => {
    const conflicting = read([
      sent("app", "COMPLETED", []),
      sent("app", "INCOMPLETE", []),
      sent("os", "COMPLETED", []),
    ]);
    expect(conflicting).toMatchObject({ conflicting: true });
    expect(conflicting?.reasons.at(-1)).toMatchObject({
      code: "conflicting-ends",
      message: "Different ends were reported; the latest counts, and at the same time the worse one.",
    });
    expect(read([sent("app", "COMPLETED", []), sent("os", "INCOMPLETE", [])])).toMatchObject({ conflicting: false });
  });

  it("has started where one of them did something", () => {
    const failed = (domain: string) => sent(domain, "IDENTIFICATION_FAILED", []);
    expect(read([failed("app"), failed("os")])?.started).toBe(false);
    expect(read([failed("app"), sent("os", "RUNNING", [])])?.started).toBe(true);
    expect(read([failed("app"), sent("app", "RUNNING", [], START + 1), failed("os")])?.started).toBe(true);
  });

  it("keeps two actions for one component apart, and names the component of each", () => {
    const row = read([sent("app", "RUNNING", [action("UPDATE_FAILURE", "app:a"), action("REMOVAL_FAILURE", "app:a")])]);
    expect(row?.failures.map(({ id, status }) => [id, status]).sort()).toStrictEqual([
      ["app:a", "REMOVAL_FAILURE"],
      ["app:a", "UPDATE_FAILURE"],
    ]);
    expect(row?.tally.total).toBe(2);
    const odd = read([sent("app", "RUNNING", [action("UPDATE_FAILURE", "#1:x")])]);
    expect(odd?.failures.map(({ id }) => id)).toStrictEqual(["#1:x"]);
    const none = read([sent("app", "RUNNING", [{ status: "UPDATE_FAILURE" }])]);
    expect(none?.failures.map(({ id }) => id)).toStrictEqual([""]);
  });
});

describe("latestActivities", () => {
  it("takes the later name of two that began at the same time, in whatever order they are given", () => {
    const message = (activityId: string) => ({
      deviceId: "d1",
      activityId,
      timestamp: START,
      payload: { status: "RUNNING" },
    });
    const rows = readEvidence(collectFeedback([message("a1"), message("a2")]), { now: NOW });
    for (const order of [rows, [...rows].reverse()]) {
      expect(latestActivities(order).map(({ activityId }) => activityId)).toStrictEqual(["a2"]);
    }
  });
});

describe("checkTransitions", () => {
  it("passes over an action whose status cannot be read", () => {
    const message = (status: string) => ({
      deviceId: "d1",
      activityId: "a1",
      timestamp: START,
      payload: { status: "RUNNING", actions: [action(status)] },
    });
    const steps = checkTransitions(["UPDATING", "PAUSED", "IDENTIFIED"].map(message));
    expect(steps.map(({ message: sentence }) => sentence)).toStrictEqual([
      'For "app:a" the diagram has no arrow from UPDATING to IDENTIFIED.',
    ]);
  });
});
