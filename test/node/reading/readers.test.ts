import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { abortable } from "../../../src/node/reading/abortable.js";
import { readDocuments } from "../../../src/node/index.js";
import { Lane } from "../../../src/node/lane/index.js";
import { readArrivals, readBatches } from "../../../src/node/reading/index.js";
import type { DocumentBatch } from "../../../src/node/reading/index.js";
import { findFiles } from "../../../src/node/reading/sources.js";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";
import { temporaryFolder } from "../../support/folder.js";

const KIB = 1024;
const MIB = 1024 * KIB;
const folder = temporaryFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Numbered lines, together longer than several reads of a file. */
const NUMBERS = Array.from({ length: 50_000 }, (_, index) => index);
const LINES = NUMBERS.map((index) => `{"index":${index},"filler":"${"x".repeat(index % 150)}"}\n`).join("");

describe("text in pieces", () => {
  it.each([
    ["halves of a character", ['{"a":"\ud83d', '\ude00"}'], "😀"],
    ["halves, with an empty piece between them", ['{"a":"\ud83d', "", '\ude00"}'], "😀"],
    ["a half before bytes", ['{"a":"\ud83d', Buffer.from('"}')], "\ufffd"],
    ["a half behind the last document", ['{"a":"\ud83dx"}\n{"b":1}\n', "\ud83d"], "\ufffdx"],
  ])("may be cut anywhere: %s", async (_, pieces, value) => {
    const documents = await collect(readDocuments(pieces as readonly (string | Buffer)[]));
    expect(documents[0]?.result).toMatchObject({ ok: true, value: { a: value } });
  });
});

describe("a file longer than one read", () => {
  it.each([
    ["as it is", () => file("long.ndjson", LINES)],
    ["gzipped", () => file("long.ndjson.gz", gzipSync(LINES, { level: 0 }))],
  ])("gives every line, in its order and with its number: %s", async (_name, write) => {
    const documents = await collectDocuments(write());
    expect(LINES.length).toBeGreaterThan(4 * MIB);
    expect(documents.map(({ line }) => line - 1)).toStrictEqual(NUMBERS);
    expect(documents.map(({ index }) => index)).toStrictEqual(NUMBERS);
    expect(documents.map(({ result }) => (result.ok ? (result.value as { index: number }).index : -1))).toStrictEqual(
      NUMBERS,
    );
  });
});

describe("a file", () => {
  /** The files that this process holds open, where the system tells. */
  const openFiles = (): readonly string[] =>
    existsSync("/proc/self/fd")
      ? readdirSync("/proc/self/fd").flatMap((name) => {
          try {
            return [readlinkSync(`/proc/self/fd/${name}`)];
          } catch {
            return [];
          }
        })
      : [];

  it("is closed at its end, and when no further document is wanted", async () => {
    const path = file("closed.ndjson", LINES);
    await collectDocuments(path);
    for await (const { line } of readDocuments(path)) if (line === 1) break;
    expect(openFiles()).not.toContain(path);
  });
});

describe("batches tell how far the reading is", () => {
  const sum = (batches: readonly DocumentBatch[]): number => batches.reduce((all, { bytes }) => all + bytes, 0);

  it("bytes as they lie in the source, each counted once", async () => {
    const zipped = gzipSync(LINES);
    expect(sum(await collect(readBatches(file("counted.ndjson", LINES))))).toBe(Buffer.byteLength(LINES));
    expect(sum(await collect(readBatches(file("counted.gz", zipped))))).toBe(zipped.length);
    expect(sum(await collect(readBatches(inChunks(LINES, 100_000))))).toBe(Buffer.byteLength(LINES));
  });

  it("not more than 64 KiB of text at once, so that its documents die young", async () => {
    const batches = await collect(readBatches([LINES]));
    expect(batches.length).toBeGreaterThan(Buffer.byteLength(LINES) / (64 * KIB));
  });

  it("up to 256 KiB of lines at once that go to the fast lane, of which few become documents", async () => {
    const [first, ...batches] = await collect(readBatches([LINES], { lane: Lane.create() }));
    expect(first?.bytes).toBe(Buffer.byteLength(LINES));
    expect(batches).toHaveLength(Math.ceil((Buffer.byteLength(LINES) - 64 * KIB) / (256 * KIB)) + 1);
  });

  it("the number of documents on the last batch, unless the source broke off", async () => {
    expect((await collect(readBatches(["1\n", "oops\n", "3"]))).map(({ total }) => total).at(-1)).toBe(3);
    expect((await collect(readBatches([""]))).map(({ total }) => total)).toStrictEqual([0]);
    const broken = await collect(readBatches([gzipSync("1\n2\n").subarray(0, -4)]));
    expect(broken.every(({ total }) => total === undefined)).toBe(true);
  });
});

