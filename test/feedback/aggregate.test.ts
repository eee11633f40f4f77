import { describe, expect, it } from "vitest";
import {
  ACTION_STATUSES,
  aggregateActions,
  aggregateFeedback,
  emptyTally,
  mergeTallies,
  PHASE_STATUSES,
  statusOfTally,
  tallyActions,
} from "../../src/feedback/index.js";
import type { FeedbackOptions } from "../../src/feedback/index.js";
import { deepFreeze } from "../support/freeze.js";

const action = (status?: string, id = "app:a", progress?: number) => ({
  component: { id },
  ...(status === undefined ? {} : { status }),
  ...(progress === undefined ? {} : { progress }),
});
const actions = (...statuses: readonly string[]) => statuses.map((status, index) => action(status, `app:${index}`));
const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code);

const EXAMPLE = [
  { component: { id: "containers:xyz", version: "1" }, status: "UPDATE_SUCCESS" },
  { component: { id: "custom-domain:app-1", version: "4.3" }, status: "DOWNLOADING", progress: 79 },
  { component: { id: "custom-domain:app-2", version: "342.444.195" }, status: "UPDATING", progress: 79 },
];

describe("the example of the source", () => {
  it("three actions, of which two are still running: RUNNING, 70 percent", () => {
    const { status, progress, settledCount, tally, failing, settled } = aggregateFeedback({
      status: "RUNNING",
      actions: EXAMPLE,
    });
    expect({ status, progress, settledCount, total: tally.total, failing, settled }).toStrictEqual({
      status: "RUNNING",
      progress: 70,
      settledCount: 1,
      total: 3,
      failing: false,
      settled: false,
    });
  });
});

describe("tallyActions (reference §7b)", () => {
  it.each([
    ["pending", ["IDENTIFIED"]],
    ["active", ["DOWNLOADING", "DOWNLOAD_SUCCESS", "UPDATING", "ACTIVATING", "REMOVING"]],
    ["settled", ["UPDATE_SUCCESS"]],
    ["success", ["ACTIVATION_SUCCESS", "REMOVAL_SUCCESS"]],
    ["failure", ["DOWNLOAD_FAILURE", "UPDATE_FAILURE", "ACTIVATION_FAILURE", "REMOVAL_FAILURE"]],
    ["unknown", ["PAUSED"]],
  ] as const)("class %s", (name, statuses) => {
    const tally = tallyActions(actions(...statuses));
    expect(tally[name]).toBe(statuses.length);
    expect(tally.pending + tally.active + tally.settled + tally.success + tally.failure + tally.unknown).toBe(
      statuses.length,
    );
  });

  it("counts statuses and sums up percentages", () => {
    const tally = tallyActions([
      action("UPDATING", "a", 30),
      action("UPDATING", "b", 40),
      action("IDENTIFIED", "c", 99),
      null,
    ]);
    expect(tally.byStatus).toStrictEqual({
      ...Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])),
      UPDATING: 2,
      IDENTIFIED: 1,
      unknown: 1,
    });
    expect(tally.percent).toStrictEqual({
      DOWNLOADING: 0,
      DOWNLOAD_FAILURE: 0,
      UPDATING: 70,
      UPDATE_FAILURE: 0,
      ACTIVATING: 0,
      ACTIVATION_FAILURE: 0,
      REMOVING: 0,
      REMOVAL_FAILURE: 0,
    });
    expect(tally.total).toBe(4);
  });

  it.each([[undefined], [null], ["x"], [{}], [3]])("counts nothing in %j", (input) => {
    expect(tallyActions(input)).toStrictEqual(emptyTally);
  });

  it("adds up, with the empty tally as its zero", () => {
    const [left, right] = [EXAMPLE.slice(0, 1), EXAMPLE.slice(1)];
    expect(mergeTallies(tallyActions(left), tallyActions(right))).toStrictEqual(tallyActions(EXAMPLE));
    expect(mergeTallies(emptyTally, tallyActions(EXAMPLE))).toStrictEqual(tallyActions(EXAMPLE));
  });
});

