import { execFileSync, spawn } from "node:child_process";
import { chmodSync, closeSync, constants, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocuments } from "../../../src/node/index.js";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";
import { temporaryFolder } from "../../support/folder.js";

const folder = temporaryFolder();
const isRoot = process.getuid?.() === 0;

beforeAll(() => {
  mkdirSync(join(folder, "fleet", "b-site", "empty"), { recursive: true });
  mkdirSync(join(folder, "fleet", ".hidden"));
  writeFileSync(join(folder, "fleet", "c.json"), '{"from":"c"}');
  writeFileSync(join(folder, "fleet", "a.ndjson.gz"), gzipSync('{"from":"a"}\n{"from":"a"}\n'));
  writeFileSync(join(folder, "fleet", "b-site", "twin.jsonl"), '{"from":"b"}\n');
  writeFileSync(join(folder, "fleet", "README.md"), "no document");
  writeFileSync(join(folder, "fleet", ".hidden", "x.json"), "{}");
  writeFileSync(join(folder, "fleet", ".x.json"), "{}");
  writeFileSync(join(folder, "named-as-it-likes.txt"), '{"from":"txt"}');
  symlinkSync(join(folder, "named-as-it-likes.txt"), join(folder, "fleet", "d.json"));
  symlinkSync(join(folder, "fleet"), join(folder, "fleet", "e.json"));
});

describe("a path", () => {
  it("stands for a file of any name", async () => {
    const [document] = await collectDocuments(join(folder, "named-as-it-likes.txt"));
    expect(document).toMatchObject({ source: join(folder, "named-as-it-likes.txt"), line: 1, index: 0 });
  });

  it("may be a file URL", async () => {
    expect(await collectDocuments(pathToFileURL(join(folder, "named-as-it-likes.txt")))).toHaveLength(1);
  });

  it("stands for a directory: its documents and those below it, in the order of their names", async () => {
    const documents = await collectDocuments(`${join(folder, "fleet")}/`);
    const places = documents.map(({ source, index }) => [source.slice(folder.length + 1), index]);
    expect(places.slice(0, 5)).toStrictEqual([
      ["fleet/a.ndjson.gz", 0],
      ["fleet/a.ndjson.gz", 1],
      ["fleet/b-site/twin.jsonl", 0],
      ["fleet/c.json", 0],
      ["fleet/d.json", 0],
    ]);
  });

  it("that does not exist is a failed result, and no exception", async () => {
    const [document, ...others] = await collectDocuments(join(folder, "no-such.json"));
    expect(others).toStrictEqual([]);
    expect(document).toMatchObject({ line: 0, index: 0, result: { ok: false } });
    expect(document?.result.issues).toStrictEqual([
      {
        code: "source-unavailable",
        severity: "error",
        path: "",
        message: expect.stringMatching(
          /no-such\.json" could not be opened: there is no such file or directory\.$/,
        ) as string,
      },
    ]);
  });

  it("through a file, or with an impossible name, tells the cause", async () => {
    const through = await collectDocuments(join(folder, "named-as-it-likes.txt", "x"));
    expect(through[0]?.result.issues[0]?.message).toMatch(/a part of the path is not a directory/);
    const impossible = await collectDocuments("nul\0byte");
    expect(impossible[0]?.result.issues[0]?.message).toMatch(/the system answered ERR_INVALID_ARG_VALUE/);
  });

  it("in a directory that leads in a circle is a failed result, and the others are read", async () => {
    const circle = join(folder, "circle");
    mkdirSync(circle);
    symlinkSync("a.json", join(circle, "a.json"));
    writeFileSync(join(circle, "z.json"), "{}");
    const documents = await collectDocuments(circle);
    expect(summarize(documents)).toStrictEqual([
      [0, "source-unavailable"],
      [1, {}],
    ]);
    expect(documents[0]?.result.issues[0]?.message).toMatch(/its links lead in a circle/);
  });

  it("stands for no directory that a link leads to, whatever the link is called, unless the link is named", async () => {
    const circle = join(folder, "linked-circle");
    mkdirSync(circle);
    symlinkSync(".", join(circle, "self.json"));
    symlinkSync(circle, join(circle, "again.ndjson"));
    writeFileSync(join(circle, "z.json"), "{}");
    expect(summarize(await collectDocuments(circle))).toStrictEqual([[1, {}]]);
    expect(summarize(await collectDocuments(join(circle, "self.json")))).toStrictEqual([[1, {}]]);
  });

  // Whoever runs as root may read everything: there is no unreadable directory to be had.
  it.skipIf(isRoot)("that may not be read is a failed result, and the others are read", async () => {
    const locked = join(folder, "locked");
    mkdirSync(join(locked, "inner"), { recursive: true });
    writeFileSync(join(locked, "z.json"), "{}");
    chmodSync(join(locked, "inner"), 0);
    try {
      expect(summarize(await collectDocuments(locked))).toStrictEqual([
        [0, "source-unavailable"],
        [1, {}],
      ]);
    } finally {
      chmodSync(join(locked, "inner"), 0o700);
    }
  });
});

