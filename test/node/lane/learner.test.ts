import { describe, expect, it } from "vitest";
import { runProgram } from "../../support/world.js";
import { bothWays, FIRST_LINE, rememberingLane } from "./both-ways.js";
import { otherOf, randomFrom, randomTwin, write } from "./random-lines.js";
import { remembered, untilKnown } from "./remembered.js";

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

/** Twins that are alike, by which a verdict is learned, and then others. */
function fleet(known: Values, ...others: readonly Values[]): readonly string[] {
  return [
    ...untilKnown(known).map((values, at) => twin({ ...values, id: `known-${at}` })),
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
    const behind = [...fleet({ code: 500, last: "2" }, {}, {}), ...fleet({ code: 400, last: "2" }, {}, {})];
    expect(
      (await remembered(behind.map((line) => line.replace(/"\$metadata":\{"\$lastUpdated":"[^"]*"\},/, "")))).recalled,
    ).toBe(4);
    expect(
      (await remembered(behind.map((line) => line.replace(/"\$metadata":\{"lastDesiredStatus":.*?\}\}\},/, ""))))
        .recalled,
    ).toBe(4);
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

interface Message {
  readonly device?: string;
  readonly activity?: string;
  readonly timestamp?: string;
  readonly progress?: number;
}

function message({ device = "d", activity = "a", timestamp = "1700000000000", progress = 40 }: Message): string {
  return `{"activityId":"${activity}","deviceId":"${device}","timestamp":${timestamp},"payload":{"status":"RUNNING","actions":[{"component":{"id":"os:base"},"status":"DOWNLOADING","progress":${progress}}]}}`;
}

function messages(...others: readonly Message[]): readonly string[] {
  return [...untilKnown({}).map((_, at) => message({ device: `known-${at}` })), ...others.map(message)];
}

describe("a message that is known", () => {
  it("is printed with the names of its own device and activity, and its own timestamp", async () => {
    const { recalled, fast } = await remembered(
      messages(
        { device: "größe-22", activity: "campaign-7" },
        { timestamp: "100000000000" },
        { timestamp: "987654321030001", device: "", activity: "" },
      ),
      150,
    );
    expect(recalled).toBe(3);
    expect(fast.at(-3)).toContain('"id":"größe-22"');
    expect(fast.at(-3)).toContain('"activityId":"campaign-7"');
  });

  it("has a row with its own timestamp", async () => {
    const lines = messages({ timestamp: "1700000000001" });
    const bytes = Buffer.from(FIRST_LINE + lines.map((line) => `${line}\n`).join(""));
    const lane = rememberingLane({ isNamed: true, isTimed: false });
    const { recalled, fast, slow } = await bothWays(bytes, lane, { piece: 150, isRow: true });
    expect(fast).toEqual(slow);
    expect(recalled).toBe(1);
    expect(fast.at(-1)).toContain("1700000000001");
  });

  const odd: Readonly<Record<string, Message>> = {
    "a timestamp in seconds": { timestamp: "99999999999" },
    "a timestamp 0": { timestamp: "0" },
    "a timestamp with a fraction": { timestamp: "1700000000000.5" },
    "a timestamp in another form": { timestamp: "17e11" },
    "a timestamp that is too large": { timestamp: "1700000000000000" },
    "a name with an escape": { device: "a\\u0062" },
    "another progress": { progress: 41 },
  };
  it.each(Object.keys(odd))("is not one with %s", async (name) => {
    expect((await remembered(messages(odd[name] ?? {}, odd[name] ?? {}))).recalled).toBe(0);
  });

  it("is none where messages are counted by what they say, and twins are", async () => {
    const lane = rememberingLane({ isNamed: true, isTimed: true, hasMessages: false });
    const lines = [...messages({}, {}), ...fleet({}, {}, {})];
    const bytes = Buffer.from(FIRST_LINE + lines.map((line) => `${line}\n`).join(""));
    const { recalled, fast, slow } = await bothWays(bytes, lane, { piece: 300 });
    expect(fast).toEqual(slow);
    expect(recalled).toBe(2);
  });
});

/** Twins of one form: what their modules are called and run, and what was applied. */
interface Names {
  readonly modules?: readonly string[];
  readonly images?: readonly string[];
  readonly running?: readonly string[];
  readonly applied?: readonly string[];
}

function deployed({
  modules = ["app", "cam"],
  images = ["registry.example/app:1", "registry.example/cam:2"],
  running = images,
  applied = ["line-1"],
}: Names): string {
  const desired = modules.map(
    (name, at) => `"${name}":{"status":"running","settings":{"image":"${images[at] ?? ""}"}}`,
  );
  const reported = modules.map(
    (name, at) => `"${name}":{"status":"running","runtimeStatus":"failed","settings":{"image":"${running[at] ?? ""}"}}`,
  );
  const configurations = applied.map((name) => `"${name}":{"status":"Applied"}`);
  const noted = modules.map((name) => `"${name}":{"runtimeStatus":{"$lastUpdated":"2026-03-01T00:00:00Z"}}`);
  return `{"deviceId":"d","moduleId":"$edgeAgent","configurations":{${configurations.join()}},"properties":{"desired":{"modules":{${desired.join()}},"$version":3},"reported":{"lastDesiredVersion":3,"lastDesiredStatus":{"code":200},"modules":{${reported.join()}},"$metadata":{"modules":{${noted.join()}}}}}}`;
}

/** Twins by which a verdict is learned, then others; how many of these are recalled. */
async function recalledOf(known: Names, others: readonly Names[], isNamed = true): Promise<number> {
  const lines = [...untilKnown(known), ...others.map((other) => ({ ...known, ...other }))].map(deployed);
  return (await remembered(lines, 300, isNamed)).recalled;
}

describe("a twin of another deployment", () => {
  it("is told with its own names and images", async () => {
    const others = [
      { modules: ["b", "c.d_e-F9"], applied: ["x".repeat(63)] },
      { images: ["a:1", "localhost:5000/B/c_d-e.f:G.2"] },
      { modules: ["app", "constructor"], applied: ["Line-2"] },
      { modules: ["edgeAgent", "edgeHub"], images: ["a/b:1", "b/a:1"] },
    ];
    expect(await recalledOf({}, others)).toBe(4);
    expect(await recalledOf({}, others, false)).toBe(0);
  });

  it("is told in the order of the names, in whatever order they were written", async () => {
    expect(await recalledOf({}, [{ modules: ["b", "a"] }, { modules: ["Z", "a"] }, { modules: ["ab", "abc"] }])).toBe(
      3,
    );
    const three = { modules: ["c", "a", "b"], images: ["x:1", "x:2", "x:3"] };
    const orders = [
      ["c", "b", "a"],
      ["a", "b", "c"],
      ["a", "c", "b"],
      ["b", "c", "a"],
      ["b", "a", "c"],
      ["abc", "ab", "a"],
    ];
    expect(
      await recalledOf(
        three,
        orders.map((modules) => ({ modules })),
      ),
    ).toBe(6);
    const two = { applied: ["base", "line"] };
    expect(await recalledOf(two, [{ applied: ["a", "b"] }, { applied: ["line", "base"] }])).toBe(2);
  });

  it("is read in the order of the names with all that is written between them", async () => {
    const lines = [...untilKnown(["a", "b"]), ["c", "b"], ["d", "a"], ["b", "a"]]
      .map((modules) => deployed({ modules }))
      .map((line) => line.replaceAll(/[{}:,](?!\d)/gu, (sign) => `  ${sign} \t`));
    expect((await remembered(lines)).recalled).toBe(3);
  });

  it.each(["größe", "e", "𝒹"])(
    "is told with its own names beside what is always the same, of one byte or more: %s",
    async (said) => {
      const lines = [...untilKnown(["a", "b"]), ["d", "c"], ["abc", "ab"]].map((modules) =>
        deployed({ modules })
          .replace('"d"', `"${said}"`)
          .replaceAll('"failed"', `"failed","exitCode":1,"statusDescription":"${said}"`),
      );
      const { recalled, fast } = await remembered(lines);
      expect(recalled).toBe(2);
      expect(fast.at(-1)).toContain(`"id":"${said}"`);
    },
  );

  it("may be one of which another module has failed, and is told in the order of the names", async () => {
    const old = { images: ["app:2", "cam:2", "x:2"], running: ["app:1", "cam:2", "x:2"] };
    const names = ["b", "c", "d"];
    const others = [0, 1, 2].flatMap((failed) => [
      { ...old, running: old.images.map((image, at) => (at === failed ? "old:1" : image)), modules: names },
      {
        ...old,
        running: old.images.map((image, at) => (at === failed ? "old:1" : image)),
        modules: [...names].reverse(),
      },
    ]);
    expect(await recalledOf({ ...old, modules: ["a", "b", "c"] }, others)).toBe(6);
    expect(await recalledOf({ ...old, modules: ["a", "b", "c"] }, [{ running: ["app:1", "cam:1", "x:2"] }])).toBe(0);
  });

  it("has a row of its own for each order of the names, where its codes follow them", async () => {
    const trouble = '"runtimeStatus":"backoff","exitCode":1,"restartCount":3';
    const line = (first: string, second: string): string =>
      deployed({ modules: [first, second] }).replace('"runtimeStatus":"failed"', trouble);
    const orders = [
      ...untilKnown(["a", "b"] as const),
      ...([
        ["c", "d"],
        ["b", "a"],
        ["d", "c"],
        ["a", "c"],
        ["f", "e"],
      ] as const),
    ];
    const bytes = Buffer.from(FIRST_LINE + orders.map(([first, second]) => `${line(first, second)}\n`).join(""));
    const isRecalled = async (isRow: boolean): Promise<number> => {
      const lane = rememberingLane({ isNamed: true, isTimed: !isRow });
      const { recalled, fast, slow } = await bothWays(bytes, lane, { piece: 300, isRow });
      expect(fast).toEqual(slow);
      return recalled;
    };
    // Of a row, the first twin of each order is judged.
    expect(await isRecalled(true)).toBe(4);
    expect(await isRecalled(false)).toBe(5);
  });

  it.each([2, 3, 4, 5, 6, 7, 8, 9])(
    "has a row of its own where another of three modules was not created, and the others run old images: %d",
    async (exitCode) => {
      const images = ["x:1", "x:1", "x:1", "x:1"];
      const line = (modules: readonly string[]): string =>
        ["failed", "running", "gone", `running","exitCode":${exitCode},"statusDescription":"running`]
          .reduce(
            (text, status) => text.replace('"runtimeStatus":"failed"', `"runtimeStatus" :"${status}"`),
            deployed({ modules, images, running: ["x:1", "y:2", "x:1", "y:2"] }),
          )
          .replace(/,"\w":\{"status":"running","runtimeStatus" :"gone".*?\}\}/u, "");
      const orders = ["t a b c", "t b a c", "t a c b", "t c b a", "t b c a", "t c a b"].map((names) =>
        names.split(" "),
      );
      const lines = [...untilKnown(["t", "a", "b", "c"]), ["t", "a", "b", "c"], ...orders, ...orders].map(
        (modules) => `${line(modules)}\n`,
      );
      const lane = rememberingLane({ isNamed: true, isTimed: false });
      const bytes = Buffer.from(FIRST_LINE + lines.join(""));
      const { recalled, fast, slow } = await bothWays(bytes, lane, { piece: 300, isRow: true });
      expect(fast).toEqual(slow);
      // The first twin of each order is judged.
      expect(recalled).toBe(8);
    },
  );

  it("is another one where its modules are told on another side", async () => {
    const told = '"a":{"status":"running","settings":{"image":"x:1"}}';
    const twinOf = (desired: string, reported: string, noted: string): string =>
      `{"deviceId":"d","moduleId":"$edgeAgent","properties":{"desired":{"modules":{${desired}},"$version":3},"reported":{"lastDesiredVersion":3,"lastDesiredStatus":{"code":200},"modules":{${reported}},"$metadata":{"modules":{${noted}}}}}}`;
    const pairs = [
      [twinOf(told, "", ""), twinOf("", told, "")],
      [twinOf("", told, ""), twinOf(told, "", "")],
      [twinOf(told, '"a":{}', ""), twinOf(told, "", '"a":{}')],
    ];
    for (const [known = "", other = ""] of pairs) {
      const { recalled, fast, slow } = await remembered([...untilKnown(known), known, other, other]);
      expect(fast).toEqual(slow);
      expect(recalled).toBe(1);
    }
  });

  it("has a name twice, of which the last one counts", async () => {
    const twice = { modules: ["b", "a", "b"], images: ["x:1", "x:2", "x:3"] };
    expect(await recalledOf(twice, [twice])).toBe(1);
    expect(await recalledOf(twice, [{ modules: ["a", "b", "b"] }, { modules: ["b", "b", "a"] }])).toBe(2);
    expect(await recalledOf({ ...twice, running: ["x:1", "x:2", "x:4"] }, [{ running: ["x:4", "x:2", "x:3"] }])).toBe(
      0,
    );
    expect(await recalledOf(twice, [{ modules: ["b", "a", "c"] }, { modules: ["a", "b", "a", "b"] }])).toBe(0);
  });

  it("is another one with images that are the same where they were not, or the other way round", async () => {
    const old = { images: ["app:2", "cam:2"], running: ["app:1", "cam:2"] };
    expect(await recalledOf(old, [{ images: ["a:2", "b:2"], running: ["a:1", "b:2"] }])).toBe(1);
    expect(await recalledOf(old, [{ images: ["a:2", "b:2"], running: ["a:2", "b:2"] }])).toBe(0);
    expect(await recalledOf(old, [{ images: ["a:2", "b:2"], running: ["a:1", "b:1"] }])).toBe(0);
    expect(await recalledOf({}, [{ images: ["a:2", "a:2"] }])).toBe(0);
  });

  it.each([
    ...["registry.example/app", "app", "registry.example/app@sha256:beef", "me:pa55@registry.example/app:1", " app:1"],
    ...["$upstream:8000/app:1", "a:b:c", "app:", ":1", "registry.example/:1", "registry.example/", "", "größe:1"],
    ...["app\\u003a1", "http://registry.example/app:1?a"],
  ])("has an image that is not in its plainest form, and is only itself then: %s", async (image) => {
    const odd = { images: [image, "cam:2"], running: [`${image}:latest`, "cam:2"] };
    expect(await recalledOf(odd, [odd])).toBe(1);
    expect(await recalledOf(odd, [{ ...odd, running: ["cam:2", "cam:2"] }, { images: ["a:1", "cam:2"] }])).toBe(0);
    expect(await recalledOf({}, [odd, { running: ["app:1", image] }])).toBe(0);
    expect(await recalledOf(odd, [{ modules: ["b", "c"], applied: ["other"] }])).toBe(1);
  });

  it.each(["10", "1a", "_a", "a b", "a/b", "a~b", "größe", "", "a\\u0062", "x".repeat(64), "a:b"])(
    "has a name that is not in its plainest form, and is only itself then: %s",
    async (name) => {
      const odd = { modules: [name, "cam"] };
      expect(await recalledOf(odd, [odd])).toBe(1);
      expect(await recalledOf(odd, [{ modules: [name, "b"] }, {}, { modules: ["app", name] }])).toBe(1);
      expect(await recalledOf({ applied: [name] }, [{ applied: ["line-2"] }, {}])).toBe(1);
    },
  );

  it("has an image that is told whole, or is only itself: a message cuts one of more than 80 characters", async () => {
    const other = (length: number): Names => ({
      images: [`r/${"a".repeat(length - 4)}:1`, "cam:2"],
      running: ["app:1", "cam:2"],
    });
    const known = { images: ["app:2", "cam:2"], running: ["app:1", "cam:2"] };
    expect(await recalledOf(known, [other(80)])).toBe(1);
    expect(await recalledOf(known, [other(81)])).toBe(0);
  });

  it("may have names that begin with $, which come before all others and stay", async () => {
    expect(await recalledOf({ modules: ["$a", "cam"] }, [{ modules: ["$a", "b"] }, { modules: ["$b", "cam"] }])).toBe(
      1,
    );
  });

  it("is not remembered with more names or images than are told apart", async () => {
    const many = (count: number): Names => {
      const modules = Array.from({ length: count }, (_, at) => `m${String(at).padStart(3, "0")}`);
      return { modules, images: modules.map((name) => `${name}:1`) };
    };
    expect(await recalledOf(many(63), [many(63)])).toBe(1);
    expect(await recalledOf(many(64), [many(64)])).toBe(0);
  });

  it("is asked for by name: report --deployment, rows --deployment", async () => {
    const lines = ["base", "base", "base", "line", "base"].map((name) => deployed({ applied: [name] }));
    for (const command of ["report", "rows"]) {
      const args = [command, "-", "--deployment", "base", ...(command === "report" ? ["--json"] : [])];
      const { stdout } = await runProgram(args, { stdin: lines.map((line) => `${line}\n`) });
      expect(stdout.split("\n").map((line) => /"state":"(\w+)"/.exec(line)?.[1])).toEqual([
        ...["moduleFailed", "moduleFailed", "moduleFailed", "indeterminate", "moduleFailed"],
        undefined,
      ]);
    }
  });
});

describe("random fleets", () => {
  it("are told the same with a memory as without", async () => {
    let all = 0;
    for (let seed = 1; seed <= 16; seed += 1) {
      const random = randomFrom(seed);
      const lines = Array.from({ length: 10 }, () =>
        Buffer.from(write(randomTwin(random, seed % 4 === 0 ? 0.03 : 0), { random, oddity: 0 })),
      ).flatMap((line) => [line, ...Array.from({ length: 14 }, () => otherOf(random, line))]);
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
