import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { durationText } from "../../../src/node/printing/duration.js";
import { main } from "../../../src/node/commands/main.js";
import { nested } from "../../support/arbitraries.js";
import { temporaryFolder } from "../../support/folder.js";
import { IDLE } from "../../support/world.js";

const FIXTURES = "test/fixtures";
const RECORDING = `${FIXTURES}/recordings/successful-after-slow-pull.ndjson`;
const folder = temporaryFolder();

/** Writes documents, one a line, and gives the path. */
function file(name: string, ...documents: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    documents.map((document) => (typeof document === "string" ? document : JSON.stringify(document))).join("\n"),
  );
  return path;
}

/** Runs the program and gives what it printed. */
async function run(args: readonly string[], stdin = ""): Promise<{ code: number; out: string; error: string }> {
  const texts = { out: "", error: "" };
  const collect = (name: "out" | "error"): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const world = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: collect("out"),
    stderr: collect("error"),
    environment: {},
    now: () => 0,
    ...IDLE,
  };
  return { code: await main(args, world), ...texts };
}

function lines(out: string): readonly Record<string, unknown>[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("twinstate diff", () => {
  it("prints a JSON Patch and nothing else", async () => {
    const [before, after] = [file("a.json", { a: 1, b: 2 }), file("b.json", { a: 1, b: 3 })];
    const { code, out, error } = await run(["diff", before, after]);
    expect([code, error]).toStrictEqual([0, ""]);
    expect(JSON.parse(out)).toStrictEqual([{ op: "replace", path: "/b", value: 3 }]);
  });

  it("prints a merge patch, and says where none is exact", async () => {
    const [before, after] = [file("a.json", { a: 1, b: 2 }), file("b.json", { b: 2, c: null })];
    const { out, error } = await run(["diff", before, after, "--merge-patch"]);
    expect(JSON.parse(out)).toStrictEqual({ a: null, c: null });
    expect(error).toMatch(/^twinstate: No merge patch sets a member to null: /);
    expect((await run(["diff", before, before, "--merge-patch"])).out).toBe("{}\n");
  });

  it("compares the documents of longer sources in their order, a line each", async () => {
    const before = file("a.ndjson", { a: 1 }, 7);
    const after = file("b.ndjson", { a: 1 }, 8);
    const { code, out } = await run(["diff", before, after, "--json"]);
    expect(code).toBe(0);
    expect(lines(out)).toStrictEqual([
      {
        before: { source: before, line: 1, index: 0 },
        after: { source: after, line: 1, index: 0 },
        equal: true,
        operations: [],
      },
      {
        before: { source: before, line: 2, index: 1 },
        after: { source: after, line: 2, index: 1 },
        equal: false,
        operations: [{ op: "replace", path: "", value: 8 }],
      },
    ]);
  });

  it("compares two recordings as arrays of their lines", async () => {
    const first = { recording: 1, at: "2026-01-01T00:00:00Z", twin: { desired: {}, reported: {} } };
    const change = { at: "2026-01-01T00:00:05Z", change: "patchDesired", patch: { interval: 5 } };
    const before = file("a.ndjson", first, change);
    const after = file("b.ndjson", first, { ...change, patch: { interval: 6 } }, change);
    const { code, out } = await run(["diff", before, after, "--json", "--fail-on", "difference"]);
    expect([code, lines(out)[0]]).toMatchObject([
      1,
      {
        equal: false,
        operations: [
          { op: "replace", path: "/1/patch/interval", value: 6 },
          { op: "add", path: "/2", value: change },
        ],
      },
    ]);
    expect(lines((await run(["diff", before, before, "--json"])).out)[0]).toMatchObject({ equal: true });
    const merge = await run(["diff", before, after, "--merge-patch"]);
    expect([JSON.parse(merge.out), merge.error]).toMatchObject([{ length: 3 }, ""]);
  });

  it("says that equal scalars are equal", async () => {
    const path = file("a.json", 7);
    expect(lines((await run(["diff", path, path, "--json"])).out)[0]).toMatchObject({ equal: true, operations: [] });
  });

  it("takes standard input for one of the two, not for both", async () => {
    const path = file("a.json", { a: 1 });
    expect((await run(["diff", path, "-"], '{"a":2}')).out).toContain('"replace"');
    expect((await run(["diff", "-", path], '{"a":2}')).out).toContain('"replace"');
    const both = await run(["diff", "-", "-"]);
    expect([both.code, both.error]).toStrictEqual([2, expect.stringContaining("only one of the two")]);
  });

  it("fails on a difference, and on what cannot be compared", async () => {
    const [one, two, broken] = [file("a.json", { a: 1 }), file("b.json", {}), file("c.json", "{")];
    const deep = file("d.json", JSON.stringify(nested(501)));
    const failOn = ["--fail-on", "difference"];
    expect((await run(["diff", one, one, ...failOn])).code).toBe(0);
    expect((await run(["diff", one, two])).code).toBe(0);
    for (const [left, right] of [
      [one, two],
      [one, broken],
      [broken, one],
      [one, deep],
      [deep, deep],
    ] as const) {
      expect((await run(["diff", left, right, ...failOn])).code).toBe(1);
    }
    const { out, error } = await run(["diff", one, deep]);
    expect([out, error]).toStrictEqual([
      "",
      `twinstate: ${deep}:1: The document is nested more than 500 levels deep and is not compared.\n`,
    ]);
    const cutOff = "The document is cut off: it ends at line 1, column 2 where a member name";
    expect((await run(["diff", one, broken])).error).toContain(`twinstate: ${broken}:1: ${cutOff}`);
    expect((await run(["diff", broken, one])).error).toContain(`twinstate: ${broken}:1: ${cutOff}`);
    expect(lines((await run(["diff", deep, one, "--json"])).out)[0]).toMatchObject({
      kind: "unreadable",
      issues: [{ code: "too-deep", path: "/before" }],
    });
  });

  it("breaks off with 2 where a source is missing or shorter, or is one too many", async () => {
    const one = file("a.ndjson", 1, 2);
    const short = file("b.ndjson", 1);
    const { code, error, out } = await run(["diff", one, short, "--json"]);
    expect([code, error, lines(out).length]).toStrictEqual([
      2,
      `twinstate: The document at ${one}:2 has none to be compared with: ${JSON.stringify(short)} holds 1.\n`,
      1,
    ]);
    const turned = await run(["diff", short, one]);
    expect([turned.code, turned.error]).toStrictEqual([2, error]);
    const missing = await run(["diff", join(folder, "nowhere"), one]);
    expect([missing.code, missing.error]).toStrictEqual([2, expect.stringContaining("could not be opened")]);
    for (const sources of [[], [one], [one, one, one]]) {
      expect((await run(["diff", ...sources])).error).toContain("Two sources are compared");
    }
    expect((await run(["diff", one, one, "--fail-on", "nothing"])).code).toBe(2);
  });

  it("says so when there is nothing to compare", async () => {
    const [one, two] = [file("a.ndjson"), file("b.ndjson")];
    expect(await run(["diff", one, two])).toStrictEqual({
      code: 0,
      out: "",
      error: "twinstate: The sources hold no document.\n",
    });
  });

  it("prints long outputs piece by piece", async () => {
    const many = file("many.ndjson", ...Array.from({ length: 2000 }, (_, index) => ({ index })));
    expect(lines((await run(["diff", many, many, "--json"])).out)).toHaveLength(2000);
  });
});

describe("twinstate replay", () => {
  it("prints the history, verdict by verdict, with durations", async () => {
    const { code, out, error } = await run(["replay", RECORDING]);
    expect([code, error]).toStrictEqual([0, ""]);
    expect(out.split("\n").map((line) => line.slice(0, 64).trimEnd())).toStrictEqual([
      `${RECORDING}:1`.slice(0, 64),
      "  2026-03-02T08:00:00.0001234Z          10 m  emptyConfiguration",
      "  2026-03-02T08:10:00.0001234Z           5 s  notYetApplied  The",
      "  2026-03-02T08:10:05.0001234Z          15 s  inProgressOrFailed",
      "  2026-03-02T08:10:20.0001234Z     until now  successful  The ag",
      "",
    ]);
  });

  it("prints a line for each interval", async () => {
    const { out } = await run(["replay", RECORDING, "--json"]);
    expect(
      lines(out).map(({ kind, id, state, from, to, milliseconds }) => [kind, id, state, from, to, milliseconds]),
    ).toStrictEqual([
      [
        "edge-agent",
        "edge-0042",
        "emptyConfiguration",
        "2026-03-02T08:00:00.0001234Z",
        "2026-03-02T08:10:00.0001234Z",
        600_000,
      ],
      [
        "edge-agent",
        "edge-0042",
        "notYetApplied",
        "2026-03-02T08:10:00.0001234Z",
        "2026-03-02T08:10:05.0001234Z",
        5000,
      ],
      [
        "edge-agent",
        "edge-0042",
        "inProgressOrFailed",
        "2026-03-02T08:10:05.0001234Z",
        "2026-03-02T08:10:20.0001234Z",
        15_000,
      ],
      ["edge-agent", "edge-0042", "successful", "2026-03-02T08:10:20.0001234Z", null, null],
    ]);
    for (const line of lines(out)) {
      expect(line).not.toHaveProperty("twin");
      expect(line["verdict"]).not.toHaveProperty("reasons");
    }
  });

  it("adds the twins only when it is asked to", async () => {
    expect(lines((await run(["replay", RECORDING, "--json", "--full"])).out)[0]).toMatchObject({
      twin: { deviceId: "edge-0042" },
    });
    expect((await run(["replay", RECORDING, "--full"])).out).toContain('  "deviceId": "edge-0042"');
    expect((await run(["replay", RECORDING])).out).not.toContain("createOptions");
  });

  it("fails on a state that was passed through", async () => {
    expect((await run(["replay", RECORDING, "--fail-on", "inProgressOrFailed"])).code).toBe(1);
    expect((await run(["replay", RECORDING, "--fail-on", "moduleFailed"])).code).toBe(0);
  });

  it("says what is no recording", async () => {
    const twin = file("twin.json", { deviceId: "a", properties: { desired: {}, reported: {} } });
    const broken = file("r.ndjson", { recording: 1, at: "2026-01-01", twin: { desired: {} } }, { at: "2026-01-01" });
    const cut = file("c.ndjson", { recording: 1, at: "2026-01-01", twin: { desired: {} } }, "{");
    expect(
      lines((await run(["replay", twin, broken, cut, "--json"])).out).map(({ kind, issues }) => [
        kind,
        (issues as { code: string }[])[0]?.code,
      ]),
    ).toStrictEqual([
      ["unreadable", "malformed-recording"],
      ["unreadable", "malformed-recording"],
      ["unreadable", "truncated-json"],
    ]);
    const { code, out } = await run(["replay", twin, "--fail-on", "unreadable"]);
    expect([code, out.split("\n")[0]]).toStrictEqual([1, `unreadable  ${twin}:1`]);
    expect((await run(["replay", broken])).out).toContain("/1  A line has either change and patch, or event.");
  });
});

describe("twinstate report, of recordings", () => {
  it("judges a recording by its last twin", async () => {
    const { out } = await run(["report", `${FIXTURES}/recordings`, "--json"]);
    expect(lines(out)).toHaveLength(10);
    for (const { kind, id, state, source } of lines(out)) {
      const name = String(state).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect([kind, id, String(source)]).toStrictEqual([
        "recording",
        "edge-0042",
        expect.stringContaining(`/${name}-`),
      ]);
    }
  });

  it("takes a recording with a wrong line for unreadable", async () => {
    const broken = file("r.ndjson", { recording: 1, at: "2026-01-01", twin: { desired: {} } }, { at: "2026-01-01" });
    const { out } = await run(["report", broken, "--json"]);
    expect(lines(out)).toMatchObject([{ kind: "unreadable", issues: [{ code: "malformed-recording", path: "/1" }] }]);
    expect((await run(["report", broken, "--fail-on", "unreadable"])).code).toBe(1);
    expect((await run(["report", broken])).out).toContain("A line has either change and patch, or event.");
  });
});

describe("twinstate validate --limits", () => {
  const deep = { deviceId: "a", properties: { desired: nested(7), reported: {} } };

  it("names the breaches of the limits beside those of the schema", async () => {
    const twin = file("deep.json", { ...deep, version: "3" });
    const { code, out } = await run(["validate", twin, "--limits", "device-agent", "--json"]);
    expect(code).toBe(1);
    expect(
      (lines(out)[0]?.["issues"] as { code: string; path: string }[]).map((issue) => [issue.code, issue.path]),
    ).toStrictEqual([
      ["wrong-type", "/version"],
      ["section-too-deep", "/properties/desired/a/a/a/a/a/a"],
    ]);
  });

  it("takes every preset, and checks none unless asked", async () => {
    const twin = file("deep.json", deep);
    const states = await Promise.all(
      ["device-agent", "iot-hub", "iot-hub-2016", "edge-hub"].map(
        async (limits) => (await run(["validate", twin, "--limits", limits])).code,
      ),
    );
    expect(states).toStrictEqual([1, 0, 1, 0]);
    expect((await run(["validate", twin])).code).toBe(0);
    expect((await run(["validate", twin, "--limits", "iothub"])).error).toContain(
      "--limits takes device-agent, iot-hub, iot-hub-2016, edge-hub",
    );
  });

  it("says once that a document is no twin or a section no object", async () => {
    const { out } = await run(["validate", file("x.ndjson", {}, { desired: 3 }), "--limits", "iot-hub", "--json"]);
    expect(lines(out).map(({ issues }) => (issues as { code: string }[]).map(({ code }) => code))).toStrictEqual([
      ["not-a-twin"],
      ["wrong-type"],
    ]);
  });

  it("checks every line of a recording, and the twin at its end", async () => {
    const first = { recording: 1, at: "2026-01-01", twin: { deviceId: "a", desired: {}, reported: {} } };
    const change = { at: "2026-01-02", change: "patchDesired", patch: { "a.b": 1 } };
    const [fine, wrong] = [file("r.ndjson", first, change), file("w.ndjson", first, { ...change, patch: 1 })];
    expect(lines((await run(["validate", fine, "--json"])).out)).toMatchObject([
      { kind: "recording", id: "a", state: "valid", issues: [] },
    ]);
    expect(lines((await run(["validate", fine, "--json", "--limits", "iot-hub"])).out)).toMatchObject([
      { state: "invalid", issues: [{ code: "key-character", path: "/properties/desired/a.b" }] },
    ]);
    expect(lines((await run(["validate", wrong, "--json", "--limits", "iot-hub"])).out)).toMatchObject([
      { kind: "recording", id: "a", state: "invalid", issues: [{ code: "wrong-type", path: "/1/patch" }] },
    ]);
  });
});

describe("durationText", () => {
  it.each([
    [0, "0 s"],
    [999, "999 ms"],
    [1000, "1 s"],
    [303_000, "5 m 3 s"],
    [3_600_000, "1 h"],
    [93_784_000, "1 d 2 h"],
    [86_401_000, "1 d"],
  ])("writes %i ms", (milliseconds, text) => {
    expect(durationText(milliseconds)).toBe(text);
  });
});