describe("the status of a tally (reference §7, §7b)", () => {
  it.each<[string, readonly string[], FeedbackOptions, string]>([
    ["no actions", [], {}, "COMPLETED"],
    ["all IDENTIFIED", ["IDENTIFIED", "IDENTIFIED"], {}, "IDENTIFIED"],
    ["some IDENTIFIED", ["IDENTIFIED", "UPDATE_SUCCESS"], {}, "RUNNING"],
    ["failure and others open", ["UPDATE_FAILURE", "DOWNLOADING"], {}, "RUNNING"],
    ["failure and others pending", ["UPDATE_FAILURE", "IDENTIFIED"], {}, "RUNNING"],
    ["all settled, mixture", ["UPDATE_FAILURE", "ACTIVATION_SUCCESS"], {}, "INCOMPLETE"],
    ["all REMOVAL_SUCCESS", ["REMOVAL_SUCCESS", "REMOVAL_SUCCESS"], {}, "COMPLETED"],
    ["UPDATE_SUCCESS, lenient", ["UPDATE_SUCCESS", "ACTIVATION_SUCCESS"], {}, "COMPLETED"],
    ["UPDATE_SUCCESS, strict", ["UPDATE_SUCCESS", "ACTIVATION_SUCCESS"], { strict: true }, "RUNNING"],
    ["ACTIVATION_SUCCESS, strict", ["ACTIVATION_SUCCESS"], { strict: true }, "COMPLETED"],
    ["DOWNLOAD_SUCCESS", ["DOWNLOAD_SUCCESS"], {}, "RUNNING"],
    ["DOWNLOAD_SUCCESS, which is all that is wanted", ["DOWNLOAD_SUCCESS"], { goal: "download" }, "COMPLETED"],
    ["DOWNLOADING, which is not yet what is wanted", ["DOWNLOADING"], { goal: "download" }, "RUNNING"],
    [
      "DOWNLOAD_FAILURE beside what is wanted",
      ["DOWNLOAD_FAILURE", "DOWNLOAD_SUCCESS"],
      { goal: "download" },
      "INCOMPLETE",
    ],
    ["an unknown status is open", ["PAUSED", "UPDATE_SUCCESS"], {}, "RUNNING"],
  ])("%s", (_, statuses, options, expected) => {
    expect(statusOfTally(tallyActions(actions(...statuses)), options)).toBe(expected);
    expect(aggregateActions(actions(...statuses), options).status).toBe(expected);
  });
});