describe("a named pipe", () => {
  it.skipIf(process.platform === "win32")("is read until its writer ends, whoever comes first", async () => {
    const pipe = join(folder, "slow-pipe");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const reading = collectDocuments(pipe);
    const writer = spawn("sh", ["-c", 'printf "1\\n" > "$0"', pipe]);
    expect(summarize(await reading)).toStrictEqual([[1, 1]]);
    writer.kill();
  });
});

describe("what is no source", () => {
  it.each([
    [42, "a number"],
    [undefined, "nothing"],
    [null, "null"],
    [{}, "an object"],
  ])("%j is refused, as a programming error", async (source, found) => {
    await expect(collectDocuments(source as never)).rejects.toThrow(
      new TypeError(
        `source must be a path, a file: URL, "-", or something that gives bytes or text piece by piece, not ${found}.`,
      ),
    );
    await expect(collectDocuments(new URL("https://registry.example/"))).rejects.toThrow(TypeError);
  });
});

describe("a stream", () => {
  it("that gives something else than bytes and text has broken off", async () => {
    const documents = await collectDocuments(['{"a":1}\n', 2 as never], { name: "numbers" });
    expect(documents.at(-1)?.result.issues[0]?.message).toBe(
      '"numbers" broke off at line 2: it gave something that is neither bytes nor text.',
    );
  });

  it("may give buffers, byte arrays or text, and may be read by loop or asynchronously", async () => {
    const bytes = new Uint8Array(Buffer.from('x{"a":1}\n')).subarray(1);
    expect(summarize(await collectDocuments([bytes, '{"a":"é"}\n', Buffer.from("3")]))).toStrictEqual([
      [1, { a: 1 }],
      [2, { a: "é" }],
      [3, 3],
    ]);
    expect(await collectDocuments(Readable.from([Buffer.from("1\n2")]))).toHaveLength(2);
  });

  it("is called stream, unless it is given a name", async () => {
    expect((await collectDocuments(["1"]))[0]?.source).toBe("stream");
    expect((await collectDocuments(["1"], { name: "pipe" }))[0]?.source).toBe("pipe");
  });

  it("that breaks off is told behind the documents before the break", async () => {
    function* breaking(): Generator<string> {
      yield '{"a":1}\n{"b":';
      throw new Error("secret");
    }
    const documents = await collectDocuments(breaking(), { name: "pipe" });
    expect(summarize(documents)).toStrictEqual([
      [1, { a: 1 }],
      [2, "truncated-json"],
      [2, "source-broke-off"],
    ]);
    expect(documents[2]?.result.issues[0]?.message).toBe('"pipe" broke off at line 2: it could not be read.');
    expect(documents[2]?.index).toBe(2);
  });

  it("that breaks off after blank lines is told at the line that was reached", async () => {
    function* breaking(): Generator<string> {
      yield '{"a":\n\n1';
      throw new Error("secret");
    }
    const documents = await collectDocuments(breaking());
    expect(documents.at(-1)).toMatchObject({ line: 3, result: { ok: false } });
  });

  it("is read no further than the documents that are asked for", async () => {
    let given = 0;
    function* endless(): Generator<string> {
      for (;;) {
        given += 1;
        yield `${given}\n`;
      }
    }
    const seen: unknown[] = [];
    for await (const { result } of readDocuments(endless())) {
      seen.push(result.ok && result.value);
      if (seen.length === 3) break;
    }
    expect(seen).toStrictEqual([1, 2, 3]);
    // The first three bytes are waited for: they tell the format.
    expect(given).toBeLessThan(6);
  });
});

