import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/index.js";
import { CONTEXT_RULES } from "../../../src/twin/context/index.js";
import { identityReasons } from "../../../src/twin/context/identity-reasons.js";
import { viewTwin } from "../../../src/twin/index.js";

const EARLIER = "2026-01-01T00:00:00Z";
const LATER = "2026-01-02T00:00:00Z";
const NEVER = "0001-01-01T00:00:00Z";

/** A section without members that was changed at a time. */
function changedAt($lastUpdated: unknown, members: JsonObject = {}): JsonObject {
  return { ...members, $metadata: { $lastUpdated }, $version: 3 } as JsonObject;
}

function reasons(twin: JsonObject, isUnanswered = true, now?: string): ReturnType<typeof identityReasons> {
  const view = viewTwin(twin);
  return view === undefined ? [] : identityReasons(view, isUnanswered, now);
}

function codes(twin: JsonObject, isUnanswered = true): readonly string[] {
  return reasons(twin, isUnanswered).map(({ code }) => code);
}

/** A twin whose desired section was changed, and whose device reported, at these times. */
function twinOf(desired: unknown, reported: unknown, members: JsonObject = {}): JsonObject {
  return { deviceId: "d", properties: { desired: changedAt(desired), reported: changedAt(reported) }, ...members };
}

describe("the explanation that the identity gives", () => {
  it("is one of four, the strongest first", () => {
    expect(CONTEXT_RULES.map(({ condition, code }) => [condition, code])).toStrictEqual([
      ["the identity is disabled", "identity-disabled"],
      ["nothing was ever reported, and the last activity is the year 1", "never-connected"],
      [
        "the device has not answered, and nothing was reported since the desired section was changed",
        "no-report-since-change",
      ],
      [
        "the device has not answered, and something else was reported since the desired section was changed",
        "reports-without-this",
      ],
    ]);
    const silent = { status: "disabled", lastActivityTime: NEVER };
    expect(codes(twinOf(LATER, NEVER, silent))).toStrictEqual(["identity-disabled"]);
    expect(codes(twinOf(LATER, NEVER, { ...silent, status: "enabled" }))).toStrictEqual(["never-connected"]);
  });

  it.each<[string, JsonObject, string]>([
    ["a device", {}, "The device is disabled: it may not connect."],
    ["a module", { moduleId: "m" }, "The module's device is disabled: it may not connect."],
    ["a reason", { statusReason: "stolen" }, 'The device is disabled ("stolen"): it may not connect.'],
    ["an empty reason", { statusReason: "" }, "The device is disabled: it may not connect."],
    ["a reason that is not a string", { statusReason: 7 }, "The device is disabled: it may not connect."],
    [
      "a reason with a secret",
      { statusReason: "SharedAccessKey=abcdefgh" },
      'The device is disabled ("SharedAccessKey=***"): it may not connect.',
    ],
  ])("is that the identity is disabled, with its reason: %s", (_, members, message) => {
    const disabled = reasons({ deviceId: "d", status: "disabled", properties: {}, ...members }, false);
    expect(disabled).toStrictEqual([{ code: "identity-disabled", path: "/status", message }]);
  });

  it.each<[string, JsonObject, boolean]>([
    ["no reported section", {}, true],
    ["a reported section that is not an object", { reported: 3 }, true],
    ["only what the hub keeps there", { reported: changedAt(NEVER) }, true],
    ["one member", { reported: changedAt(NEVER, { a: 1 }) }, false],
  ])("is that the device has never connected where nothing was ever reported: %s", (_, properties, isSilent) => {
    const twin = { deviceId: "d", lastActivityTime: NEVER, properties };
    const message = "The device has never connected.";
    expect(reasons(twin, false)).toStrictEqual(
      isSilent ? [{ code: "never-connected", path: "/lastActivityTime", message }] : [],
    );
  });

  it.each([LATER, "10001-01-01", "0001", 1, null])("is not that of a device whose last activity is %j", (time) => {
    expect(codes({ deviceId: "d", lastActivityTime: time, properties: {} }, false)).toStrictEqual([]);
  });

  it.each<[string, JsonObject, string | undefined]>([
    ["an older report", twinOf(LATER, EARLIER), "no-report-since-change"],
    ["a newer report", twinOf(EARLIER, LATER), "reports-without-this"],
    ["a report at the same time", twinOf(LATER, LATER), undefined],
    ["no time of the change", twinOf(undefined, EARLIER), undefined],
    ["a change that has no time, and never a report", twinOf(7, undefined), undefined],
    ["never a report", { properties: { desired: changedAt(LATER) } }, "no-report-since-change"],
    ["a report without a time", { properties: { desired: changedAt(LATER), reported: { a: 1 } } }, undefined],
    ["a report whose time is not a string", twinOf(LATER, 7, {}), "no-report-since-change"],
    ["times that cannot be compared", twinOf("soon", "noon"), undefined],
  ])("is when the device has reported last, where it has not answered: %s", (_, twin, code) => {
    expect(codes(twin)).toStrictEqual(code === undefined ? [] : [code]);
    expect(codes(twin, false)).toStrictEqual([]);
  });

  it("says where it was read", () => {
    expect(reasons(twinOf(LATER, EARLIER))).toStrictEqual([
      {
        code: "no-report-since-change",
        path: "/properties/reported/$metadata/$lastUpdated",
        message: "The device has reported nothing since the desired section was changed.",
      },
    ]);
    expect(reasons({ desired: changedAt(LATER) })[0]?.path).toBe("/reported");
    expect(reasons({ desired: changedAt(EARLIER), reported: changedAt(LATER) })).toStrictEqual([
      {
        code: "reports-without-this",
        path: "/reported/$metadata/$lastUpdated",
        message: `The device has reported since the last change of the desired section (${LATER}), and not about this.`,
      },
    ]);
  });
});