describe("progress (reference §7g)", () => {
  it.each<[string, unknown, number]>([
    ["IDENTIFIED is 0", action("IDENTIFIED", "a", 50), 0],
    ["DOWNLOADING is 4p", action("DOWNLOADING", "a", 50), 20],
    ["DOWNLOAD_SUCCESS is 400", action("DOWNLOAD_SUCCESS"), 40],
    ["UPDATING is 400 + 5p", action("UPDATING", "a", 50), 65],
    ["ACTIVATING is 900 + p", action("ACTIVATING", "a", 50), 95],
    ["REMOVING is 10p", action("REMOVING", "a", 50), 50],
    ["REMOVING at its end is capped", action("REMOVING", "a", 100), 99],
    ["success is 1000", action("ACTIVATION_SUCCESS"), 100],
    ["removal is 1000", action("REMOVAL_SUCCESS"), 100],
    ["UPDATE_SUCCESS, lenient, is 1000", action("UPDATE_SUCCESS"), 100],
    ["DOWNLOAD_FAILURE is where it failed, 4p", action("DOWNLOAD_FAILURE", "a", 50), 20],
    ["UPDATE_FAILURE is where it failed, 400 + 5p", action("UPDATE_FAILURE", "a", 50), 65],
    ["UPDATE_FAILURE that does not say where is where it began", action("UPDATE_FAILURE"), 40],
    ["ACTIVATION_FAILURE is where it failed, 900 + p", action("ACTIVATION_FAILURE", "a", 50), 95],
    ["REMOVAL_FAILURE is where it failed, 10p", action("REMOVAL_FAILURE", "a", 50), 50],
    ["unknown is 0", action("PAUSED", "a", 50), 0],
  ])("%s", (_, one, expected) => {
    expect(aggregateActions([one]).progress).toBe(expected);
  });

  it.each(["ACTIVATION_SUCCESS", "REMOVAL_SUCCESS", "UPDATE_SUCCESS"])(
    "%s is done, so it is one half of two actions",
    (status) => {
      expect(aggregateActions(actions(status, "IDENTIFIED")).progress).toBe(50);
    },
  );

  it("UPDATE_SUCCESS, strict, is 900", () => {
    expect(aggregateActions([action("UPDATE_SUCCESS")], { strict: true }).progress).toBe(90);
  });

  it("where a download is all that is wanted, it is the whole", () => {
    expect(aggregateActions([action("DOWNLOADING", "a", 50)], { goal: "download" }).progress).toBe(50);
    expect(aggregateActions([action("DOWNLOAD_SUCCESS"), action("DOWNLOADING")], { goal: "download" }).progress).toBe(
      50,
    );
    expect(aggregateActions([action("UPDATING", "a", 50)], { goal: "download" }).progress).toBe(65);
  });

  it("where a download is all that is wanted, a failed one is where it failed", () => {
    expect(aggregateActions([action("DOWNLOAD_FAILURE", "a", 50)], { goal: "download" }).progress).toBe(50);
  });

  it("is rounded down once, at the end", () => {
    expect(aggregateActions(actions("ACTIVATION_SUCCESS", "ACTIVATION_SUCCESS", "IDENTIFIED")).progress).toBe(66);
  });

  it("is 100 exactly when completed: without actions, or with leftovers", () => {
    expect(aggregateActions([]).progress).toBe(100);
    expect(aggregateFeedback({ status: "COMPLETED", actions: actions("IDENTIFIED") }).progress).toBe(100);
    expect(aggregateFeedback({ status: "RUNNING", actions: actions("ACTIVATION_SUCCESS") }).progress).toBe(99);
    expect(aggregateFeedback({ status: "RUNNING" }).progress).toBe(0);
    expect(aggregateFeedback({ status: "INCOMPLETE" }).progress).toBe(0);
  });

  it("counts what is settled", () => {
    const { settledCount, tally } = aggregateActions(actions("UPDATE_SUCCESS", "UPDATE_FAILURE", "UPDATING"));
    expect([settledCount, tally.total]).toStrictEqual([2, 3]);
  });
});

