import { describe, expect, it } from "vitest";
import { parseFeedback, validateFeedback } from "../../src/feedback/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

function read(input: unknown) {
  const result = parseFeedback(deepFreeze(input));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, issues: result.issues.map(({ code, path }) => [code, path]) };
}

const EXAMPLE = {
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
      component: { id: "custom-domain:app-2", version: "342.444.195" },
      status: "UPDATING",
      progress: 79,
      message: "Writing firmware",
    },
  ],
};

describe("the data model of the source: every property", () => {
  it("reads the source's example whole", () => {
    expect(read(EXAMPLE)).toStrictEqual({
      form: "bare",
      feedback: {
        status: "RUNNING",
        rawStatus: "RUNNING",
        message: EXAMPLE.message,
        actions: [
          {
            component: { id: "containers:xyz", version: "1", config: [] },
            status: "UPDATE_SUCCESS",
            rawStatus: "UPDATE_SUCCESS",
            kind: "install",
            progress: 0,
            message: "Container is healthy. Startup time: 7 seconds",
          },
          {
            component: { id: "custom-domain:app-1", version: "4.3", config: [] },
            status: "DOWNLOADING",
            rawStatus: "DOWNLOADING",
            kind: "install",
            progress: 79,
            message: "Downloading 53.8 MiB",
          },
          {
            component: { id: "custom-domain:app-2", version: "342.444.195", config: [] },
            status: "UPDATING",
            rawStatus: "UPDATING",
            kind: "install",
            progress: 79,
            message: "Writing firmware",
          },
        ],
      },
      issues: [],
    });
    expect(validateFeedback(EXAMPLE)).toStrictEqual([]);
  });

  it("status, baseline, message, actions", () => {
    const { feedback } = read({ status: "COMPLETED", baseline: "b1", message: "done", actions: [] });
    expect(feedback).toStrictEqual({
      status: "COMPLETED",
      rawStatus: "COMPLETED",
      baseline: "b1",
      message: "done",
      actions: [],
    });
  });

  it("has no member for what an action does not say", () => {
    const { feedback } = read({ actions: [{ component: {} }, { component: { id: "a" }, status: "X", message: "" }] });
    expect(feedback.actions).toStrictEqual([
      { component: { config: [] }, kind: "unknown", progress: 0 },
      { component: { id: "a", config: [] }, rawStatus: "X", kind: "unknown", progress: 0 },
    ]);
  });

  it("component: id, version, and config as pairs, in their order", () => {
    const config = [
      { key: "b", value: "2" },
      { key: "a", value: "1" },
    ];
    const { feedback } = read({
      status: "RUNNING",
      actions: [{ component: { id: "a", config }, status: "IDENTIFIED" }],
    });
    expect(feedback.actions[0]?.component).toStrictEqual({ id: "a", config });
  });

  it("component: config as an object, sorted by key", () => {
    const component = { id: "a", config: { b: "2", a: "1" } };
    const { feedback, issues } = read({ status: "RUNNING", actions: [{ component, status: "IDENTIFIED" }] });
    expect(feedback.actions[0]?.component.config).toStrictEqual([
      { key: "a", value: "1" },
      { key: "b", value: "2" },
    ]);
    expect(issues).toStrictEqual([]);
  });

  it("config: what is no pair of texts is left out and said", () => {
    const path = "/actions/0/component/config";
    for (const [config, expected] of [
      [[{ key: "a" }, { key: "b", value: "2" }], [["wrong-type", `${path}/0`]]],
      [{ a: 1 }, [["wrong-type", path]]],
      ["a=1", [["wrong-type", path]]],
      [null, [["wrong-type", path]]],
    ] as const) {
      expect(
        read({ status: "RUNNING", actions: [{ component: { id: "a", config }, status: "IDENTIFIED" }] }).issues,
      ).toStrictEqual(expected);
    }
  });

  it.each([
    ["IDENTIFIED", "unknown"],
    ["DOWNLOADING", "install"],
    ["DOWNLOAD_SUCCESS", "install"],
    ["DOWNLOAD_FAILURE", "install"],
    ["UPDATING", "install"],
    ["UPDATE_SUCCESS", "install"],
    ["UPDATE_FAILURE", "install"],
    ["ACTIVATING", "install"],
    ["ACTIVATION_SUCCESS", "install"],
    ["ACTIVATION_FAILURE", "install"],
    ["REMOVING", "remove"],
    ["REMOVAL_SUCCESS", "remove"],
    ["REMOVAL_FAILURE", "remove"],
    ["PAUSED", "unknown"],
  ])("an action %s is of the kind %s", (status, kind) => {
    expect(read({ status: "RUNNING", actions: [{ component: { id: "a" }, status }] }).feedback.actions[0]?.kind).toBe(
      kind,
    );
  });
});