describe("how long the device has been silent", () => {
  it.each([
    ["2026-01-01T00:00:00Z", "; it has been silent for 0 minutes"],
    ["2026-01-01T00:00:59.999Z", "; it has been silent for 0 minutes"],
    ["2026-01-01T00:01:00Z", "; it has been silent for 1 minute"],
    ["2026-01-01T00:59:59Z", "; it has been silent for 59 minutes"],
    ["2026-01-01T01:00:00Z", "; it has been silent for 1 hour"],
    ["2026-01-01T23:59:59Z", "; it has been silent for 23 hours"],
    ["2026-01-02T00:00:00Z", "; it has been silent for 1 day"],
    ["2026-02-15T12:00:00Z", "; it has been silent for 45 days"],
    ["2025-12-31T23:59:59Z", ""],
    ["soon", ""],
    [undefined, ""],
  ])("is told in the largest unit that it fills, at %s", (now, words) => {
    const message = `The device has reported nothing since the desired section was changed${words}.`;
    expect(reasons(twinOf(LATER, EARLIER), true, now)[0]?.message).toBe(message);
  });

  it("is not told without a time, of a report of whatever age", () => {
    const message = "The device has reported nothing since the desired section was changed.";
    expect(reasons(twinOf(LATER, "1960-01-01T00:00:00Z"))[0]?.message).toBe(message);
  });

  it.each([[NEVER], [undefined]])("is not told of a device that has reported at %s", (reported) => {
    const message = "The device has reported nothing since the desired section was changed.";
    expect(reasons(twinOf(LATER, reported), true, LATER)[0]?.message).toBe(message);
  });
});

describe("the last known connection", () => {
  it.each<[string, JsonObject, string | undefined]>([
    ["Connected", { connectionState: "Connected" }, '"Connected"'],
    ["a secret", { connectionState: "SharedAccessKey=abcdefgh" }, '"SharedAccessKey=***"'],
    ["not a string", { connectionState: 7 }, undefined],
    ["none", {}, undefined],
  ])("comes last, with what it is worth: %s", (_, members, quoted) => {
    const message = `The hub last knew the connection as ${String(quoted)}, which can be late and wrong.`;
    const connection = { code: "connection-state", path: "/connectionState", message };
    expect(reasons(twinOf(EARLIER, EARLIER, members))).toStrictEqual(quoted === undefined ? [] : [connection]);
    expect(reasons(twinOf(LATER, EARLIER, members)).slice(1)).toStrictEqual(quoted === undefined ? [] : [connection]);
  });
});
