import { describe, expect, it } from "vitest";
import { runProgram } from "../../support/world.js";
import { deviceFleet } from "./random-device-fleets.js";
import { randomFrom } from "./random-lines.js";
import { remembered, untilKnown } from "./remembered.js";

/** What differs from device to device, as JSON. */
interface Values {
  readonly wanted?: string;
  readonly reported?: string;
  readonly mode?: string;
  readonly deployment?: string;
  readonly ofReport?: string;
  readonly status?: string;
  readonly time?: string;
  readonly changed?: string;
  readonly answered?: string;
  readonly temperature?: string;
  readonly seen?: string;
  /** More members of the sections, with a comma in front. */
  readonly moreWanted?: string;
  readonly moreReported?: string;
  readonly inGroup?: string;
}

function device({
  wanted = "5",
  reported = "5",
  mode = '"eco"',
  deployment = '"rollout-1"',
  ofReport = deployment,
  status = "succeeded",
  time = "2026-03-02T08:00:00Z",
  changed = "2026-03-01T08:00:00Z",
  answered = "2026-03-02T08:10:05.0001234Z",
  temperature = "21.5",
  seen = "2026-03-03T08:00:00Z",
  moreWanted = "",
  moreReported = "",
  inGroup = "",
}: Values): string {
  return `{"deviceId":"meter-7","version":3,"lastActivityTime":"${seen}","properties":{"desired":{"net":{"__meta":{"deploymentId":${deployment}},"interval":${wanted},"mode":"eco"}${moreWanted},"$metadata":{"$lastUpdated":"${changed}","net":{"$lastUpdated":"${changed}","interval":{"$lastUpdatedVersion":2}}},"$version":2},"reported":{"net":{"__meta":{"deploymentId":${ofReport},"deploymentStatus":"${status}","time":"${time}"},"interval":${reported},"mode":${mode}${inGroup}},"temperature":${temperature}${moreReported},"$metadata":{"$lastUpdated":"${answered}","net":{"$lastUpdated":"${time}"},"temperature":{"$lastUpdated":"${answered}"}},"$version":9}}}`;
}

/** How many of the others are recalled, after three twins by which their like is learned. */
async function recalledOf(known: Values, others: readonly Values[], isNamed = true): Promise<number> {
  const alike = untilKnown(device(known));
  const { recalled } = await remembered(
    [...alike, ...others.map((other) => device({ ...known, ...other }))],
    300,
    isNamed,
  );
  return recalled;
}