describe("what has arrived together", () => {
  it("is given together, some documents at a time: 1 MiB of a file, and then its end", async () => {
    const counts: number[] = [];
    for await (const arrival of readArrivals(file("arrivals.ndjson", LINES))) counts.push([...arrival].length);
    const whole = Math.floor(Buffer.byteLength(LINES) / MIB);
    expect(counts.slice(0, whole)).toStrictEqual(Array.from({ length: whole }, () => 16));
    expect(counts).toHaveLength(whole + 2);
    expect(counts.at(-1)).toBe(1);
  });

  it("is read only as far as it is gone through: a signal ends the reading in the middle of it", async () => {
    const controller = new AbortController();
    const lines: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const arrival of readArrivals([LINES], { signal: controller.signal }))
        for (const { documents } of arrival) {
          lines.push(...documents.map(({ line }) => line));
          controller.abort(new Error("enough"));
        }
    };
    await expect(reading()).rejects.toThrow("enough");
    expect(lines.length).toBeLessThan(NUMBERS.length / 10);
    expect(lines).toStrictEqual(NUMBERS.slice(1, lines.length + 1));
  });
});

describe("a source that breaks off", () => {
  function* breaking(...texts: readonly string[]): Generator<string> {
    yield* texts;
    throw Object.assign(new Error("secret"), { code: "EIO" });
  }

  it("names the line that was reached, inside of an array too", async () => {
    const documents = await collectDocuments(breaking("[\n1,\n2,\n"), { name: "pipe" });
    expect(summarize(documents)).toStrictEqual([
      [2, 1],
      [3, 2],
      [4, "truncated-json"],
      [4, "source-broke-off"],
    ]);
    expect(documents.at(-1)?.result.issues[0]?.message).toBe('"pipe" broke off at line 4: the device failed.');
    expect(documents.map(({ index }) => index)).toStrictEqual([0, 1, 2, 3]);
  });

  it("names the line that was reached, though what was left had no line break", async () => {
    const documents = await collectDocuments(breaking('{"a":1}\n{"b":1}'));
    expect(summarize(documents)).toStrictEqual([
      [1, { a: 1 }],
      [2, { b: 1 }],
      [2, "source-broke-off"],
    ]);
  });

  it("before its first byte could not be opened", async () => {
    expect(summarize(await collectDocuments(breaking()))).toStrictEqual([[0, "source-unavailable"]]);
  });

  it("in a recording makes the recording end there", async () => {
    const first = '{"recording":1,"at":"2026-03-02T08:10:00Z","twin":{}}\n';
    const documents = await collectDocuments(breaking(first, "{}\n"));
    expect(summarize(documents).map(([line, what]) => [line, typeof what])).toStrictEqual([
      [1, "object"],
      [2 + 1, "string"],
    ]);
    expect(documents[0]?.entries).toStrictEqual([{}]);
  });
});

describe("a recording", () => {
  const first = '{"recording":1,"at":"2026-03-02T08:10:00Z","twin":{}}\n';

  it("exactly as large as the limit can be read", async () => {
    const text = `${first}{"at":"x"}\n`;
    for (const [size, entries] of [
      [text.length, [{ at: "x" }]],
      [text.length - 1, undefined],
    ] as const) {
      const [document] = await collectDocuments([text], { maxDocumentBytes: size });
      expect(document?.result.ok === true ? document.entries : undefined).toStrictEqual(entries);
    }
  });

  it("that cannot be read has no entries, and is broken by the first line that is", async () => {
    const documents = await collectDocuments([`${first}{}\noops\n{}\n{"a":\n`]);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.entries).toStrictEqual([]);
    expect(documents[0]?.result.issues.map(({ code }) => code)).toStrictEqual(["malformed-json"]);
  });

  it("keeps the last line of the text, though no line break stands behind it", async () => {
    const [document] = await collectDocuments([`${first}{"a":1}\n{"b":1}`]);
    expect(document?.entries).toStrictEqual([{ a: 1 }, { b: 1 }]);
  });
});

describe("the limit", () => {
  it.each([0, 2 ** 30])("cannot be %d", async (maxDocumentBytes) => {
    await expect(collectDocuments(["1"], { maxDocumentBytes })).rejects.toThrow(/whole number from 1 to \d+, not/);
  });

  it("may be 1", async () => {
    expect(summarize(await collectDocuments(["1\n22\n3"], { maxDocumentBytes: 1 }))).toStrictEqual([
      [1, 1],
      [2, "document-too-large"],
      [3, 3],
    ]);
  });
});