describe("the three forms (reference §1)", () => {
  const payload = { status: "COMPLETED" };
  const feedback = { status: "COMPLETED", rawStatus: "COMPLETED", actions: [] };

  it("the envelope: activityId, timestamp, payload", () => {
    expect(read({ activityId: "a", timestamp: 1_700_000_000_000, payload })).toStrictEqual({
      form: "payload",
      activityId: "a",
      timestamp: 1_700_000_000_000,
      feedback,
      issues: [],
    });
  });

  it("the digital twin's envelope: desiredStateFeedback", () => {
    expect(read({ activityId: "a", timestamp: 1_700_000_000_000, desiredStateFeedback: payload })).toStrictEqual({
      form: "desiredStateFeedback",
      activityId: "a",
      timestamp: 1_700_000_000_000,
      feedback,
      issues: [],
    });
  });

  it("the bare message, with what the transport put beside it", () => {
    expect(read({ deviceId: "d", activityId: "", domain: "containers", ...payload })).toStrictEqual({
      form: "bare",
      deviceId: "d",
      activityId: "",
      domain: "containers",
      feedback,
      issues: [],
    });
  });

  it.each([[{ status: "RUNNING" }], [{ actions: [] }], [{ baseline: "b" }], [{ message: "hello" }]])(
    "the bare message is known by any one of its members: %j",
    (input) => {
      expect(read(input).form).toBe("bare");
    },
  );

  it("paths point into the form as it was given", () => {
    expect(read({ payload: { status: "X", actions: [3] } }).issues).toStrictEqual([
      ["unknown-status", "/payload/status"],
      ["wrong-type", "/payload/actions/0"],
    ]);
    expect(read({ desiredStateFeedback: { status: 3 } }).issues).toStrictEqual([
      ["wrong-type", "/desiredStateFeedback/status"],
    ]);
  });

  it.each([
    ["a text", "x"],
    ["the empty payload that some agents publish", ""],
    ["null", null],
    ["nothing", undefined],
    ["a list", []],
    ["an object of something else", { a: 1 }],
    ["a payload that is a string", { payload: "{}" }],
    ["a payload that is a list", { payload: [] }],
    ["a desiredStateFeedback that is a number", { desiredStateFeedback: 3 }],
    ["members in another case", { Status: "RUNNING" }],
    ["inherited members", Object.create({ status: "RUNNING" })],
  ])("refuses %s", (_, input) => {
    const result = parseFeedback(input);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, path, severity }) => [code, path, severity])).toStrictEqual([
      ["not-feedback", "", "error"],
    ]);
  });

  it("gives an answer at any depth", () => {
    expect(read({ status: "RUNNING", actions: nested(100_000) }).issues).toStrictEqual([["wrong-type", "/actions"]]);
  });
});

