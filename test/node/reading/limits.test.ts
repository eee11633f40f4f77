import { describe, expect, it } from "vitest";
import { jsonDepth } from "../../../src/json/index.js";
import { NODE_CODES } from "../../../src/node/index.js";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";

const KIB = 1024;
const MIB = 1024 * KIB;

/** A document of so many bytes. */
function ofSize(bytes: number): string {
  return `{"x":"${"x".repeat(bytes - 8)}"}`;
}

describe("a document above the limit is passed over, and the next is read", () => {
  const options = { maxDocumentBytes: 100 };
  const [fitting, large] = [ofSize(100), ofSize(101)];
  const fits = JSON.parse(fitting) as unknown;

  it.each([
    ["on a line", `${large}\n${fitting}\n`, [1, 2]],
    ["on a line among lines", `${fitting}\n${large}\n${fitting}\n`, [1, 2, 3]],
    ["in an array", `[${fitting},${large},${fitting}]`, [1, 1, 1]],
    ["in an array over lines", `[\n${large},\n${fitting}]`, [2, 3]],
    ["in a page", `{"more":"${"x".repeat(500)}","items":[${large},${fitting}]}`, [1, 1]],
    ["over many lines", `{\n"x":${large}\n}\n${fitting}`, [1, 4]],
    ["of words", `${"x".repeat(200)}\n${fitting}`, [1, 2]],
  ])("%s", async (_name, text, lines) => {
    for (const size of [1, 7, 4096]) {
      const documents = await collectDocuments(inChunks(text, size), options);
      expect(documents.map(({ line }) => line)).toStrictEqual(lines);
      const codes = documents.map(({ result }) => (result.ok ? "fits" : result.issues[0].code));
      expect(codes.filter((code) => code === "document-too-large")).toHaveLength(1);
      expect(documents.filter(({ result }) => result.ok).map(({ result }) => result.ok && result.value)).toStrictEqual(
        codes.filter((code) => code === "fits").map(() => fits),
      );
    }
  });

  it("tells its size and the limit", async () => {
    const [document] = await collectDocuments([large], options);
    expect(document?.result.issues[0]?.message).toBe(
      "The document on line 1 has 101 bytes or more; the limit is 100. It was passed over.",
    );
  });

  it("is 64 MiB unless it is set", async () => {
    function* hundredMegabytes(): Generator<string> {
      yield '{"deviceId":"small"}\n{"x":"';
      for (let part = 0; part < 100; part += 1) yield "x".repeat(1_000_000);
      yield '"}\n{"deviceId":"last"}\n';
    }
    const documents = await collectDocuments(hundredMegabytes());
    expect(summarize(documents)).toStrictEqual([
      [1, { deviceId: "small" }],
      [2, "document-too-large"],
      [3, { deviceId: "last" }],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 40])("cannot be %d", async (maxDocumentBytes) => {
    await expect(collectDocuments(["1"], { maxDocumentBytes })).rejects.toThrow(TypeError);
  });
});

describe("long lines", () => {
  const long = ofSize(3 * MIB);

  it.each([
    ["one document", long, [1]],
    ["one document a line", `${long}\n{"a":1}\n${long}\n`, [1, 2, 3]],
    ["lines before it", `{"a":1}\n${long}\n{"a":1}`, [1, 2, 3]],
    ["behind a broken first line", `{"a":\n${long}\n`, [1]],
    ["behind blanks", `${" ".repeat(2 * MIB)}${long}`, [1]],
    ["documents without a line break", `${long}${long} ${long}`, [1, 1, 1]],
    ["an array without a line break", `[${long},${long},1]\n`, [1, 1, 1]],
    ["a page without a line break, among lines", `{"a":1}\n{"items":[${long},1]}\n{"a":1}\n`, [1, 2, 2, 3]],
    ["a long line that is cut off, among lines", `{"a":1}\n{"b":${long}\n{"a":1}\n`, [1, 2, 3]],
    ["long words, among lines", `{"a":1}\n${"x".repeat(3 * MIB)}\n{"a":1}\n`, [1, 2, 3]],
    ["long words first", `${"x".repeat(3 * MIB)}\n{"a":1}\n{"a":1}\n`, [1, 2, 3]],
  ])("are followed byte by byte: %s", async (_name, text, lines) => {
    for (const size of [64 * KIB, 5 * MIB]) {
      const documents = await collectDocuments(inChunks(text, size));
      expect(documents.map(({ line }) => line)).toStrictEqual(lines);
    }
  });

  it.each([MIB - 1, MIB, MIB + 1, MIB + 30 * KIB])(
    "are told the same however they arrive: documents of %d bytes on a line, one of them broken",
    async (length) => {
      const before = ["", '{"a":1}\n'];
      const broken = Buffer.from([0xff]);
      for (const first of before) {
        const line = Buffer.concat([
          Buffer.from(ofSize(500).repeat(200)),
          broken,
          Buffer.from(ofSize(500).repeat(2300)),
        ]);
        const text = Buffer.concat([Buffer.from(first), line.subarray(0, length), Buffer.from('\n{"a":1}\n')]);
        const [whole, ...others] = await Promise.all(
          [text.length, 64 * KIB, 5000, 65_521].map(async (size) =>
            summarize(await collectDocuments(inChunks(text, size))),
          ),
        );
        for (const other of others) expect(other).toStrictEqual(whole);
      }
    },
  );

  it("of blanks alone hold nothing", async () => {
    expect(await collectDocuments([" ".repeat(2 * MIB)])).toStrictEqual([]);
  });
});

describe("deep documents", () => {
  it("of 100,000 levels are read", async () => {
    const text = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    for (const whole of [text, `\n[${text}\n]`, `{\n"a":${text}\n}`]) {
      const [document] = await collectDocuments(inChunks(whole, 10_000));
      expect(jsonDepth(document?.result.ok === true ? document.result.value : undefined)).toBeGreaterThan(99_999);
    }
  });

  it("of more than a million levels are passed over", async () => {
    const text = `[${"[".repeat(1_100_000)}${"]".repeat(1_100_000)},1]`;
    expect(summarize(await collectDocuments(inChunks(text, MIB)))).toStrictEqual([
      [1, "document-too-deep"],
      [1, 1],
    ]);
  });

  it("with a wrong bracket far down do not lose what follows", async () => {
    const text = `[${"[".repeat(1000)}}${"]".repeat(1000)},1]`;
    expect(summarize(await collectDocuments(inChunks(text, 100))).at(-1)).toStrictEqual([1, 1]);
  });
});

describe("a message", () => {
  const SECRET = "hunter2";

  it.each([
    [`{"password":"${SECRET}" "b":1}`, "line 1, column 23 a comma is missing between two values"],
    [`${SECRET} = 1`, "line 1, column 1 a value was expected"],
    [`{"a":1}\n\n{"a": ${SECRET}}`, "line 3, column 7 a value was expected"],
    [`{\n  "a": ${SECRET}\n}`, "line 2, column 8 a value was expected"],
    [`{"${SECRET}":"\\x"}`, "line 1, column 13 a backslash begins no escape"],
    [`{"${SECRET}\u0001":1}`, "line 1, column 10 there is a tab or another control character"],
    [`{"${SECRET}`, "it ends at line 1, column 10 where the closing quote should follow"],
    [`{"${SECRET}\\`, "it ends at line 1, column 11 where the closing quote should follow"],
    [`{"${SECRET}\\u00e`, "it ends at line 1, column 15 where the closing quote should follow"],
    [`{"a" ${SECRET}}`, 'line 1, column 6 ":" was expected'],
    [`{"a":1} "${SECRET}" {`, "line 1, column 9 nothing more was expected"],
    [`{"a":[${SECRET}`, "it is not"],
  ])("names the place and quotes nothing: %j", async (text, part) => {
    const documents = await collectDocuments([text]);
    const messages = documents.flatMap(({ result }) => result.issues.map(({ message }) => message)).join("\n");
    expect(messages).not.toContain(SECRET);
    if (part !== "it is not") expect(messages).toContain(part);
  });

  it("tells where bytes are no UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n{"é":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}\n{"b":1}\n'),
    ]);
    const documents = await collectDocuments(inChunks(bytes, 3));
    expect(summarize(documents)).toStrictEqual([
      [1, { a: 1 }],
      [2, "invalid-utf8"],
      [3, { b: 1 }],
    ]);
    expect(documents[1]?.result.issues[0]?.message).toBe(
      "The text is not UTF-8: the bytes at line 2, column 7 are not valid.",
    );
  });

  it.each([[Buffer.from([0x22, 0xe2, 0x82])], [Buffer.from([0x22, 0xf0, 0x9f, 0x98, 0x22])]])(
    "tells of characters that are cut off: %o",
    async (bytes) => {
      expect(summarize(await collectDocuments([bytes]))).toStrictEqual([[1, "invalid-utf8"]]);
    },
  );

  it("has a code that the registry explains", () => {
    expect(Object.keys(NODE_CODES)).toContain("source-broke-off");
  });
});