describe("a device that is known", () => {
  it("reports other numbers and strings where nothing is desired, and was changed at other times", async () => {
    const others = [
      { temperature: "-3" },
      { temperature: "0" },
      { time: "2026-03-05T08:00:00.5Z" },
      { seen: "2026-04-01T00:00:00Z" },
    ];
    expect(await recalledOf({}, others)).toBe(others.length);
    const told = await remembered([...untilKnown(device({})), device({ time: "2026-03-05T08:00:00.5Z" })]);
    expect(told.fast.at(-1)).toContain('"since":"2026-03-05T08:00:00.5Z"');
  });

  it("is another one where a reported value is the desired one, or is not", async () => {
    expect(
      await recalledOf({}, [
        { wanted: "60", reported: "60" },
        { wanted: "0.5", reported: "0.5" },
      ]),
    ).toBe(2);
    expect(await recalledOf({}, [{ reported: "60" }, { wanted: "6" }, { mode: '"on"' }])).toBe(0);
    expect(await recalledOf({ reported: "60" }, [{ wanted: "7" }, { reported: "61" }])).toBe(2);
    expect(await recalledOf({ reported: "60" }, [{ wanted: "60" }, { mode: '"on"' }])).toBe(0);
  });

  it("has values that are the same in other members, or are not", async () => {
    expect(await recalledOf({}, [{ temperature: "5" }, { wanted: "21.5", reported: "21.5" }])).toBe(2);
  });

  it.each(["1.0", "10e-1", "-0", "0.50", "1e400", "1234567890123456"])(
    "has a value that is not in its plainest form, and is only itself then: %s",
    async (odd) => {
      expect(await recalledOf({ temperature: odd }, [{ temperature: odd }])).toBe(1);
      expect(await recalledOf({ temperature: odd }, [{ wanted: "6", reported: "6" }])).toBe(0);
      expect(await recalledOf({ wanted: "1", reported: odd }, [{ wanted: "6" }])).toBe(0);
    },
  );

  it.each(["true", "null", '""', "[5]", '{"a":5}', '"7"'])("has a value of another type: %s", async (other) => {
    expect(await recalledOf({}, [{ reported: other }, { wanted: other, reported: other }])).toBe(0);
    expect(await recalledOf({ reported: other }, [{ wanted: "6" }, { temperature: "6" }])).toBe(2);
  });

  it("names another deployment, which is told", async () => {
    expect(await recalledOf({}, [{ deployment: '"rollout-2"' }, { deployment: '"a.b-C3"' }])).toBe(2);
    expect(await recalledOf({}, [{ ofReport: '"rollout-2"' }])).toBe(0);
    const stale = { ofReport: '"rollout-0"' };
    expect(await recalledOf(stale, [{ deployment: '"rollout-2"', ofReport: '"rollout-1"' }])).toBe(1);
    expect(await recalledOf(stale, [{ deployment: '"rollout-0"' }])).toBe(0);
    const { fast } = await remembered([
      ...untilKnown(device(stale)),
      device({ deployment: '"b-2"', ofReport: '"b-1"' }),
    ]);
    expect(fast.at(-1)).toContain('reports the deployment \\"b-1\\", not the desired \\"b-2\\"');
  });

  it("names a deployment under the other name for one", async () => {
    const renamed = (deployment: string, other: string): string =>
      device({ deployment, ofReport: other }).replace('{"deploymentId":', '{"deployment":');
    const known = untilKnown(renamed('"a-1"', '"a-1"'));
    expect((await remembered([...known, renamed('"b-1"', '"b-1"')])).recalled).toBe(1);
    expect((await remembered([...known, renamed('"b-1"', '"a-1"')])).recalled).toBe(0);
  });

  it.each([
    ...["unspecified", "a b", "a_b", "", "1a", "xoxb-0123456789", "eyJhbGciOiJI.UzI1.x", "glpat-0123456789abcdef"],
    ...["AKIA0123456789ABCDEF", "rollout\\u002d1", "x".repeat(64)],
  ])("names a deployment that decides or is told in another way, and is only itself then: %s", async (name) => {
    const odd = { deployment: `"${name}"`, ofReport: '"rollout-1"' };
    expect(await recalledOf(odd, [odd, { temperature: "3" }])).toBe(2);
    expect(await recalledOf({ ofReport: '"rollout-2"' }, [odd])).toBe(0);
    expect(await recalledOf(odd, [{ deployment: '"rollout-2"' }])).toBe(0);
  });

  it("is asked for by its deployment, and is only itself then", async () => {
    expect(await recalledOf({}, [{ deployment: '"rollout-2"' }, { temperature: "3" }], false)).toBe(1);
    const lines = ["a", "a", "a", "a", "b", "b", "b", "b", "b"].map(
      (name) => `${device({ deployment: `"${name}-1"` })}\n`,
    );
    const { stdout } = await runProgram(["report", "-", "--summary", "--by", "deployment", "--json"], { stdin: lines });
    expect(stdout).toContain('"value":"a-1","count":4');
    expect(stdout).toContain('"value":"b-1","count":5');
  });

  it("was last changed by the same side, where it has not answered", async () => {
    const silent = { status: "notStarted", changed: "2026-03-04T08:00:00Z" };
    expect(
      await recalledOf(silent, [{ changed: "2026-03-05T08:00:00.25Z" }, { answered: "2026-03-01T00:00:00Z" }]),
    ).toBe(2);
    expect(
      await recalledOf(silent, [{ answered: "2026-03-04T08:00:00.1Z" }, { answered: "2026-03-04T08:00:00Z" }]),
    ).toBe(0);
    expect(
      await recalledOf({ ...silent, answered: "2026-03-04T08:00:00.0Z" }, [{ answered: "2026-03-04T08:00:00Z" }]),
    ).toBe(1);
    const speaking = await remembered([
      ...untilKnown(device({ status: "notStarted" })),
      device({ status: "notStarted", answered: "2026-03-06T08:00:00.75Z" }),
    ]);
    expect(speaking.recalled).toBe(1);
    expect(speaking.fast.at(-1)).toContain("since the last change of the desired section (2026-03-06T08:00:00.75Z)");
  });

  it("was never seen, or was", async () => {
    expect(await recalledOf({}, [{ seen: "0001-01-01T00:00:00Z" }])).toBe(1);
    const never = (seen: string): string =>
      `{"deviceId":"a","lastActivityTime":"${seen}","properties":{"desired":{"b":{"a":1}},"reported":{}}}`;
    const seen = untilKnown(never("2026-03-05T08:00:00Z"));
    const { recalled, fast } = await remembered([...seen, never("0001-01-01T00:00:00Z")]);
    expect(recalled).toBe(0);
    expect(fast.at(-1)).toContain("never-connected");
  });

  const judgedEach: Readonly<Record<string, Values>> = {
    "an acknowledgement": { moreReported: ',"heating":{"value":1,"ac":200,"av":1}' },
    "an acknowledgement of the time before": { moreReported: ',"heating":{"value":1,"desiredVersion":1}' },
    "a component": { moreWanted: ',"thermostat":{"__t":"c","a":1}' },
    "a word of the device's own": { moreWanted: ',"firmware":{"a":1}', moreReported: ',"firmware":{"status":"idle"}' },
    "a word under a name that ends so": { moreReported: ',"firmware":{"updateStatus":"idle"}' },
    "an error of a group": { inGroup: ',"__errors":{"set":{"message":"no"}}' },
    "an error of an instance": { inGroup: ',"app":{"__errors":{"set":{"message":"no"}}}' },
    "an update": { moreReported: ',"deviceUpdate":{"agent":{"state":0}}' },
    "what is left out of a twin of the edge at first": { moreReported: ',"modules":{"a":{"ac":1}}' },
  };
  it.each(Object.entries(judgedEach))("has nothing of which more is read: %s", async (_, values) => {
    expect(await recalledOf(values, [values])).toBe(0);
  });

  it("has no member that is compared and was changed on both sides", async () => {
    const plain = device({ moreWanted: ',"rate":1', moreReported: ',"rate":1' });
    const marked = plain.replaceAll('"net":{"$last', '"rate":{"$lastUpdated":"2026-03-01T08:00:00Z"},"net":{"$last');
    expect((await remembered([...untilKnown(plain), plain])).recalled).toBe(1);
    expect((await remembered([...untilKnown(marked), marked])).recalled).toBe(0);
  });

  it("has a string with an escape, and is only itself then", async () => {
    const escaped = { mode: '"e\\u0063o"' };
    expect(await recalledOf(escaped, [escaped, { wanted: "6", reported: "6" }])).toBe(1);
  });

  it("has a word at the root of a section that is a sign, or nothing a word can be", async () => {
    expect(await recalledOf({ moreReported: ',"app":"idle"' }, [{ moreReported: ',"app":"refreshing"' }])).toBe(0);
  });

  it("has values that lie deeper than is looked", async () => {
    const deep = (value: number): Values => ({ inGroup: `,"a":{"b":{"c":{"d":${value}}}}` });
    expect(await recalledOf(deep(1), [deep(1), deep(2)])).toBe(1);
    const lessDeep = (value: number): Values => ({ inGroup: `,"a":{"b":${value}}` });
    expect(await recalledOf(lessDeep(1), [lessDeep(1), lessDeep(2)])).toBe(2);
  });

  it("has at most 63 values", async () => {
    const many = (count: number, value: number): Values => ({
      inGroup: Array.from({ length: count }, (_, at) => `,"v${at}":${value}`).join(""),
    });
    expect(await recalledOf(many(50, 1), [many(50, 2)])).toBe(1);
    expect(await recalledOf(many(63, 1), [many(63, 1)])).toBe(0);
  });
});

describe("random fleets of devices", () => {
  it("are told the same with a memory as without", async () => {
    let all = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = randomFrom(seed);
      const lines = Array.from({ length: 4 }, () => deviceFleet(random, 60, randomFrom)).flat();
      all += (await remembered(lines, 5000, seed % 3 !== 0)).recalled;
    }
    expect(all).toBeGreaterThan(100);
  });
});