describe("aggregateActions", () => {
  it("flags a failure while others run, and names it", () => {
    const verdict = aggregateActions(
      deepFreeze([
        {
          component: { id: "app:a", version: "2" },
          status: "DOWNLOAD_FAILURE",
          message: "pull of me:pa55@host/app failed",
        },
        action("UPDATING"),
        { status: "REMOVAL_FAILURE" },
      ]),
    );
    expect(verdict.failing).toBe(true);
    expect(verdict.failures).toStrictEqual([
      { id: "app:a", version: "2", status: "DOWNLOAD_FAILURE", message: "pull of ***@host/app failed" },
      { id: "", status: "REMOVAL_FAILURE" },
    ]);
    expect(verdict.reasons).toStrictEqual([
      { code: "derived-status", path: "", message: "The actions add up to RUNNING." },
      { code: "action-failed", path: "/0", message: 'The action for "app:a" ended in DOWNLOAD_FAILURE.' },
      {
        code: "action-failed",
        path: "/2",
        message: "The action for a component without an id ended in REMOVAL_FAILURE.",
      },
    ]);
  });

  it("keeps installing and removing actions apart", () => {
    const { kinds } = aggregateActions(
      actions("IDENTIFIED", "UPDATING", "UPDATE_SUCCESS", "UPDATE_FAILURE", "REMOVING", "REMOVAL_SUCCESS", "PAUSED"),
    );
    expect(kinds).toStrictEqual({
      install: { total: 3, succeeded: 1, failed: 1, open: 1 },
      remove: { total: 2, succeeded: 1, failed: 0, open: 1 },
      unknown: { total: 2, succeeded: 0, failed: 0, open: 2 },
    });
  });

  it("leaves nothing open that has been downloaded, where that is all that is wanted", () => {
    const open = (...statuses: readonly string[]) =>
      aggregateActions(actions(...statuses), { goal: "download" }).kinds.install.open;
    expect(open("DOWNLOAD_SUCCESS")).toBe(0);
    expect(open("UPDATING")).toBe(1);
    expect(open("DOWNLOADING", "DOWNLOAD_SUCCESS")).toBe(1);
    expect(aggregateActions(actions("DOWNLOAD_SUCCESS")).kinds.install.open).toBe(1);
  });

  it("says that nothing had to be done where there are no actions", () => {
    expect(aggregateActions(undefined)).toMatchObject({
      status: "COMPLETED",
      derived: "COMPLETED",
      reported: null,
      settled: false,
      failing: false,
      reasons: [{ code: "derived-status", path: "", message: "There are no actions, so nothing had to be done." }],
    });
  });

  it.each<[string, unknown, string]>([
    ["strict", 1, "true or false"],
    ["goal", "update", '"apply" or "download"'],
    ["trustReported", "yes", "true or false"],
    ["maskInconsistent", 0, "true or false"],
    ["baselines", {}, "an array of { title, components }"],
    ["baselines", [3], "an array of { title, components }"],
    ["baselines", [{ title: 1, components: [] }], "an array of { title, components }"],
    ["baselines", [{ title: "b" }], "an array of { title, components }"],
    ["baselines", [{ title: "b", components: [1] }], "an array of { title, components }"],
    ["baselines", [{ title: "b", components: ["a", 1] }], "an array of { title, components }"],
  ])("refuses the option %s: %j", (name, value, legal) => {
    const error = new TypeError(`The option "${name}" must be ${legal}, not ${named(value)}.`);
    const options = { [name]: value } as FeedbackOptions;
    expect(() => aggregateActions([], options)).toThrow(error);
    expect(() => aggregateFeedback({}, options)).toThrow(error);
    expect(() => statusOfTally(emptyTally, options)).toThrow(error);
  });

  function named(value: unknown): string {
    if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
    return JSON.stringify(value);
  }

  it("gives an answer where no status of an action can be read", () => {
    expect(aggregateActions(actions("PAUSED"))).toMatchObject({ status: "IDENTIFIED", derived: null, progress: 0 });
    expect(statusOfTally(tallyActions([{ component: { id: "app:a" } }]))).toBe("IDENTIFIED");
  });

  it("says nothing of a domain of which no action has a status that can be read", () => {
    const message = { status: "IDENTIFYING", actions: [{ component: { id: "app:a" } }, ...actions("PAUSED")] };
    expect(aggregateFeedback(message).domains).toMatchObject([{ domain: "app", status: null, progress: 0 }]);
    const other = { component: { id: "os:a" }, status: "UPDATING" };
    expect(
      aggregateFeedback({ actions: [...message.actions, other] }).domains.map(({ status }) => status),
    ).toStrictEqual([null, "RUNNING"]);
  });

  it("takes every legal option", () => {
    expect(
      aggregateActions([], {
        strict: false,
        goal: "apply",
        trustReported: false,
        maskInconsistent: true,
        baselines: [],
      }).status,
    ).toBe("COMPLETED");
  });
});