describe("gzip data", () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `{"index":${index}}\n`).join("");

  it("may consist of several members", async () => {
    const data = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"b":1}\n')]);
    expect(summarize(await collectDocuments([data]))).toStrictEqual([
      [1, { a: 1 }],
      [2, { b: 1 }],
    ]);
  });

  it.each([
    ["behind its members", [gzipSync('{"a":1}\n'), gzipSync('{"b":1}\n'), Buffer.alloc(40)]],
    ["between its members", [gzipSync('{"a":1}\n'), Buffer.alloc(40), gzipSync('{"b":1}\n')]],
    ["of more than is unpacked at once", [gzipSync('{"a":1}\n'), Buffer.alloc(100_000), gzipSync('{"b":1}\n')]],
  ])("may be padded with zeros %s", async (_name, parts) => {
    const data = Buffer.concat(parts);
    for (const size of [1, 7, gzipSync('{"a":1}\n').length, data.length]) {
      expect(summarize(await collectDocuments(inChunks(data, size)))).toStrictEqual([
        [1, { a: 1 }],
        [2, { b: 1 }],
      ]);
    }
  });

  it.each(["\n", "\r\n", " \t", "\n\0\0", "\0\0\n", "\n".repeat(100_000)])(
    "may end with blanks: %#",
    async (blanks) => {
      const data = Buffer.concat([gzipSync('{"a":1}\n'), Buffer.from(blanks)]);
      for (const size of [blanks.length > 9 ? 1000 : 1, 7, gzipSync('{"a":1}\n').length, data.length]) {
        expect(summarize(await collectDocuments(inChunks(data, size)))).toStrictEqual([[1, { a: 1 }]]);
      }
    },
  );

  it.each([
    ["another member", gzipSync('{"b":1}\n')],
    ["a text", Buffer.from("x")],
    ["a vertical tab", Buffer.from("\v")],
  ])("with blanks and then %s behind it is told as damaged", async (_name, behind) => {
    const data = Buffer.concat([gzipSync('{"a":1}\n'), Buffer.from("\0\n\0"), behind]);
    for (const size of [1, 7, gzipSync('{"a":1}\n').length, data.length]) {
      expect(summarize(await collectDocuments(inChunks(data, size)))).toStrictEqual([
        [1, { a: 1 }],
        [2, "source-broke-off"],
      ]);
    }
  });

  it.each([
    ["one byte before the end", 0x200000, -1, 0x20],
    ["two bytes before the end", 0x0a01, -2, 0x0a],
  ])(
    "that is cut off %s, after a byte of its own that could be a blank, is told as cut off",
    async (_, size, cut, last) => {
      const data = gzipSync("1".repeat(size)).subarray(0, cut);
      const documents = await collectDocuments([data], { name: "x.gz" });
      expect(data.at(-1)).toBe(last);
      expect(documents.at(-1)?.result.issues[0]?.message).toMatch(/the compressed data ends too early/);
    },
  );

  it("that is cut off behind a blank is read up to the break, and not further", async () => {
    const text = Buffer.from('{"a":1}\n');
    const data = gzipSync(Buffer.concat([text, text]), { level: 0 });
    const cut = data.subarray(0, data.indexOf(text) + text.length);
    for (const size of [1, cut.length]) {
      const documents = await collectDocuments(inChunks(cut, size), { name: "x.gz" });
      expect(documents.at(-1)?.result.issues[0]?.message).toBe(
        '"x.gz" broke off at line 2: the compressed data ends too early.',
      );
    }
  });

  it("with something else behind it is told as damaged, and nothing of it is passed over in silence", async () => {
    const documents = await collectDocuments([gzipSync('{"a":1}\n'), Buffer.from('\0\0{"b":1}\n')], { name: "x.gz" });
    expect(summarize(documents)).toStrictEqual([
      [1, { a: 1 }],
      [2, "source-broke-off"],
    ]);
    expect(documents[1]?.result.issues[0]?.message).toBe('"x.gz" broke off at line 2: the compressed data is damaged.');
  });

  it("may be gzipped twice", async () => {
    expect(await collectDocuments([gzipSync(gzipSync('{"a":1}\n'))])).toHaveLength(1);
  });

  it("that is cut off gives everything before the break, then the break", async () => {
    const data = gzipSync(lines);
    const documents = await collectDocuments(inChunks(data.subarray(0, data.length - 9), 1000), { name: "x.gz" });
    const failure = documents.at(-1)?.result.issues[0];
    expect(documents.filter(({ result }) => result.ok).length).toBeGreaterThan(19_000);
    expect(failure?.code).toBe("source-broke-off");
    expect(failure?.message).toMatch(/^"x\.gz" broke off at line \d+: the compressed data ends too early\.$/);
  });

  it("that is damaged is told as such", async () => {
    const data = gzipSync(lines);
    data.fill(0xff, data.length >> 1, (data.length >> 1) + 64);
    const documents = await collectDocuments(inChunks(data, 1000));
    expect(documents.at(-1)?.result.issues[0]?.message).toMatch(/the compressed data is damaged/);
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  it("that was given already lets nothing be read", async () => {
    await expect(collectDocuments(["1"], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("ends the reading of a file", async () => {
    const controller = new AbortController();
    const path = join(folder, "long.ndjson");
    writeFileSync(path, '{"a":1}\n'.repeat(100_000));
    let count = 0;
    const reading = (async () => {
      for await (const { line } of readDocuments(path, { signal: controller.signal })) {
        count = line;
        if (line === 10) controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(count).toBeLessThan(100_000);
  });

  it("ends the waiting for a stream that says nothing more, and destroys it", async () => {
    const controller = new AbortController();
    const stream = new Readable({ read: () => undefined });
    stream.push("1\n2\n");
    const reading = collectDocuments(stream, { signal: controller.signal });
    setImmediate(() => {
      controller.abort(reason);
    });
    await expect(reading).rejects.toBe(reason);
    expect(stream.destroyed).toBe(true);
  });

  it("gives no further document once it was given", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { line } of readDocuments(["1\n".repeat(100)], { signal: controller.signal })) {
        seen.push(line);
        if (line === 3) controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toStrictEqual([1, 2, 3]);
  });

  it.skipIf(process.platform === "win32")("ends the waiting for a named pipe, with a writer or without", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const waiting = new AbortController();
    setTimeout(() => {
      waiting.abort(reason);
    }, 10);
    await expect(collectDocuments(pipe, { signal: waiting.signal })).rejects.toBe(reason);

    const writer = openSync(pipe, constants.O_RDWR);
    writeSync(writer, "1\n2\n");
    const controller = new AbortController();
    const reading = (async () => {
      for await (const { line } of readDocuments(pipe, { signal: controller.signal })) {
        if (line === 2)
          setImmediate(() => {
            controller.abort(reason);
          });
      }
    })();
    await expect(reading).rejects.toBe(reason);
    closeSync(writer);
  });

  it("that is never given changes nothing", async () => {
    const { signal } = new AbortController();
    expect(await collectDocuments(["1\n", "2\n"], { signal })).toHaveLength(2);
    expect(await collectDocuments(Readable.from(["1\n", "2\n"]), { signal })).toHaveLength(2);
  });
});
