import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/node/commands/main.js";
import { Output } from "../../../src/node/output/output.js";
import { IDLE, Recorder, slowStream } from "../../support/world.js";

const KIB = 1024;

async function written(texts: readonly string[]): Promise<readonly Buffer[]> {
  const { stream, pieces } = slowStream();
  const output = new Output(stream);
  for (const text of texts) output.write(text);
  await output.flush();
  return pieces;
}

describe("output", () => {
  it("writes nothing when nothing was collected", async () => {
    expect(await written([])).toStrictEqual([]);
    expect(await written([""])).toStrictEqual([]);
  });

  it("is full at 64 KiB, and empty after it was written", async () => {
    const output = new Output(slowStream().stream);
    output.write("a".repeat(64 * KIB - 1));
    expect(output.isFull).toBe(false);
    output.write("a");
    expect(output.isFull).toBe(true);
    await output.flush();
    expect(output.isFull).toBe(false);
  });

  it("copies bytes that are good only for now, however many", async () => {
    const { stream, pieces } = slowStream();
    const output = new Output(stream);
    const bytes = Buffer.alloc(300 * KIB, "x");
    for (const size of [10, 200 * KIB, 100 * KIB, 300 * KIB]) {
      output.copyBytes(bytes.subarray(0, size));
      bytes.fill("y", 0, size);
    }
    await output.flush();
    const text = Buffer.concat(pieces).toString();
    const parts = ["x".repeat(10), `${"y".repeat(10)}${"x".repeat(200 * KIB - 10)}`, "y".repeat(100 * KIB)];
    expect(text).toBe([...parts, `${"y".repeat(200 * KIB)}${"x".repeat(100 * KIB)}`].join(""));
  });

  it("keeps the room that it has made for bytes, and fills it anew", async () => {
    const given: Buffer[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        given.push(chunk);
        done();
      },
    });
    const output = new Output(stream);
    for (let turn = 0; turn < 3; turn += 1) {
      output.write("a");
      output.copyBytes(Buffer.alloc(500 * KIB, "b"));
      await output.flush();
    }
    expect(given.map(({ length }) => length)).toStrictEqual([500 * KIB + 1, 500 * KIB + 1, 500 * KIB + 1]);
    expect(new Set(given.map(({ buffer }) => buffer)).size).toBe(1);
  });

  it("is full when it holds a text for which there was no room, however short the next is", () => {
    const output = new Output(slowStream().stream);
    output.write("é".repeat(256 * KIB));
    expect(output.isFull).toBe(true);
    output.write("a");
    expect(output.isFull).toBe(true);
  });

  it.each([
    ["short texts", ["a", "é", "€", "😀", "\n"]],
    ["half a pair, as the replacement character", ["\ud800", "a"]],
    ["a text that fills the room to the last byte", ["€".repeat((256 * KIB) / 3), "b"]],
    ["a text that may be wider than the room, and is not", ["a", "b".repeat(200 * KIB), "c"]],
    ["a text that is wider than the room", ["a", "😀".repeat(100 * KIB), "b", "€".repeat(300 * KIB), "c"]],
    ["a text with fewer letters than there is room, and more bytes", ["€".repeat(100 * KIB), "b"]],
    ["many texts that together are wider than the room", Array.from({ length: 700 }, (_, n) => `${n}é`.repeat(200))],
  ])("writes %s in their order", async (_, texts) => {
    expect(Buffer.concat(await written(texts)).equals(Buffer.from(texts.join("")))).toBe(true);
  });

  it.each([
    ["in a short text", ["a\u007fb", "é\u009b", "c"], "a\\u007fbé\\u009bc"],
    ["where only the escaped text is wider than the room", ["\u2028".repeat(80 * KIB)], "\\u2028".repeat(80 * KIB)],
    ["in a text that is wider than the room", [`${"x".repeat(300 * KIB)}\u202e`], `${"x".repeat(300 * KIB)}\\u202e`],
  ])("escapes what a terminal obeys, %s", async (_, texts, expected) => {
    expect(Buffer.concat(await written(texts)).toString()).toBe(expected);
  });

  it("is given up quietly when nobody reads any more", async () => {
    const gone = Object.assign(new Error("EPIPE"), { code: "EPIPE", syscall: "write" });
    let writes = 0;
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        writes += 1;
        done(gone);
      },
    });
    const output = new Output(stream);
    output.write("a");
    await output.flush();
    output.write("b");
    await output.flush();
    expect([writes, output.isClosed]).toStrictEqual([1, true]);
  });

  it("is not asked for again, be the stream still there or not", async () => {
    let writes = 0;
    const stream = new Writable({
      autoDestroy: false,
      write(_chunk, _encoding, done) {
        writes += 1;
        done(Object.assign(new Error("EPIPE"), { code: "EPIPE" }));
      },
    });
    const output = new Output(stream);
    for (const text of ["a", "b", "c"]) {
      output.write(text);
      await output.flush();
    }
    expect(writes).toBe(1);
  });

  it("ends the reading when nobody reads any more", async () => {
    const gone = Object.assign(new Error("EPIPE"), { code: "EPIPE", syscall: "write" });
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(gone);
      },
    });
    let given = 0;
    function* endless(): Generator<string> {
      for (;;) {
        given += 1;
        yield '{"deviceId":"edge-1"}\n'.repeat(1000);
      }
    }
    const world = { stdin: endless(), stdout, stderr: new Recorder(), environment: {}, ...IDLE, now: () => 0 };
    expect(await main(["report", "--json", "-"], world)).toBe(0);
    expect(given).toBeLessThan(10);
  });

  it("does not wait for the next document when there is none yet", async () => {
    const stdout = new Recorder();
    const seen: string[] = [];
    async function* slow(): AsyncGenerator<string> {
      for (const id of ["a", "b"]) {
        yield `{"deviceId":"${id}"}\n`;
        while (!stdout.text.includes(`"id":"${id}"`)) await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(id);
      }
    }
    const world = { stdin: slow(), stdout, stderr: new Recorder(), environment: {}, ...IDLE, now: () => 0 };
    expect(await main(["report", "--json", "-"], world)).toBe(0);
    expect(seen).toStrictEqual(["a", "b"]);
  });

  it("ends with the next document when nobody reads any more, and tells what else went wrong", async () => {
    for (const [code, exitCode] of [
      ["EPIPE", 0],
      ["ENOSPC", 2],
    ] as const) {
      let isTaken = false;
      const stdout = new Writable({
        write(_chunk, _encoding, done) {
          isTaken = true;
          done(Object.assign(new Error(code), { code, syscall: "write" }));
        },
      });
      let given = 0;
      async function* slow(): AsyncGenerator<string> {
        for (given = 1; given < 10; given += 1) {
          yield `{"deviceId":"${given}"}\n`;
          while (!isTaken) await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }
      const world = { stdin: slow(), stdout, stderr: new Recorder(), environment: {}, ...IDLE, now: () => 0 };
      expect(await main(["report", "--json", "-"], world)).toBe(exitCode);
      expect(given).toBe(2);
    }
  });
});