describe("the effective status (reference §7)", () => {
  it.each<[string, unknown, string | null, FeedbackOptions?]>([
    ["no actions, IDENTIFYING reported", { status: "IDENTIFYING" }, "IDENTIFYING"],
    ["no actions, IDENTIFIED reported", { status: "IDENTIFIED" }, "IDENTIFIED"],
    ["no actions, nothing reported", { message: "hello" }, null],
    ["no actions, COMPLETED reported", { status: "COMPLETED" }, "COMPLETED"],
    ["all IDENTIFIED", { status: "IDENTIFIED", actions: actions("IDENTIFIED") }, "IDENTIFIED"],
    ["all IDENTIFIED, RUNNING reported", { status: "RUNNING", actions: actions("IDENTIFIED") }, "RUNNING"],
    ["IDENTIFYING reported, actions at work", { status: "IDENTIFYING", actions: actions("UPDATING") }, "RUNNING"],
    [
      "IDENTIFYING reported, actions identified",
      { status: "IDENTIFYING", actions: actions("IDENTIFIED") },
      "IDENTIFIED",
    ],
    ["failure and others open", { status: "RUNNING", actions: actions("UPDATE_FAILURE", "UPDATING") }, "RUNNING"],
    ["failure, all settled, RUNNING reported", { status: "RUNNING", actions: actions("UPDATE_FAILURE") }, "RUNNING"],
    ["failure, all settled, nothing reported", { actions: actions("UPDATE_FAILURE", "UPDATE_SUCCESS") }, "INCOMPLETE"],
    ["derived COMPLETED, reported RUNNING", { status: "RUNNING", actions: actions("ACTIVATION_SUCCESS") }, "RUNNING"],
    [
      "derived COMPLETED, reported IDENTIFIED",
      { status: "IDENTIFIED", actions: actions("ACTIVATION_SUCCESS") },
      "RUNNING",
    ],
    ["reported unknown", { status: "PAUSED", actions: actions("ACTIVATION_SUCCESS") }, "COMPLETED"],
    [
      "reported end, open actions",
      { status: "INCOMPLETE", actions: actions("UPDATE_FAILURE", "IDENTIFIED") },
      "INCOMPLETE",
    ],
    ["reported COMPLETED, open actions", { status: "COMPLETED", actions: actions("UPDATING") }, "COMPLETED"],
    ["reported COMPLETED, failed action", { status: "COMPLETED", actions: actions("UPDATE_FAILURE") }, "INCOMPLETE"],
    [
      "reported COMPLETED, failed action, trusted",
      { status: "COMPLETED", actions: actions("UPDATE_FAILURE") },
      "COMPLETED",
      { trustReported: true },
    ],
    [
      "IDENTIFICATION_FAILED reported",
      { status: "IDENTIFICATION_FAILED", actions: actions("UPDATING") },
      "IDENTIFICATION_FAILED",
    ],
    ["SUPERSEDED reported", { status: "SUPERSEDED", actions: actions("UPDATING") }, "SUPERSEDED"],
    ["INCOMPLETE_INCONSISTENT reported", { status: "INCOMPLETE_INCONSISTENT" }, "INCOMPLETE_INCONSISTENT"],
    ["INCOMPLETE_INCONSISTENT masked", { status: "INCOMPLETE_INCONSISTENT" }, "INCOMPLETE", { maskInconsistent: true }],
    ["a baseline's end", { status: "COMPLETED", baseline: "b", actions: actions("ACTIVATION_SUCCESS") }, "RUNNING"],
    ["a baseline's failure", { status: "DOWNLOAD_FAILURE", baseline: "b", actions: actions("DOWNLOADING") }, "RUNNING"],
    ["a baseline's word without actions", { status: "DOWNLOADING", baseline: "b" }, null],
    ["a baseline * is the domain", { status: "COMPLETED", baseline: "*" }, "COMPLETED"],
    ["no feedback", { a: 1 }, null],
  ])("%s", (_, message, expected, options = {}) => {
    expect(aggregateFeedback(deepFreeze(message), options).status).toBe(expected);
  });

  it.each(PHASE_STATUSES)("the phase %s counts as RUNNING", (status) => {
    const { status: effective, failing, reported } = aggregateFeedback({ status });
    expect([effective, reported]).toStrictEqual(["RUNNING", status]);
    expect(failing).toBe(status.endsWith("_FAILURE") || status.startsWith("ROLLBACK"));
  });

  it("settled: all actions are, and the end is still to be reported", () => {
    const verdict = aggregateFeedback({ status: "RUNNING", actions: actions("ACTIVATION_SUCCESS") });
    expect([verdict.settled, verdict.derived]).toStrictEqual([true, "COMPLETED"]);
    expect(codes(verdict)).toStrictEqual(["reported-status", "awaiting-completion"]);
    expect(aggregateFeedback({ status: "RUNNING", actions: actions("UPDATING") }).settled).toBe(false);
  });

  it("abandoned: open actions of a device that reported its end", () => {
    const verdict = aggregateFeedback({
      status: "INCOMPLETE",
      actions: actions("UPDATE_FAILURE", "IDENTIFIED", "UPDATING"),
    });
    expect([verdict.abandoned, verdict.failing]).toStrictEqual([2, true]);
    expect(verdict.reasons).toStrictEqual([
      { code: "reported-status", path: "/status", message: "The device reports INCOMPLETE." },
      {
        code: "actions-abandoned",
        path: "/status",
        message: "2 of 3 actions were still open when the device reported its end.",
      },
      { code: "action-failed", path: "/actions/0", message: 'The action for "app:0" ended in UPDATE_FAILURE.' },
    ]);
    expect(aggregateFeedback({ status: "RUNNING", actions: actions("UPDATING") }).abandoned).toBe(0);
  });

  it.each([
    [{ status: "IDENTIFYING", actions: actions("PAUSED") }, "IDENTIFYING"],
    [{ status: "IDENTIFIED", actions: actions("PAUSED", "IDENTIFIED") }, "IDENTIFIED"],
    [{ status: "IDENTIFYING", actions: [{ component: { id: "app:a" } }] }, "IDENTIFYING"],
    [{ actions: [{ component: { id: "app:a" } }] }, null],
    [{ status: "IDENTIFYING", actions: actions("PAUSED", "UPDATING") }, "RUNNING"],
    [{ status: "IDENTIFYING", actions: actions("PAUSED", "UPDATE_SUCCESS") }, "RUNNING"],
  ])("an action without a status that can be read moves no device: %j", (message, expected) => {
    expect(aggregateFeedback(message).status).toBe(expected);
  });

  it("says so where neither the device nor an action has a status that can be read", () => {
    expect(aggregateFeedback({ actions: actions("PAUSED") }).reasons[0]).toStrictEqual({
      code: "no-readable-status",
      path: "/status",
      message: "No status can be read, neither the device's nor that of an action.",
    });
  });

  it("every answer says why", () => {
    expect(codes(aggregateFeedback({ message: "x" }))).toStrictEqual(["no-readable-status"]);
    expect(codes(aggregateFeedback(7))).toStrictEqual(["not-feedback"]);
    expect(codes(aggregateFeedback({ actions: actions("UPDATING") }))).toStrictEqual(["derived-status"]);
    expect(codes(aggregateFeedback({ status: "IDENTIFYING", actions: actions("UPDATING") }))).toStrictEqual([
      "derived-status",
      "reported-status",
    ]);
    expect(codes(aggregateFeedback({ status: "ROLLBACK" }))).toStrictEqual(["reported-status", "phase-failed"]);
    expect(codes(aggregateFeedback({ status: "DOWNLOADING" }))).toStrictEqual(["reported-status"]);
    expect(codes(aggregateFeedback({ status: "SUPERSEDED", actions: actions("UPDATE_SUCCESS") }))).toStrictEqual([
      "reported-status",
    ]);
    expect(codes(aggregateFeedback({ status: "COMPLETED", actions: actions("UPDATE_FAILURE") }))).toStrictEqual([
      "completed-despite-failure",
      "reported-status",
      "action-failed",
    ]);
    expect(
      codes(aggregateFeedback({ status: "COMPLETED", actions: actions("UPDATE_FAILURE") }, { trustReported: true })),
    ).toStrictEqual(["reported-status", "completed-despite-failure", "action-failed"]);
    expect(
      codes(aggregateFeedback({ status: "COMPLETED", baseline: "b", actions: actions("UPDATING") })),
    ).toStrictEqual(["derived-status", "baseline-status"]);
    expect(aggregateFeedback({ payload: { status: "RUNNING" } }).reasons[0]).toStrictEqual({
      code: "reported-status",
      path: "/payload/status",
      message: "The device reports RUNNING.",
    });
    expect(aggregateFeedback({ status: "CLEANUP" }).reasons[0]?.message).toBe("The phase CLEANUP is reported.");
  });

  it("keeps the device, the activity, the baseline and the domains", () => {
    const verdict = aggregateFeedback({
      deviceId: "d",
      activityId: "a",
      payload: {
        status: "DOWNLOAD_SUCCESS",
        baseline: "b",
        actions: [
          action("UPDATING", "y:1", 50),
          action("UPDATE_SUCCESS", "x:1"),
          action("UPDATE_FAILURE", "x:2"),
          action("IDENTIFIED", "plain"),
          action("DOWNLOADING", "x:3:arm64", 50),
        ],
      },
    });
    expect(verdict).toMatchObject({
      deviceId: "d",
      activityId: "a",
      baselines: [{ title: "b", status: "DOWNLOAD_SUCCESS" }],
    });
    expect(
      verdict.domains.map(({ domain, status, progress, tally }) => [domain, status, progress, tally.total]),
    ).toStrictEqual([
      ["", "IDENTIFIED", 0, 1],
      ["x", "RUNNING", 53, 3],
      ["y", "RUNNING", 65, 1],
    ]);
    expect(aggregateFeedback({ status: "X", baseline: "b" }).baselines).toStrictEqual([{ title: "b", status: null }]);
    expect(aggregateFeedback({ status: "RUNNING" })).not.toHaveProperty("deviceId");
    expect(aggregateFeedback({ status: "RUNNING" })).not.toHaveProperty("activityId");
  });
});

