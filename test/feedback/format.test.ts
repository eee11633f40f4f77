import { describe, expect, it } from "vitest";
import { formatFeedback, parseFeedback } from "../../src/feedback/index.js";
import type { FeedbackToSend } from "../../src/feedback/index.js";
import { deepFreeze } from "../support/freeze.js";

// seeds/desired-state-feedback.md, "Desired State Feedback Data Model Example".
const EXAMPLE: FeedbackToSend = deepFreeze({
  activityId: "update-7",
  timestamp: 1_700_000_000_000,
  feedback: {
    status: "RUNNING",
    message: "Applying desired state across 3 agents. Estimated time: about 5 minutes.",
    actions: [
      {
        component: { id: "containers:xyz", version: "1" },
        status: "UPDATE_SUCCESS",
        message: "Container is healthy. Startup time: 7 seconds",
      },
      {
        component: { id: "custom-domain:app-1", version: "4.3" },
        status: "DOWNLOADING",
        progress: 79,
        message: "Downloading 53.8 MiB",
      },
      {
        component: { id: "custom-domain:app-2", version: "342.444.195", config: [{ key: "slot", value: "b" }] },
        status: "UPDATING",
        progress: 79,
        message: "Writing firmware",
      },
    ],
  },
});

describe("formatFeedback", () => {
  it("writes the source's example in the envelope of agents", () => {
    const { feedback, ...around } = EXAMPLE;
    expect(formatFeedback(EXAMPLE)).toStrictEqual({ ok: true, value: { ...around, payload: feedback }, issues: [] });
  });

  it.each([
    ["desiredStateFeedback", ["activityId", "timestamp", "desiredStateFeedback"]],
    ["bare", ["activityId", "timestamp", "status", "message", "actions"]],
  ] as const)("writes the form %s", (form, members) => {
    const result = formatFeedback(EXAMPLE, { form });
    expect(result.ok && Object.keys(result.value)).toStrictEqual(members);
  });

  it("leaves out what has no value, and a progress of 0, as the wire does", () => {
    const component = { id: "app:a", config: [] };
    const feedback = {
      status: "RUNNING",
      baseline: undefined,
      actions: [{ component, status: "DOWNLOADING", progress: 0 }],
    } as const;
    const result = formatFeedback({ activityId: "a", timestamp: 1, deviceId: "d", domain: "app", feedback });
    expect(result).toStrictEqual({
      ok: true,
      value: {
        activityId: "a",
        timestamp: 1,
        deviceId: "d",
        domain: "app",
        payload: { status: "RUNNING", actions: [{ component: { id: "app:a" }, status: "DOWNLOADING" }] },
      },
      issues: [],
    });
  });

  it("refuses what the schema does not allow, with the path in the document", () => {
    const action = { component: { id: "a" }, status: "UPDATING", progress: 140 } as const;
    const result = formatFeedback({
      activityId: "a",
      timestamp: 1,
      feedback: { status: "RUNNING", actions: [action] },
    });
    expect(result.issues.map(({ path }) => path)).toStrictEqual(["/payload/actions/0/progress"]);
    expect(formatFeedback({ feedback: { status: "RUNNING" } }).issues.map(({ code }) => code)).toStrictEqual([
      "missing-member",
      "missing-member",
    ]);
  });

  it("writes a status by its name of today", () => {
    const actions = [{ component: { id: "a" }, status: "UPDATED" }];
    const feedback = { status: "UPDATE_FAILED", actions } as unknown as FeedbackToSend["feedback"];
    expect(formatFeedback({ activityId: "a", timestamp: 1, feedback })).toMatchObject({
      value: { payload: { status: "UPDATE_FAILURE", actions: [{ status: "UPDATE_SUCCESS" }] } },
      issues: [],
    });
  });

  it.each([
    [null, ["missing-member ", "missing-member ", "missing-member /payload"]],
    [{ activityId: "a", timestamp: 1 }, ["missing-member /payload"]],
    [{ activityId: "a", timestamp: 1, feedback: "RUNNING" }, ["wrong-type /payload"]],
    [{ activityId: "a", timestamp: 1, feedback: { status: "DONE" } }, ["value-not-allowed /payload/status"]],
    [
      {
        activityId: "a",
        timestamp: 1,
        feedback: { status: "RUNNING", actions: [undefined, { status: "UPDATING" }, 3] },
      },
      ["wrong-type /payload/actions/0", "missing-member /payload/actions/1", "wrong-type /payload/actions/2"],
    ],
    [
      {
        activityId: "a",
        timestamp: 1,
        feedback: { status: 7, actions: [{ component: { id: "a", config: "b" }, status: "UPDATING" }] },
      },
      ["wrong-type /payload/status", "wrong-type /payload/actions/0/component/config"],
    ],
  ])("says of %j what is wrong, and throws nothing", (message, issues) => {
    const result = formatFeedback(message as unknown as FeedbackToSend);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, path }) => `${code} ${path}`)).toStrictEqual(issues);
  });

  it("says of a bare message what is wrong", () => {
    const message = { feedback: "RUNNING" } as unknown as FeedbackToSend;
    expect(formatFeedback(message, { form: "bare" }).issues.map(({ path }) => path)).toStrictEqual([""]);
  });

  it("writes again what was read", () => {
    const sent = formatFeedback(EXAMPLE);
    const read = parseFeedback(sent.ok && sent.value);
    expect(read.ok && formatFeedback(read.value)).toStrictEqual(sent);
  });

  it("refuses a form that there is not", () => {
    expect(() => formatFeedback(EXAMPLE, { form: "xml" as "bare" })).toThrow(
      new TypeError('The option "form" must be one of "payload", "desiredStateFeedback", "bare", not "xml".'),
    );
  });
});
