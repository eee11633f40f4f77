import { closeSync, openSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Threads } from "../../../src/node/commands/threads.js";
import { threadWork } from "../../../src/node/commands/thread-work.js";
import type { SentBlock, Thread, ThreadAnswer, ThreadBlock } from "../../../src/node/commands/thread-task.js";
import type { World } from "../../../src/node/commands/world.js";
import { LineRanges, RangeReader } from "../../../src/node/reading/index.js";
import type { LineBlock } from "../../../src/node/reading/index.js";
import { temporaryFolder } from "../../support/folder.js";
import { handOver, sameInThreads, threadsHere } from "../../support/threads.js";
import { runProgram } from "../../support/world.js";

const folder = temporaryFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A block that was sent in memory. */
function blockIn(sent: SentBlock): ThreadBlock {
  if (!("bytes" in sent)) throw new Error("A range was sent.");
  return sent;
}

/** Hands out blocks of one small document each, and keeps what becomes of them. */
function blocksFor(count: number, start: () => Thread) {
  const [printed, readHere, released] = [[] as string[], [] as string[], [] as string[]];
  const values = new Map([
    ["threads", [String(count)]],
    ["json", [""]],
  ]);
  const world = { threads: { count: 1, start } } as unknown as World;
  const taker = {
    takeAnswer: (answer: ThreadAnswer) => {
      printed.push(Buffer.from(answer.printed).toString());
      return Promise.resolve();
    },
    takeDocuments: () => undefined,
    settle: () => Promise.resolve(),
  };
  const threads = Threads.of(world, { command: "report", values, operands: [] }, taker);
  if (threads === undefined) throw new Error("There are no threads.");
  const reader = {
    nextIndex: 5,
    isBetweenDocuments: true,
    readHere: ({ line, bytes }: Pick<LineBlock, "line" | "bytes">) => {
      readHere.push(`${line}:${bytes.toString()}:${released.length}`);
      return [];
    },
  };
  const give = (line: number): Promise<void> => {
    const release = ({ bytes: now }: { readonly bytes: Uint8Array }): void => {
      released.push(Buffer.from(now).toString());
    };
    const bytes = Buffer.from(new TextEncoder().encode(`{"a":${line}}`).buffer);
    return threads.read("a", { lines: { bytes, line, filled: 1, release }, isLast: false, reader });
  };
  return { threads, give, printed, readHere, released, reader };
}

/** A twin of some 2 KB, in one of several states. */
function twin(index: number): string {
  const modules = {
    app: { status: "running", settings: { image: `a:${index % 3}`, createOptions: "x".repeat(1500) } },
  };
  const reported = { app: { runtimeStatus: index % 5 === 0 ? "failed" : "running", settings: { image: "a:1" } } };
  return JSON.stringify({
    deviceId: `größe-${index}`,
    moduleId: "$edgeAgent",
    properties: {
      desired: { modules, $version: 1 },
      reported: { modules: reported, lastDesiredVersion: 1, lastDesiredStatus: { code: 200 } },
    },
  });
}

const twins = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => twin(from + at));
const ODD = [
  `[${twin(5)},${twin(6)},${twin(7)}]`,
  "",
  "broken {",
  `[${twin(1)},${twin(2)}]`,
  `${twin(3)} ${twin(4)}`,
  "  ",
  '"text"',
  '{"value":[]}',
  "[{]",
];