describe("the wire's quirks (reference §1, §5d)", () => {
  it("a payload of null is feedback that says nothing", () => {
    expect(read({ activityId: "a", timestamp: 0, payload: null })).toStrictEqual({
      form: "payload",
      activityId: "a",
      feedback: { actions: [] },
      issues: [["missing-status", "/payload"]],
    });
  });

  it("actions that are empty and actions that are absent are the same", () => {
    expect(read({ status: "RUNNING", actions: [] }).feedback).toStrictEqual(read({ status: "RUNNING" }).feedback);
  });

  it("texts that are empty and texts that are absent are the same, but for the activity", () => {
    expect(read({ status: "", baseline: "", message: "" })).toStrictEqual({
      form: "bare",
      feedback: { actions: [] },
      issues: [["missing-status", ""]],
    });
    expect(read({ status: "RUNNING", activityId: "" }).activityId).toBe("");
    expect(
      read({ status: "RUNNING", actions: [{ component: { id: "a" }, status: "UPDATING", message: "" }] }).feedback
        .actions[0],
    ).not.toHaveProperty("message");
  });

  it("a baseline * is kept as it was received", () => {
    expect(read({ status: "RUNNING", baseline: "*" }).feedback.baseline).toBe("*");
  });

  it("unknown members are passed over", () => {
    expect(read({ status: "RUNNING", extra: {}, actions: [] }).issues).toStrictEqual([]);
  });

  it.each([
    ["absent is 0", undefined, 0, false],
    ["0", 0, 0, false],
    ["100", 100, 100, false],
    ["above 100 is cut", 255, 100, true],
    ["negative is 0", -1, 0, true],
    ["a fraction is rounded down", 79.9, 79, true],
    ["what is no number is 0", Number.NaN, 0, true],
    ["a text is 0", "79", 0, true],
    ["null is 0", null, 0, true],
  ])("progress: %s", (_, progress, expected, flagged) => {
    const action = { component: { id: "a" }, status: "UPDATING", ...(progress === undefined ? {} : { progress }) };
    const { feedback, issues } = read({ status: "RUNNING", actions: [action] });
    expect(feedback.actions[0]?.progress).toBe(expected);
    expect(issues).toStrictEqual(flagged ? [["adjusted-progress", "/actions/0/progress"]] : []);
  });

  it.each([
    ["null", null, [["wrong-type", "/actions/0"]]],
    ["a text", "x", [["wrong-type", "/actions/0"]]],
    ["no component", { status: "UPDATING" }, [["missing-component", "/actions/0/component"]]],
    ["a component of null", { component: null, status: "UPDATING" }, [["missing-component", "/actions/0/component"]]],
    ["a component without id", { component: {}, status: "UPDATING" }, [["missing-component", "/actions/0/component"]]],
    ["an empty id", { component: { id: "" }, status: "UPDATING" }, [["missing-component", "/actions/0/component"]]],
    ["no status", { component: { id: "a" } }, [["missing-status", "/actions/0"]]],
    ["a status of a wrong type", { component: { id: "a" }, status: 3 }, [["wrong-type", "/actions/0/status"]]],
    ["an unknown status", { component: { id: "a" }, status: "X" }, [["unknown-status", "/actions/0/status"]]],
    [
      "an id and a version of wrong types",
      { component: { id: 1, version: 2 }, status: "UPDATING" },
      [
        ["wrong-type", "/actions/0/component/id"],
        ["wrong-type", "/actions/0/component/version"],
        ["missing-component", "/actions/0/component"],
      ],
    ],
  ])("an action with %s stays in the list", (_, action, expected) => {
    const { feedback, issues } = read({ status: "RUNNING", actions: [action] });
    expect(feedback.actions).toHaveLength(1);
    expect(issues).toStrictEqual(expected);
  });

  it("actions that are no list are none", () => {
    expect(read({ status: "RUNNING", actions: { 0: {} } })).toMatchObject({
      feedback: { actions: [] },
      issues: [["wrong-type", "/actions"]],
    });
  });

  it.each([
    ["milliseconds", 1_700_000_000_123, 1_700_000_000_123, undefined],
    ["the first number that is milliseconds", 100_000_000_000, 100_000_000_000, undefined],
    ["the last number that is seconds", 99_999_999_999, 99_999_999_999_000, "timestamp-in-seconds"],
    ["seconds", 1_700_000_000, 1_700_000_000_000, "timestamp-in-seconds"],
    ["fractional seconds", 1_700_000_000.5, 1_700_000_000_500, "timestamp-in-seconds"],
    ["seconds with a fraction of a millisecond", 1_700_000_000.0006, 1_700_000_000_000, "timestamp-in-seconds"],
    ["a fraction of a millisecond", 1_700_000_000_000.9, 1_700_000_000_000, undefined],
    ["0", 0, undefined, undefined],
    ["absent", undefined, undefined, undefined],
    ["minus 0", -0, undefined, undefined],
    ["the least that is one", 0.001, 1, "timestamp-in-seconds"],
    ["less than a millisecond, which is not 0", 0.0009, undefined, "malformed-timestamp"],
    ["the greatest whole number", Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, undefined],
    ["infinite", Infinity, undefined, "malformed-timestamp"],
    ["what is no number", Number.NaN, undefined, "malformed-timestamp"],
    ["negative", -1, undefined, "malformed-timestamp"],
    ["beyond whole numbers", 2 ** 54, undefined, "malformed-timestamp"],
    ["a text", "1700000000000", undefined, "malformed-timestamp"],
    ["null", null, undefined, "malformed-timestamp"],
  ])("timestamp: %s", (_, timestamp, expected, code) => {
    const message = read({ status: "RUNNING", ...(timestamp === undefined ? {} : { timestamp }) });
    expect(message.timestamp).toBe(expected);
    expect(message.issues).toStrictEqual(code === undefined ? [] : [[code, "/timestamp"]]);
  });

  it("an activity, a device and a domain that are no texts are absent", () => {
    const { issues, ...message } = read({ status: "RUNNING", activityId: 1, deviceId: 2, domain: 3 });
    expect(message).toStrictEqual({ form: "bare", feedback: { status: "RUNNING", rawStatus: "RUNNING", actions: [] } });
    expect(issues).toStrictEqual([
      ["wrong-type", "/activityId"],
      ["wrong-type", "/deviceId"],
      ["wrong-type", "/domain"],
    ]);
  });

  it("no issue quotes a message or a setting", () => {
    const secret = "SharedAccessKey=abc";
    const { issues } = parseFeedback({
      status: 3,
      message: secret,
      actions: [{ component: { id: "a", config: { key: 1, [secret]: 2 } }, message: secret, progress: secret }],
    });
    expect(JSON.stringify(issues)).not.toContain("abc");
  });
});

