import { describe, expect, it } from "vitest";
import { Lane, TwinMemory } from "../../../src/node/lane/index.js";
import { runProgram } from "../../support/world.js";
import { bothWays, FIRST_LINE } from "./both-ways.js";
import type { Ways } from "./both-ways.js";
import { otherOf, randomFrom, randomTwin, write } from "./random-lines.js";

/** Reads lines with a lane that remembers, and without one; expects the same. What arrives together is learned together. */
async function remembered(lines: readonly (string | Buffer)[], piece = 300, isNamed = true): Promise<Ways> {
  const lane = Lane.create(new TwinMemory({ isNamed }))!;
  const bytes = Buffer.concat([FIRST_LINE, ...lines.flatMap((line) => [line, "\n"])].map((part) => Buffer.from(part)));
  const ways = await bothWays(bytes, lane, { piece });
  expect(ways.fast).toEqual(ways.slow);
  return ways;
}

/** What differs from twin to twin of a fleet. */
interface Values {
  readonly id?: string;
  readonly root?: number;
  readonly desired?: string;
  readonly last?: string;
  readonly start?: string;
  readonly exit?: string;
  readonly set?: string;
  readonly reported?: string;
  readonly status?: string;
  readonly code?: number;
  readonly restarts?: string;
  readonly other?: string;
}

function twin({
  id = "edge-1",
  root = 1,
  desired = "3",
  last = "3",
  start = "2026-03-02T08:10:05.0001234Z",
  exit = "0001-01-01T00:00:00Z",
  set = "2026-03-01T00:00:00Z",
  reported = "2026-02-01T00:00:00Z",
  status = "running",
  code = 200,
  restarts = "2",
  other = "0001-01-01T00:00:00Z",
}: Values): string {
  return `{"deviceId":"${id}","moduleId":"$edgeAgent","version":${root},"properties":{"desired":{"modules":{"app":{"status":"running","restartPolicy":"always","settings":{"image":"a:1"}}},"$metadata":{"$lastUpdated":"${set}"},"$version":${desired}},"reported":{"lastDesiredVersion":${last},"lastDesiredStatus":{"code":${code}},"modules":{"app":{"runtimeStatus":"${status}","exitCode":1,"restartCount":${restarts},"lastStartTimeUtc":"${start}","lastExitTimeUtc":"${exit}","settings":{"image":"a:1"}},"b":{"runtimeStatus":"running","lastExitTimeUtc":"${other}"}},"$metadata":{"lastDesiredStatus":{"code":{"$lastUpdated":"${reported}"}}},"$version":${root}7}}}`;
}

/** Four twins that are alike, by which a verdict is learned, and then others. */
function fleet(known: Values, ...others: readonly Values[]): readonly string[] {
  return [
    ...["a", "b", "c"].map((id) => twin({ ...known, id })),
    ...others.map((other) => twin({ ...known, ...other })),
  ];
}

