import { describe, expect, it } from "vitest";
import { judgeDocument, verdictRow } from "../../../src/document/index.js";
import { judgeLines, LINE_KINDS } from "../../../src/node/index.js";
import { LineCutter } from "../../../src/node/lines/index.js";
import { readdirSync, readFileSync } from "node:fs";

const TWIN = { deviceId: "meter-7", version: 4, properties: { desired: { interval: 5 }, reported: { interval: 60 } } };
const rowsOf = (text: string, options = {}): ReturnType<typeof judgeLines> => judgeLines(Buffer.from(text), options);
const kinds = (text: string): readonly string[] => rowsOf(text).map(({ kind }) => kind);

describe("judgeLines", () => {
  it("gives the row of a verdict for a document", () => {
    expect(rowsOf(JSON.stringify(TWIN))).toStrictEqual([verdictRow(judgeDocument(TWIN))]);
  });

  it("gives one row for each line, whatever it holds", () => {
    const lines = [
      JSON.stringify(TWIN),
      "",
      " \t\r",
      "oops",
      '{"a":',
      "[]",
      "[{}]",
      "[{},{}]",
      '{"value":[{},{}]}',
      "7",
      "\u00a0",
    ];
    expect(kinds(lines.join("\n"))).toStrictEqual([
      "device",
      "blank",
      "blank",
      "unreadable",
      "unreadable",
      "several",
      "several",
      "several",
      "several",
      "unknown",
      "unreadable",
    ]);
  });

  it("names what names no device by its source and line, counted from 1", () => {
    const rows = rowsOf("\noops\n[1,2]\n7", { source: "fleet.ndjson", firstLine: 10 });
    expect(rows.map(({ id }) => id)).toStrictEqual([10, 11, 12, 13].map((line) => `fleet.ndjson#${line}`));
    expect(rowsOf("x")[0]?.id).toBe("lines#1");
  });

  it("says what is wrong with a line by its code, and keeps its shape", () => {
    const [blank, broken, several] = rowsOf("\n{\n[]");
    const shape = Object.keys(verdictRow(judgeDocument(7)));
    for (const row of [blank, broken, several]) expect(Object.keys(row ?? {})).toStrictEqual(shape);
    expect(blank).toMatchObject({ state: "indeterminate", outcome: "unknown", codes: [], paths: [] });
    expect(broken).toMatchObject({ state: "unreadable", outcome: "unknown", codes: ["truncated-json"], paths: [""] });
    expect(several).toMatchObject({ state: "indeterminate", outcome: "unknown", codes: ["several-documents"] });
  });

  it("takes what follows the last line break as a line, unless there is nothing", () => {
    expect(kinds("")).toStrictEqual([]);
    expect(kinds("\n")).toStrictEqual(["blank"]);
    expect(kinds("7\n")).toStrictEqual(["unknown"]);
    expect(kinds("7\n ")).toStrictEqual(["unknown", "blank"]);
  });

  it("does not mind CRLF and byte order marks, and knows bytes that are not UTF-8", () => {
    expect(kinds("7\r\n\ufeff7\r\n")).toStrictEqual(["unknown", "unknown"]);
    const [row] = judgeLines(Buffer.from([0x22, 0xff, 0x22]));
    expect(row).toMatchObject({ kind: "unreadable", codes: ["invalid-utf8"] });
  });

  it("passes over a line that is too long", () => {
    const [first, second] = rowsOf(`"${"a".repeat(20)}"\n7`, { maxDocumentBytes: 10 });
    expect(first).toMatchObject({ kind: "unreadable", codes: ["document-too-large"], id: "lines#1" });
    expect(second?.kind).toBe("unknown");
    expect(rowsOf(`${" ".repeat(20)}\n`, { maxDocumentBytes: 10 })[0]?.codes).toStrictEqual(["document-too-large"]);
  });

  it("judges by the rules that are asked for", () => {
    const twin = readFileSync("test/fixtures/edge-agent/module-failed-backoff.json");
    const line = Buffer.from(JSON.stringify(JSON.parse(twin.toString())));
    expect(judgeLines(line, { rules: "documented" })[0]?.rules).toBe("documented");
    expect(judgeLines(line)[0]).toMatchObject({ rules: "observed", state: "moduleFailed", deployment: "line-3" });
  });

  it("judges by the fast lane as it judges each document by itself, lines of any length among them", () => {
    const folder = "test/fixtures/edge-agent";
    const twins = readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Readonly<Record<string, unknown>>);
    const long = { ...twins[0], tags: { text: "x".repeat(1_500_000) } };
    const documents = [...twins, TWIN, long, ...twins, long];
    const text = documents.map((document) => JSON.stringify(document)).join("\n");
    const expected = documents.map((document, at) =>
      verdictRow(judgeDocument(document), { source: "lines", index: at + 1 }),
    );
    expect(rowsOf(text)).toStrictEqual(expected);
    expect(
      rowsOf(`${text}\n\n7`)
        .slice(-2)
        .map(({ id }) => id),
    ).toStrictEqual([1, 2].map((more) => `lines#${documents.length + more}`));
  });

  it("refuses a wrong option, lines or none", () => {
    const wrong = (options: object) => () => judgeLines(new Uint8Array(), options);
    expect(() => judgeLines("{}" as never)).toThrow('The parameter "bytes" must be a Uint8Array, not a string.');
    expect(wrong({ firstLine: 0 })).toThrow('The option "firstLine" must be a whole number, 1 or more, not 0.');
    expect(wrong({ maxDocumentBytes: 1.5 })).toThrow(TypeError);
    expect(wrong({ source: 7 })).toThrow('The option "source" must be a string, not 7.');
    expect(wrong({ rules: "no" })).toThrow(TypeError);
  });

  it("keeps to the schema of rows", () => {
    const { properties } = JSON.parse(readFileSync("schemas/verdict-row.schema.json", "utf8")) as {
      readonly properties: { readonly kind: { readonly enum: readonly string[] } };
    };
    for (const kind of LINE_KINDS) expect(properties.kind.enum).toContain(kind);
  });
});

describe("LineCutter", () => {
  it("gives the same lines however the text is cut", () => {
    const text = Buffer.from("one\n\nthree\nfour, longer\nrest");
    for (let first = 0; first <= text.length; first += 1) {
      for (let second = first; second <= text.length; second += 1) {
        const seen: [string, number, number][] = [];
        const cutter = new LineCutter(8, (bytes, size) => seen.push([bytes.toString(), size, cutter.line]));
        for (const piece of [text.subarray(0, first), text.subarray(first, second), text.subarray(second)]) {
          cutter.push(piece);
        }
        cutter.finish();
        expect(seen).toStrictEqual([
          ["one", 3, 1],
          ["", 0, 2],
          ["three", 5, 3],
          ["", 12, 4],
          ["rest", 4, 5],
        ]);
      }
    }
  });
});