describe("INCOMPLETE_INCONSISTENT (reference §7)", () => {
  const torn = [action("UPDATE_SUCCESS", "app:a"), action("UPDATE_FAILURE", "app:b")];
  const baselines = [{ title: "b", components: ["app:a", "app:b"] }];

  it.each<[string, unknown, FeedbackOptions, string]>([
    [
      "one baseline holds an applied and a failed action",
      { status: "INCOMPLETE", actions: torn },
      { baselines },
      "INCOMPLETE_INCONSISTENT",
    ],
    [
      "… and the device says COMPLETED",
      { status: "COMPLETED", actions: torn },
      { baselines },
      "INCOMPLETE_INCONSISTENT",
    ],
    ["… and the device says nothing", { actions: torn }, { baselines }, "INCOMPLETE_INCONSISTENT"],
    [
      "… and inconsistency is masked",
      { status: "INCOMPLETE", actions: torn },
      { baselines, maskInconsistent: true },
      "INCOMPLETE",
    ],
    ["nobody says what belongs together", { status: "INCOMPLETE", actions: torn }, {}, "INCOMPLETE"],
    [
      "they belong to different baselines",
      { status: "INCOMPLETE", actions: torn },
      {
        baselines: [
          { title: "1", components: ["app:a"] },
          { title: "2", components: ["app:b"] },
        ],
      },
      "INCOMPLETE",
    ],
    [
      "only failed ones",
      { status: "INCOMPLETE", actions: [action("DOWNLOAD_FAILURE", "app:b"), action("DOWNLOAD_SUCCESS", "app:a")] },
      { baselines },
      "INCOMPLETE",
    ],
    [
      "ACTIVATION_SUCCESS is applied",
      { status: "INCOMPLETE", actions: [action("ACTIVATION_SUCCESS", "app:a"), action("DOWNLOAD_FAILURE", "app:b")] },
      { baselines },
      "INCOMPLETE_INCONSISTENT",
    ],
    [
      "REMOVAL_SUCCESS is applied",
      { status: "INCOMPLETE", actions: [action("REMOVAL_SUCCESS", "app:a"), action("REMOVAL_FAILURE", "app:b")] },
      { baselines },
      "INCOMPLETE_INCONSISTENT",
    ],
    ["still running", { status: "RUNNING", actions: torn }, { baselines }, "RUNNING"],
    [
      "identification failed",
      { status: "IDENTIFICATION_FAILED", actions: torn },
      { baselines },
      "IDENTIFICATION_FAILED",
    ],
  ])("%s", (_, message, options, expected) => {
    expect(aggregateFeedback(message, options).status).toBe(expected);
  });

  it("says so", () => {
    expect(aggregateFeedback({ status: "INCOMPLETE", actions: torn }, { baselines }).reasons).toContainEqual({
      code: "inconsistent-baseline",
      path: "/status",
      message: 'The baseline "b" has both an applied and a failed action, and was not rolled back.',
    });
    expect(codes(aggregateFeedback({ status: "RUNNING", actions: torn }, { baselines }))).not.toContain(
      "inconsistent-baseline",
    );
    expect(
      codes(aggregateFeedback({ status: "COMPLETED", actions: torn }, { baselines, trustReported: true })),
    ).not.toContain("inconsistent-baseline");
  });
});