describe("a twin that is known", () => {
  it("is printed with its own name, times and versions, of whatever length", async () => {
    const { recalled, fast } = await remembered(
      fleet(
        {},
        { id: "größe-22", root: 12345 },
        { start: "2025-12-31T23:59:59Z", exit: "2026-01-31T00:00:00.5Z", desired: "12", last: "12" },
        { id: "", start: "2026-11-30T23:59:59.1234567890Z" },
        { id: "a b/c", desired: "999999999999999", last: "999999999999999" },
      ),
    );
    expect(recalled).toBe(4);
    expect(fast.at(-2)).toContain('"since":"2026-11-30T23:59:59.1234567890Z"');
    expect(fast.at(-1)).toContain('"desiredVersion":999999999999999');
  });

  it("has versions that are related as those of the known one are", async () => {
    const behind = { desired: "9", last: "3" };
    expect(
      (await remembered(fleet(behind, { desired: "10", last: "2" }, { set: "2026-05-05T05:05:05Z" }))).recalled,
    ).toBe(2);
    expect((await remembered(fleet(behind, { last: "9" }, { last: "10" }))).recalled).toBe(0);
    expect((await remembered(fleet({ desired: "3", last: "9" }, { last: "4" }, { last: "3" }))).recalled).toBe(1);
  });

  it("has ended at a time, or never, as the known one did, where that is told", async () => {
    const failed = { status: "failed", exit: "2026-03-03T00:00:00Z" };
    const { recalled } = await remembered(
      fleet(failed, { exit: "2026-03-04T00:00:00Z" }, { exit: "0001-01-01T00:00:00Z" }),
    );
    expect(recalled).toBe(1);
    expect((await remembered(fleet({}, { exit: "2026-03-04T00:00:00Z" }))).recalled).toBe(1);
  });

  it("has ended or not where that is not told, whatever another module did", async () => {
    const failed = { status: "failed", exit: "2026-03-03T00:00:00Z" };
    const { recalled } = await remembered(
      fleet(failed, { exit: "2026-03-04T00:00:00Z", other: "2026-03-05T00:00:00Z" }, { other: "2026-03-05T00:00:00Z" }),
    );
    expect(recalled).toBe(2);
  });

  it("was restarted any number of times below the most", async () => {
    const trouble = { status: "backoff" };
    const { recalled, fast } = await remembered(
      fleet(trouble, { restarts: "0" }, { restarts: "19" }, { restarts: "20" }, { restarts: "21" }),
    );
    expect(recalled).toBe(2);
    expect(fast.at(-3)).toContain("was restarted 19 of at most 20 times");
    expect(
      (await remembered(fleet({ status: "failed", restarts: "3" }, { restarts: "20" }, { restarts: "20" }))).recalled,
    ).toBe(0);
  });

  const odd: Readonly<Record<string, Values>> = {
    "a time of no calendar": { start: "2026-02-30T00:00:00Z" },
    "a leap day": { start: "2024-02-29T00:00:00Z" },
    "a month that there is not": { start: "2026-13-01T00:00:00Z" },
    "an hour that there is not": { start: "2026-12-01T24:00:00Z" },
    "a minute that there is not": { start: "2026-12-01T23:60:00Z" },
    "a second that there is not": { start: "2026-12-01T23:59:60Z" },
    "a time with another zone": { start: "2026-12-01T23:59:00+01:00" },
    "a time without a fraction behind its point": { start: "2026-12-01T23:59:00.Z" },
    "a time of an early year": { start: "0999-12-01T23:59:00Z" },
    "no time": { start: "soon" },
    "a time of another form": { start: "2026-12-01 23:59:00Z" },
    "a name with an escape": { id: "a\\u0062" },
    "a version of another form": { desired: "3.0" },
    "a version 0": { desired: "0", last: "0" },
    "a count with a fraction": { restarts: "1.0" },
    "a count of two zeros": { restarts: "00" },
    "a very large version": { desired: "1234567890123456", last: "1234567890123456" },
  };
  it.each(Object.keys(odd))("is not one with %s", async (name) => {
    expect((await remembered(fleet({}, odd[name] ?? {}, odd[name] ?? {}))).recalled).toBe(0);
  });

  it("is none where times decide: of a failure beside another version, of a refusal", async () => {
    const late = "2026-04-01T00:00:00Z";
    expect((await remembered(fleet({ code: 500, last: "2" }, { reported: late }, {}))).recalled).toBe(0);
    expect((await remembered(fleet({ code: 400 }, { reported: late }, {}))).recalled).toBe(0);
    expect((await remembered(fleet({ code: 500 }, { reported: late }, {}))).recalled).toBe(2);
  });

  it("is none that holds what looks like a mark", async () => {
    expect((await remembered(fleet({ exit: "2999-12-28T23:59:59.0001Z" }, {}, {}))).recalled).toBe(0);
  });

  it("may be one of any number, cut at every offset", async () => {
    const lines = fleet({}, ...Array.from({ length: 40 }, (_, at) => ({ id: `d${at}`, root: at + 1 })));
    for (const piece of [1, 7, 300]) expect((await remembered(lines, piece)).recalled).toBe(40);
    for (const piece of [2000, 9000]) expect((await remembered(lines, piece)).recalled).toBeGreaterThan(20);
  });
});

describe("random fleets", () => {
  it("are told the same with a memory as without", async () => {
    let all = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = randomFrom(seed);
      const lines = Array.from({ length: 10 }, () =>
        Buffer.from(write(randomTwin(random, seed % 4 === 0 ? 0.03 : 0), { random, oddity: 0 })),
      ).flatMap((line) => [line, ...Array.from({ length: 12 }, () => otherOf(random, line))]);
      all += (await remembered(lines, 5000)).recalled;
    }
    expect(all).toBeGreaterThan(100);
  });

  it("are printed without what a terminal obeys, as those that are not known", async () => {
    const ids = ["a", "b", "c", "d", "\u202eb", "\u007fc", "\u009bd", "\u061cd", "größe", "日本"];
    for (const args of [
      ["report", "-", "--json"],
      ["rows", "-"],
    ]) {
      const rows = (lines: readonly string[]): Promise<string> =>
        runProgram(args, { stdin: [lines.join("\n")] }).then(({ stdout }) =>
          stdout.replace(/"source".*?"index":\d+,/g, ""),
        );
      const lines = ids.map((id) => twin({ id }));
      const told = lines.map((line) =>
        line.replace('"exitCode":1', '"exitCode":1,"statusDescription":"is \u202edead"'),
      );
      for (const all of [lines, told]) {
        const alone = await Promise.all(all.map((line) => rows([line])));
        expect(alone.join("").split("\n")).toHaveLength(ids.length + 1);
        expect(await rows(all)).toBe(alone.join(""));
        expect(await rows(all)).not.toMatch(/[\u007f-\u009f\u061c\u202e]/);
      }
    }
  });

  it("are printed, counted and judged the same by the program, one by one and by file", async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      twin({ id: `d${at % 50}`, status: at % 3 === 0 ? "failed" : "running", last: at % 7 === 0 ? "2" : "3" }),
    );
    const options = ["--json", "--fail-on", "moduleFailed", "--expect", "successful", "--min-documents", "61"];
    const together = await runProgram(["report", "-", ...options], { stdin: [lines.join("\n")] });
    const alone = await Promise.all(lines.map((line) => runProgram(["report", "-", "--json"], { stdin: [line] })));
    const printed = alone.map(({ stdout }, at) =>
      stdout.replace('"line":1,"index":0', `"line":${at + 1},"index":${at}`),
    );
    expect(together.stdout.slice(0, printed.join("").length)).toBe(printed.join(""));
    expect(together.exitCode).toBe(1);
    expect(together.stderr).toContain("60 were judged");
  });
});