describe("several threads", () => {
  const plain = twins(0, 3000).join("\n");

  it("print what one prints, in its order, with its exit code", async () => {
    const path = file("plain.ndjson", plain);
    for (const command of ["report", "validate"]) {
      const { run, blocks } = await sameInThreads([command, path, "--json"]);
      expect(run.stdout.split("\n")).toHaveLength(3001);
      expect(blocks.length).toBeGreaterThan(3);
    }
    await sameInThreads(["report", path, "-o", "ndjson", "--only", "moduleFailed", "--fail-on", "moduleFailed"]);
    await sameInThreads([
      "report",
      path,
      "--json",
      "--expect",
      "successful",
      "--rules",
      "documented",
      "--min-documents",
      "9000",
    ]);
    await sameInThreads(["report", path, "--json", "--modules"], 2);
    await sameInThreads(["validate", path, "--json", "--fail-on", "warning", "--min-documents", "3"], 2);
  });

  it("print what one prints of lines that hold no document or several, wherever they are", async () => {
    const text = [
      ...twins(0, 900),
      ...ODD,
      ...twins(900, 900),
      "",
      "",
      ...twins(1800, 700),
      ...ODD,
      twin(9).slice(0, 700),
    ].join("\r\n");
    const { run, blocks } = await sameInThreads(["report", file("odd.ndjson", text), "--json"]);
    expect(run.stderr).toContain("could not be read");
    expect(blocks.length).toBeGreaterThan(2);
    await sameInThreads(["validate", file("odd.ndjson.gz", gzipSync(text)), "--json"]);
  });

  it("begin with the first thread, and leave a block to it when each other one has two, or is not ready yet", async () => {
    const readBy: string[] = [];
    const others: { isReady: boolean; reply: (() => void)[] }[] = [];
    const start = (): Thread => {
      const other = { isReady: false, reply: [] as (() => void)[] };
      const name = `other ${others.push(other)}`;
      return {
        get isReady() {
          return other.isReady;
        },
        read: (sent) => {
          const { bytes, line } = blockIn(sent);
          readBy.push(`${line}: ${name}`);
          return new Promise((resolve) => {
            other.reply.push(() => {
              resolve({ bytes, answer: { printed: new Uint8Array(), documents: 1 } });
            });
          });
        },
        end: () => undefined,
      };
    };
    const { threads, give } = blocksFor(3, start);
    for (const [line, started] of [
      [1, 1],
      [2, 2],
      [3, 2],
    ] as const) {
      await give(line);
      expect([others.length, readBy]).toStrictEqual([started, []]);
    }
    for (const other of others) other.isReady = true;
    for (const line of [4, 5, 6, 7, 8]) await give(line);
    expect(readBy).toStrictEqual(["4: other 1", "5: other 2", "6: other 1", "7: other 2"]);
    others[1]?.reply.shift()?.();
    await setImmediate();
    await give(9);
    expect(readBy.at(-1)).toBe("9: other 2");
    for (const { reply } of others) for (const each of reply) each();
    await threads.finish();
  });

  it.each([
    ["keeps one where the others have two, and where it has had to wait", false, [0, 1, 5, 6]],
    ["keeps none where the others are ready in time", true, [0, 1, 2, 3, 4, 5, 6]],
  ])("read ranges of a file themselves; the first one %s", async (_, isInTime, sent) => {
    const path = file("ranges.ndjson", `{"a":"${"x".repeat(1000)}"}\n`.repeat(7000));
    const descriptor = openSync(path, "r");
    const sentTo: number[] = [];
    const ranges = new RangeReader();
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    if (isInTime) open();
    const start = (): Thread => ({
      isReady: true,
      read: async (task) => {
        if (!("range" in task)) throw new Error("A block was sent.");
        sentTo.push(task.range.number);
        const { bytes, ...lines } = await ranges.read(task.range, new ArrayBuffer(2 ** 21));
        expect(bytes).toHaveLength(lines.size);
        await opened;
        return { bytes: task.room, lines, answer: { printed: new Uint8Array(), documents: lines.count.filled } };
      },
      end: () => undefined,
    });
    const { threads, reader } = blocksFor(2, start);
    const all = new LineRanges(descriptor, { position: 0, line: 1, index: reader.nextIndex }, statSync(path).size);
    for (const lines of all) {
      await threads.read("a", { lines, isLast: false, reader });
      if (isInTime || lines.range.number !== 3) continue;
      expect(sentTo).toStrictEqual([0, 1]);
      open();
      await threads.finish();
    }
    expect(sentTo).toStrictEqual(sent);
    await threads.finish();
    closeSync(descriptor);
    expect([reader.nextIndex, all.line, all.isCut]).toStrictEqual([7005, 7001, false]);
  });

  it("are not started for what is one block", async () => {
    const here = threadsHere(4);
    const run = await runProgram(
      ["report", file("block.ndjson", twins(0, 200).join("\n")), "--json", "--threads", "4"],
      {
        threads: here.threads,
      },
    );
    expect([run.stdout.split("\n").length, here.started]).toStrictEqual([201, 0]);
  });

  it("read a block again whose first document has another index than was taken, and give its memory back once", async () => {
    const start = (): Thread => ({
      isReady: true,
      read: async (block) => {
        const { bytes, line, index } = handOver(blockIn(block), blockIn(block).bytes);
        await setImmediate();
        const documents = line === 1 ? 3 : 1;
        const printed = Buffer.from(`${line}:${index}:${Buffer.from(bytes).toString()}`);
        return { bytes, answer: { printed, documents } };
      },
      end: () => undefined,
    });
    const { threads, give, printed, reader, released } = blocksFor(2, start);
    for (const line of [1, 2, 3]) await give(line);
    await threads.finish();
    const read = expect.stringContaining('"line":3,"index":9,') as string;
    expect(printed).toStrictEqual(['1:5:{"a":1}', '2:8:{"a":2}', read]);
    expect([reader.nextIndex, released]).toStrictEqual([10, ['{"a":1}', '{"a":2}', '{"a":3}']]);
  });

  it("give a block that has no answer to the reader of its source, whole, and its memory back after it", async () => {
    const start = (): Thread => ({
      isReady: true,
      read: (sent) => {
        const block = blockIn(sent);
        return Promise.resolve({ bytes: handOver(block, block.bytes).bytes, answer: undefined });
      },
      end: () => undefined,
    });
    const { threads, give, readHere, released } = blocksFor(2, start);
    for (const line of [1, 2, 3]) await give(line);
    await threads.finish();
    expect([readHere, released]).toStrictEqual([
      ['1:{"a":1}:0', '2:{"a":2}:1', '3:{"a":3}:2'],
      ['{"a":1}', '{"a":2}', '{"a":3}'],
    ]);
  });

  it("leave runs of lines that cannot be read to the first, which tells each once, and so are values of a table", async () => {
    const broken = Array.from({ length: 1200 }, (_, at) => `{"a": ${"x".repeat(1000 + at)}`);
    const table = Array.from({ length: 300 }, (_, at) => String(at));
    const logs = Array.from({ length: 2000 }, (_, at) => `2026-01-01 ${at} INFO ${"a".repeat(1200)}`);
    const text = [
      ...[twin(0), ...broken, ...twins(1, 900), ...broken.slice(0, 7), twin(1), ...table, ...twins(0, 900)],
      ...[...logs, ...table, ...twins(900, 600), ...broken.slice(0, 300), "\u0000\u0000", ...broken.slice(0, 600)],
    ].join("\n");
    for (const command of ["report", "validate"]) {
      const { run, blocks } = await sameInThreads([command, file("runs.ndjson", text), "--json"]);
      expect(run.stderr).toContain("documents could not be read");
      expect(blocks.length).toBeGreaterThan(6);
    }
    await sameInThreads(["report", file("runs-end.ndjson", `${text}\n`), "--json", "--strict-json"], 2);
  });

  it("print the rows of lines and of queries that one prints, and the tallies", async () => {
    const long = `{"deviceId":"long","tags":"${"x".repeat(6_000_000)}"}`;
    const feedback = (at: number): string =>
      JSON.stringify({
        activityId: `a${at % 3}`,
        deviceId: `d${at % 5}`,
        feedback: { status: "success" },
        timestamp: at,
      });
    const text = [
      ...twins(0, 900),
      ...ODD,
      ...Array.from({ length: 30 }, (_, at) => feedback(at)),
      "\uFEFF",
      `${"[".repeat(600)}1${"]".repeat(600)}`,
      ...twins(900, 900),
      ...ODD,
    ].join("\n");
    const path = file("rows.ndjson", text);
    const withLong = file("rows-long.ndjson", [text, long, text, ""].join("\n"));
    const cut = file("rows-cut.ndjson.gz", gzipSync(text).subarray(0, 6000));
    for (const source of [path, withLong, cut]) {
      await sameInThreads(["rows", source]);
      await sameInThreads(["rows", source, "--tally", "--max-document", "1"], 2);
      await sameInThreads(["query", "SELECT * FROM devices.modules", source, "--json"]);
      await sameInThreads(
        ["query", "SELECT deviceId, tags FROM devices.modules WHERE deviceId != 'größe-7'", source, "--json"],
        2,
      );
    }
    expect((await sameInThreads(["rows", path, "--rules", "documented"])).blocks.length).toBeGreaterThan(1);
    expect((await sameInThreads(["query", "SELECT * FROM devices", path, "--json"])).blocks.length).toBeGreaterThan(1);
    for (const query of ["SELECT COUNT() AS n FROM devices.modules", "SELECT TOP 3 * FROM devices.modules"])
      expect((await sameInThreads(["query", query, path, "--json"])).blocks).toHaveLength(0);
    expect((await sameInThreads(["query", "SELECT * FROM devices.modules", path])).blocks).toHaveLength(0);
  });

  it("say of each kind of warning the first in a source, and how many more there are", async () => {
    const relaxed = twins(0, 3000).map((line, at) => (at % 7 === 0 ? `${line.slice(0, -1)},} // ${at}` : line));
    const { run } = await sameInThreads(["report", file("relaxed.ndjson", relaxed.join("\n")), "--json"]);
    expect(run.stderr).toContain("holds for 428 more documents");
    await sameInThreads(["validate", file("relaxed.ndjson", relaxed.join("\n")), "--json"]);
    const { run: strict } = await sameInThreads([
      "report",
      file("strict.ndjson", relaxed.join("\n")),
      "--json",
      "--strict-json",
    ]);
    expect(strict.stderr).toContain("429 of 3000 documents could not be read");
  });

  it("go on behind a line that is too long for them, and stop where a source breaks off", async () => {
    const long = `{"deviceId":"long","moduleId":"$edgeAgent","tags":"${"x".repeat(6_000_000)}","properties":{"desired":{"$version":1},"reported":{}}}`;
    const text = [...twins(0, 700), ...ODD, long, ...twins(700, 700)].join("\n");
    await sameInThreads(["report", file("long.ndjson", text), "--json"]);
    await sameInThreads(["report", file("too-long.ndjson", text), "--json", "--max-document", "1"]);
    const packed = gzipSync(text);
    const { run } = await sameInThreads([
      "report",
      file("cut.ndjson.gz", packed.subarray(0, packed.length / 2)),
      "--json",
    ]);
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("broke off at line") as string });
  });

  it("work on several sources, one behind the other", async () => {
    const paths = [
      file("a.ndjson", plain),
      file("b.json", twin(1)),
      file("c.ndjson", `${plain}\n${plain}`),
      join(folder, "none"),
    ];
    await sameInThreads(["report", ...paths, "--json"]);
  });

  it("leave to one thread what is not a file of lines, and what is sorted or printed as a table", async () => {
    const list = file("list.json", `[${twins(0, 1200).join(",\n")}]`);
    const recording = file(
      "recording.ndjson",
      `{"recording":1,"at":"2026-01-01T00:00:00Z","twin":${twin(1)}}\n${plain}`,
    );
    const path = file("views.ndjson", plain);
    const calls = [
      [list, "--json"],
      [recording, "--json"],
      [path, "--json", "--sort", "state"],
      [path, "--summary", "--sort", "state"],
      [path, "-o", "csv", "--sort", "state"],
      [path, "-o", "wide"],
      [path, "-o", "junit"],
      [path],
    ];
    for (const args of calls) expect((await sameInThreads(["report", ...args])).blocks).toHaveLength(0);
    const here = threadsHere(4);
    const run = await runProgram(["report", "-", "--json"], { stdin: [plain], threads: here.threads });
    expect([run.stdout.split("\n").length, here.blocks.length]).toStrictEqual([3001, 0]);
  });

  it("are as many as the machine runs at once, for a file that is worth it", async () => {
    const path = file("large.ndjson", Array.from({ length: 4 }, () => plain).join("\n"));
    const here = threadsHere(2);
    await runProgram(["report", path, "--json", "--only", "moduleFailed"], { threads: here.threads });
    expect([here.blocks.length > 10, here.ended]).toStrictEqual([true, 1]);
    const alone = threadsHere(1);
    await runProgram(["report", path, "--json", "--only", "moduleFailed"], { threads: alone.threads });
    expect(alone.blocks).toHaveLength(0);
  });

  it("end as one ends when something goes wrong in them", async () => {
    const path = file("wrong.ndjson", plain);
    const start = (): ReturnType<NonNullable<World["threads"]>["start"]> => ({
      isReady: true,
      read: () => Promise.reject(new Error("a defect")),
      end: () => undefined,
    });
    await expect(
      runProgram(["report", path, "--json", "--threads", "2"], { threads: { count: 2, start } }),
    ).rejects.toThrow("a defect");
    await expect(runProgram(["rows", path, "--threads", "2"], { threads: { count: 2, start } })).rejects.toThrow(
      "a defect",
    );
    const values = new Map<string, readonly string[]>();
    await expect(threadWork({ command: "query", values, operands: ["SELECT"] })).rejects.toThrow("column 7");
    await expect(threadWork({ command: "diff", values: new Map(), operands: [] })).rejects.toThrow("diff");
  });

  it.each(["0", "65", "two", "1.5"])("are not %s, also where one is enough", async (count) => {
    const path = file("one.json", twin(1));
    const query = ["query", "SELECT deviceId FROM devices.modules", path];
    for (const args of [["report", path], ["report", path, "--json"], ["validate", path], ["rows", path], query]) {
      const options = { threads: threadsHere(2).threads };
      const { exitCode, stdout, stderr } = await runProgram([...args, `--threads=${count}`], options);
      expect([exitCode, stdout]).toStrictEqual([2, ""]);
      expect(stderr).toContain("--threads takes a whole number from 1 to 64.");
    }
  });
});