describe("a stream of bytes", () => {
  it("may give views into a larger memory", async () => {
    const memory = Buffer.from('###{"a":1}\n###');
    const view = new Uint8Array(memory.buffer, memory.byteOffset + 3, memory.length - 6);
    expect(summarize(await collectDocuments([view, view]))).toStrictEqual([
      [1, { a: 1 }],
      [2, { a: 1 }],
    ]);
  });

  it("loses its byte order mark, zipped or not, however it arrives", async () => {
    const text = '\uFEFF{\n"a":1\n}';
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      for (const size of [1, 2, 3, 100]) {
        expect(summarize(await collectDocuments(inChunks(bytes, size)))).toStrictEqual([[1, { a: 1 }]]);
      }
    }
  });

  it("may be shorter than what tells the format", async () => {
    expect(summarize(await collectDocuments(["1"]))).toStrictEqual([[1, 1]]);
    expect(summarize(await collectDocuments(["1", "2"]))).toStrictEqual([[1, 12]]);
  });

  it("is ended when no further document is wanted", async () => {
    for (const signal of [undefined, new AbortController().signal]) {
      const stream = Readable.from(["1\n2\n", "3\n"]);
      let wasEnded = false;
      function* texts(): Generator<string> {
        try {
          yield "1\n2\n";
          yield "3\n";
        } finally {
          wasEnded = true;
        }
      }
      const options = signal === undefined ? {} : { signal };
      for await (const { line } of readDocuments(texts(), options)) if (line === 1) break;
      for await (const { line } of readDocuments(stream, options)) if (line === 1) break;
      await new Promise(setImmediate);
      expect([wasEnded, stream.destroyed]).toStrictEqual([true, true]);
    }
  });
});

describe("gzip data", () => {
  it("padded with zeros gives what was packed, and comes to an end", async () => {
    const data = Buffer.concat([gzipSync('{"a":1}\n'), Buffer.alloc(300 * KIB)]);
    for (const size of [100, MIB]) {
      expect(summarize(await collectDocuments(inChunks(data, size)))).toStrictEqual([[1, { a: 1 }]]);
    }
  });

  it("with one byte too many behind it gives what was packed, then tells the break", async () => {
    const data = Buffer.concat([gzipSync('{"a":1}\n'), Buffer.from("x")]);
    for (const size of [1, 28, 100]) {
      expect(summarize(await collectDocuments(inChunks(data, size)))).toStrictEqual([
        [1, { a: 1 }],
        [2, "source-broke-off"],
      ]);
    }
  });

  it.each([
    ["a small text", 10],
    ["a text of several pieces", 30_000],
  ])("with a wrong checksum gives all that was packed, then tells the break: %s", async (_name, count) => {
    const lines = Array.from({ length: count }, (_, index) => `{"index":${index},"x":"${index ** 3}"}\n`).join("");
    const data = gzipSync(lines);
    data[data.length - 8]! ^= 1;
    for (const size of [1000, MIB]) {
      const documents = await collectDocuments(inChunks(data, size));
      expect(documents).toHaveLength(count + 1);
      expect(summarize(documents).at(-2)).toStrictEqual([count, { index: count - 1, x: String((count - 1) ** 3) }]);
      expect(summarize(documents).at(-1)).toStrictEqual([count + 1, "source-broke-off"]);
    }
  });

  it("with damage in its middle gives what was unpacked before it", async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `{"index":${index},"x":"${index ** 3}"}\n`).join("");
    const data = gzipSync(lines);
    data.fill(0xff, data.length - 200, data.length - 100);
    const documents = await collectDocuments([data]);
    expect(documents.filter(({ result }) => result.ok).length).toBeGreaterThan(150);
    expect(summarize(documents).at(-1)?.[1]).toBe("source-broke-off");
  });

  it("of more than 4 MiB loses the piece before the break at most", async () => {
    const digest = (index: number): string => createHash("sha512").update(String(index)).digest("hex");
    const noise = Array.from({ length: 90_000 }, (_, index) => `{"x":"${digest(index)}"}\n`);
    const data = gzipSync(noise.join(""), { level: 1 });
    expect(data.length).toBeGreaterThan(4 * MIB);
    data[data.length - 8]! ^= 1;
    const documents = await collectDocuments([data]);
    expect(documents.length).toBeGreaterThan(89_000);
    expect(summarize(documents).at(-1)?.[1]).toBe("source-broke-off");
  });

  it("in gzip data is unpacked eight times, and no further", async () => {
    const packed = (levels: number): Buffer => {
      let data = Buffer.from('{"a":1}');
      for (let level = 0; level < levels; level += 1) data = gzipSync(data);
      return data;
    };
    expect(summarize(await collectDocuments([packed(8)]))).toStrictEqual([[1, { a: 1 }]]);
    const [document] = await collectDocuments([packed(9)]);
    expect(document?.result.issues[0]?.message).toBe(
      '"stream" broke off at line 1: gzip data is nested in gzip data more than 8 times.',
    );
  });

  it("that was gzipped twice is unpacked twice", async () => {
    expect(summarize(await collectDocuments([gzipSync(gzipSync('{"a":1}'))]))).toStrictEqual([[1, { a: 1 }]]);
  });

  it("that says nothing more is ended when no further document is wanted", async () => {
    const stream = new PassThrough();
    stream.write(gzipSync(LINES));
    for await (const { line } of readDocuments(stream)) if (line === 10) break;
    expect(stream.destroyed).toBe(true);
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  it("that is given between two files of a directory ends the reading", async () => {
    const directory = join(folder, "pair");
    mkdirSync(directory);
    writeFileSync(join(directory, "a.json"), "1");
    writeFileSync(join(directory, "b.json"), "2");
    const controller = new AbortController();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { line } of readDocuments(directory, { signal: controller.signal })) {
        seen.push(line);
        controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toStrictEqual([1]);
  });

  it("that is given while a text is cut ends the reading, without a word on a break", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { line } of readDocuments([LINES], { signal: controller.signal })) {
        seen.push(line);
        if (line === 1) controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen.length).toBeLessThan(5000);
  });

  it("that was given already opens nothing", async () => {
    const signal = AbortSignal.abort(reason);
    await expect(collectDocuments(join(folder, "no-such.json"), { signal })).rejects.toBe(reason);
    let asked = 0;
    const stream = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error(String((asked += 1)))) }) };
    await expect(collectDocuments(stream, { signal })).rejects.toBe(reason);
    expect(asked).toBe(0);
  });

  it("ends the waiting for a generator that is stuck, and waits for none once it was given", async () => {
    const controller = new AbortController();
    async function* stuck(): AsyncGenerator<string> {
      yield "1\n2\n";
      await new Promise(() => undefined);
    }
    const reading = collectDocuments(stuck(), { signal: controller.signal });
    setImmediate(() => {
      controller.abort(reason);
    });
    await expect(reading).rejects.toBe(reason);
    await expect(collect(abortable(new PassThrough(), controller.signal))).rejects.toBe(reason);
  });

  it("forgets the streams that came to their end", async () => {
    const controller = new AbortController();
    const counts = { added: 0, removed: 0 };
    const { signal } = controller;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      counts.added += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      counts.removed += 1;
      remove(...args);
    };
    await collectDocuments(["1"], { signal });
    expect(counts).toStrictEqual({ added: 1, removed: 1 });
  });
});

