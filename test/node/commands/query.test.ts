import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/node/commands/main.js";
import type { ByteSource } from "../../../src/node/reading/chunks.js";
import { IDLE } from "../../support/world.js";

interface Answer {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with standard input and nothing else of the world. */
async function run(args: readonly string[], stdin: ByteSource = [], environment = {}): Promise<Answer> {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err"): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[name] += chunk.toString();
        done();
      },
    });
  const world = { stdin, stdout: stream("out"), stderr: stream("err"), environment, now: () => 0, ...IDLE };
  const exitCode = await main(args, world);
  return { exitCode, ...written };
}

const FLEET = [
  { deviceId: "a", tags: { floor: 3, site: "north" } },
  { deviceId: "b-with-a-long-name", tags: { floor: 3 } },
  { deviceId: "c", tags: { floor: 4, site: { name: "south" } } },
  { deviceId: "c", moduleId: "m" },
].map((twin) => `${JSON.stringify(twin)}\n`);

describe("twinstate query", () => {
  it("prints a table", async () => {
    const answer = await run(["query", "SELECT deviceId, tags.site, tags.floor FROM devices", "-"], FLEET);
    expect(answer).toStrictEqual({
      exitCode: 0,
      out: [
        "deviceId            site              floor",
        "a                   north             3",
        "b-with-a-long-name                    3",
        'c                   {"name":"south"}  4',
        "",
      ].join("\n"),
      err: "",
    });
  });

  it("prints a JSON line for each row with --json", async () => {
    const answer = await run(
      ["query", "--json", "SELECT deviceId, tags.site FROM devices WHERE tags.floor = 3", "-"],
      FLEET,
    );
    expect(answer.out).toBe('{"deviceId":"a","site":"north"}\n{"deviceId":"b-with-a-long-name"}\n');
    expect(answer.exitCode).toBe(0);
  });

  it("prints whole documents as they are, one a line", async () => {
    const answer = await run(["query", "SELECT * FROM devices", "-"], FLEET);
    expect(answer.out).toBe(FLEET.slice(0, 3).join(""));
  });

  it("prints groups at the end", async () => {
    const text = "SELECT tags.floor, COUNT() AS n FROM devices GROUP BY tags.floor";
    expect((await run(["query", text, "-", "--json"], FLEET)).out).toBe('{"floor":3,"n":2}\n{"floor":4,"n":1}\n');
  });

  it("has the header of a table without rows", async () => {
    expect((await run(["query", "SELECT deviceId FROM devices WHERE tags.floor = 9", "-"], FLEET)).out).toBe(
      "deviceId\n",
    );
  });

  it("stops reading when TOP is reached", async () => {
    let read = 0;
    const endless = (async function* () {
      for (;;) {
        read += 1;
        yield await Promise.resolve(`${JSON.stringify({ deviceId: String(read) })}\n`);
      }
    })();
    const answer = await run(["query", "SELECT TOP 3 deviceId FROM devices", "-", "--json"], endless);
    expect(answer.out.split("\n")).toHaveLength(4);
    expect(read).toBeLessThan(1000);
  });

  it("says what it warns about on the error stream", async () => {
    const answer = await run(["query", "SELECT COUNT() FROM devices WHERE reported.x = 1", "-"], FLEET);
    expect(answer.err).toContain('twinstate: warning: Line 1, column 35: IoT Hub knows no "reported"');
    expect(answer.err).toContain("The column has no name");
    expect(answer.exitCode).toBe(0);
  });

  it("counts what could not be read, and goes on", async () => {
    const answer = await run(["query", "SELECT COUNT() AS n FROM devices", "-", "--json"], ["oops\n", ...FLEET]);
    expect(answer).toStrictEqual({
      exitCode: 0,
      out: '{"n":3}\n',
      err: "twinstate: 1 of 5 documents could not be read.\n",
    });
  });

  it("queries a recording by its last twin", async () => {
    const recording = [
      { recording: 1, at: "2026-01-01T00:00:00Z", twin: { deviceId: "a", properties: { desired: {}, reported: {} } } },
      { at: "2026-01-01T00:01:00Z", change: "patchReported", patch: { floor: 3 } },
      { at: "2026-01-01T00:02:00Z", change: "patchReported", patch: { floor: 4 } },
    ].map((line) => `${JSON.stringify(line)}\n`);
    const answer = await run(
      ["query", "SELECT deviceId, properties.reported.floor FROM devices", "-", "--json"],
      recording,
    );
    expect(answer).toStrictEqual({ exitCode: 0, out: '{"deviceId":"a","floor":4}\n', err: "" });
  });

  it("leaves out a recording that cannot be replayed, and says so", async () => {
    const recording = '{"recording":1,"at":"never","twin":{"deviceId":"a"}}\n';
    const answer = await run(["query", "SELECT * FROM devices", "-"], [recording]);
    const err = "twinstate: recordings that cannot be replayed, left out: 1\n";
    expect(answer).toStrictEqual({ exitCode: 0, out: "", err });
  });

  it("leaves out what is no object, and says so", async () => {
    const answer = await run(["query", "SELECT COUNT() AS n FROM devices", "-", "--json"], ['[1, "a"]\n5\n', ...FLEET]);
    const err = "twinstate: values that are not a twin or a job, left out: 3\n";
    expect(answer).toStrictEqual({ exitCode: 0, out: '{"n":3}\n', err });
  });

  it("leaves out a row that is nested too deeply to be printed, and says so", async () => {
    const text = `{"deviceId":"deep","tags":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}\n`;
    const answer = await run(["query", "SELECT * FROM devices", "-"], [text, ...FLEET]);
    expect(answer.out).toBe(FLEET.slice(0, 3).join(""));
    expect(answer.err).toBe("twinstate: rows nested too deeply to be printed: 1\n");
  });
});

describe("a query that is none", () => {
  it("is a wrong option, shown with its place and a hint", async () => {
    const answer = await run(["query", "SELECT *\nFROM devices WHERE tags.a\t== 1", "-"], FLEET);
    expect(answer.exitCode).toBe(2);
    expect(answer.out).toBe("");
    expect(answer.err.split("\n").slice(1)).toStrictEqual([
      "  FROM devices WHERE tags.a\\u0009== 1",
      `  ${" ".repeat(31)}^`,
      "See: twinstate query --help",
      "",
    ]);
    expect(answer.err).toContain('Compare with a single "=".');
  });

  it("is too long, or missing", async () => {
    const tooLong = await run(["query", "SELECT * FROM devices".padEnd(9000), "-"]);
    expect(tooLong.exitCode).toBe(2);
    expect(tooLong.err).toContain("at most 8192");
    const missing = await run(["query"]);
    expect(missing).toMatchObject({ exitCode: 2, out: "" });
    expect(missing.err).toContain("A query is missing");
  });

  it("without a source has nothing to read", async () => {
    const answer = await run(["query", "SELECT * FROM devices"]);
    expect(answer).toMatchObject({ exitCode: 2, out: "" });
    expect(answer.err).toContain("A source is missing");
  });

  it("is refused by --strict where IoT Hub refuses it", async () => {
    const answer = await run(["query", "--strict", "SELECT * FROM devices WHERE reported.x = 1", "-"], FLEET);
    expect(answer.exitCode).toBe(2);
    expect(answer.err).toContain('Write "properties.reported".');
  });
});

describe("twinstate query --help", () => {
  it("says that data is printed as it is", async () => {
    const { out } = await run(["query", "--help"]);
    expect(out).toContain("prints data as it is");
    expect(out).toContain("GROUP BY");
  });
});