describe("validateFeedback", () => {
  it("checks each form against its schema", () => {
    const feedback = { status: "COMPLETED" };
    expect(validateFeedback({ activityId: "a", timestamp: 1, payload: feedback })).toStrictEqual([]);
    expect(validateFeedback({ activityId: "a", timestamp: 1, payload: null })).toStrictEqual([]);
    expect(validateFeedback({ activityId: "a", timestamp: 1, desiredStateFeedback: feedback })).toStrictEqual([]);
    expect(validateFeedback({ payload: feedback }).map(({ code }) => code)).toStrictEqual([
      "missing-member",
      "missing-member",
    ]);
    expect(validateFeedback({ desiredStateFeedback: feedback })).toHaveLength(2);
    expect(
      validateFeedback({ status: "COMPLETE", actions: [{ component: { config: [{}] } }] }).map(({ path }) => path),
    ).toContain("/status");
  });

  it("takes settings in both spellings", () => {
    const action = (config: unknown) => ({ component: { id: "a", config }, status: "UPDATING", progress: 3 });
    const actions = [action([{ key: "a", value: "b" }]), action({ a: "b" })];
    expect(validateFeedback({ status: "RUNNING", actions })).toStrictEqual([]);
    expect(validateFeedback({ status: "RUNNING", actions: [action({ a: 1 })] })).not.toStrictEqual([]);
  });
});