describe("the files that a directory stands for", () => {
  const fill = (name: string): string => {
    const directory = join(folder, name);
    mkdirSync(join(directory, "sub.json"), { recursive: true });
    for (const path of [
      "b.JSON",
      "a.jsonl",
      "B.ndjson.GZ",
      "sub.json/x.json",
      "x.json.bak",
      "xjson",
      "c.json.gz.txt",
    ]) {
      writeFileSync(join(directory, path), "{}");
    }
    return directory;
  };

  it("are known by their endings, in any case, and come in the order of code units", async () => {
    const directory = fill("named");
    const found = await collect(findFiles(`${directory}//`));
    expect(found).toStrictEqual(
      ["B.ndjson.GZ", "a.jsonl", "b.JSON", "sub.json/x.json"].map((path) => ({
        path: `${directory}/${path}`,
        size: 2,
        isPipe: false,
      })),
    );
  });

  it("are files: what else bears such a name is passed over, unless it is named", async () => {
    const directory = fill("linked");
    symlinkSync("/dev/null", join(directory, "device.json"));
    symlinkSync(join(directory, "a.jsonl"), join(directory, "link.json"));
    const paths = (await collect(findFiles(directory))).map(({ path }) => path.slice(directory.length + 1));
    expect(paths).toStrictEqual(["B.ndjson.GZ", "a.jsonl", "b.JSON", "link.json", "sub.json/x.json"]);
    const device = join(directory, "device.json");
    expect(await collect(findFiles(device))).toStrictEqual([{ path: device, size: 0, isPipe: false }]);
  });

  it("the names of which are too long tell the cause", async () => {
    const [document] = await collectDocuments("x".repeat(10_000));
    expect(document?.result.issues[0]?.message).toMatch(/the name is too long\.$/);
  });
});