/** A twin that is like all others of its number, but for the name of its device. */
function alike(index: number, number: number): string {
  return twin(5 * index + 1)
    .replace('"settings":{', `"exitCode":${number},"settings":{`)
    .replaceAll(/a:[0-2]/gu, "a:1");
}

describe("what one thread has learned", () => {
  const many = Array.from({ length: 6000 }, (_, at) => alike(at, at % 40));

  it("is recalled in the others, which judge nothing", async () => {
    const path = file("alike.ndjson", many.join("\n"));
    for (const args of [
      ["report", path, "--json"],
      ["report", path, "--json", "--fail-on", "moduleFailed", "--min-documents", "7000"],
      ["rows", path],
      ["rows", path, "--tally"],
    ]) {
      const { blocks, recalled } = await sameInThreads(args, 2);
      expect(blocks.every(({ recall }) => recall !== undefined)).toBe(true);
      expect(recalled).toBeGreaterThan(1000);
      const told = blocks.flatMap(({ recall }) => recall?.learned ?? []);
      expect([told[0]?.from, told.length < blocks.length]).toStrictEqual([0, true]);
      for (const [at, { from }] of told.slice(1).entries())
        expect(from).toBe((told[at]?.from ?? 0) + (told[at]?.bytes.length ?? 0));
    }
  });

  it("is recalled around lines that hold no document or several, after which the rest of a block is read by the first", async () => {
    const lines = many.flatMap((line, at) => [line, ...(at % 701 === 700 ? ODD : at % 97 === 96 ? ["", " "] : [])]);
    const broken = Array.from({ length: 30 }, (_, at) => `{"a": ${at}`);
    const text = [...lines, ...broken, ...many.slice(0, 2000), ...broken.slice(0, 3), ...lines, alike(1, 2)].join(
      "\r\n",
    );
    const path = file("alike-odd.ndjson", text);
    const { recalled } = await sameInThreads(["report", path, "--json"], 2);
    expect(recalled).toBeGreaterThan(1000);
    await sameInThreads(["rows", path], 2);
    await sameInThreads(["report", path, "--json", "--max-document", "1", "--strict-json"], 4);
  });

  it("is recalled of each source under its own name", async () => {
    const [one, other] = [file("alike-1.ndjson", many.join("\n")), file("alike-2.ndjson", many.join("\n"))];
    await sameInThreads(["report", one, other, one, "--json"], 2);
  });

  it("is recalled of messages", async () => {
    const payload = { status: "success", components: "x".repeat(1500) };
    const messages = Array.from({ length: 3000 }, (_, at) =>
      JSON.stringify({ activityId: `a-${at % 7}`, deviceId: `d-${at}`, payload, timestamp: 1_700_000_000_123 + at }),
    );
    const { recalled } = await sameInThreads(["report", file("messages.ndjson", messages.join("\n")), "--json"], 2);
    expect(recalled).toBeGreaterThan(500);
  });

  it("does not keep them from judging where most documents are not known", async () => {
    const different = twins(0, 6000).map((line, at) => line.replace("a:1", `a@${at}`));
    const path = file("different.ndjson", different.join("\n"));
    const { blocks } = await sameInThreads(["report", path, "--json"], 2);
    expect([blocks[0]?.recall === undefined, blocks.at(-1)?.recall]).toStrictEqual([false, undefined]);
  });
});
