import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { locateMembers } from "../../../src/node/reading/index.js";
import { temporaryFolder } from "../../support/folder.js";

const folder = temporaryFolder();
const LARGE = 64 * 1024 * 1024 + 1;

function file(name: string, content: string | Buffer): string {
  const source = join(folder, name);
  writeFileSync(source, content);
  return source;
}

describe("locateMembers", () => {
  const text = '{"a": [10, {"b": [1, 2]}, 30],\n "c": {"d": 1}, "c": {"d": 2}}';

  it("finds elements, and members of elements", async () => {
    const document = { source: file("elements.json", text), line: 1, index: 0 };
    expect(await locateMembers(document, ["/a/0", "/a/2", "/a/1/b", "/a/1/b/1"])).toStrictEqual([
      { line: 1, column: text.indexOf("10") + 1 },
      { line: 1, column: text.indexOf("30") + 1 },
      { line: 1, column: text.indexOf('"b"') + 1 },
      { line: 1, column: text.indexOf("2]") + 1 },
    ]);
  });

  it("takes the last of two members with one name", async () => {
    const document = { source: file("twice.json", text), line: 1, index: 0 };
    const column = text.lastIndexOf('"d"') - text.indexOf("\n");
    expect(await locateMembers(document, ["/c/d"])).toStrictEqual([{ line: 2, column }]);
  });

  it("finds the nearest one around a member that is missing, and the document for no pointer", async () => {
    const document = { source: file("missing.json", text), line: 1, index: 0 };
    const a = { line: 1, column: 2 };
    const first = { line: 1, column: text.indexOf("10") + 1 };
    const start = { line: 1, column: 1 };
    expect(
      await locateMembers(document, ["/a/9", "/a/x", "/a/0/deeper", "/none/at/all", "", "no pointer"]),
    ).toStrictEqual([a, a, first, start, start, start]);
  });

  it("takes nothing in a comment for a document, a member or a bracket", async () => {
    const lines = [
      "// a comment",
      "/* two {",
      'lines " */',
      '{ // the "c',
      '  "c": { /* } */ "d": 1 } // {',
      "}",
      '{"e": 2}',
    ];
    const source = file("comments.jsonc", lines.join("\n"));
    expect(await locateMembers({ source, line: 4, index: 0 }, ["/c/d"])).toStrictEqual([{ line: 5, column: 18 }]);
    expect(await locateMembers({ source, line: 7, index: 1 }, ["/e"])).toStrictEqual([{ line: 7, column: 2 }]);
  });

  it("takes the first segment as the line of a recording", async () => {
    const source = file("recording.ndjson", '{"recording":1}\n{"at":1}\n{"at": {"x":2}}\n');
    expect(
      await locateMembers({ source, line: 1, index: 0, entries: [{}, {}] }, ["/2/at/x", "/1/at", "/7/at"]),
    ).toStrictEqual([{ line: 3, column: 9 }, { line: 2, column: 2 }, undefined]);
  });

  it("finds nothing where the file is gone, or holds other documents now", async () => {
    expect(await locateMembers({ source: join(folder, "gone.json"), line: 1, index: 0 }, ["/a"])).toStrictEqual([
      undefined,
    ]);
    const source = file("moved.json", `\n\n${text}`);
    expect(await locateMembers({ source, line: 1, index: 0 }, ["/a"])).toStrictEqual([undefined]);
    expect(await locateMembers({ source, line: 3, index: 1 }, ["/a"])).toStrictEqual([undefined]);
    expect(await locateMembers({ source, line: 3, index: 0 }, ["/a"])).toStrictEqual([{ line: 3, column: 2 }]);
  });

  it("does not read large files again, be they packed or not", async () => {
    const large = Buffer.alloc(LARGE, " ");
    large.write('{"a":1}');
    for (const source of [file("large.json", large), file("large.json.gz", gzipSync(large, { level: 1 }))]) {
      expect(await locateMembers({ source, line: 1, index: 0 }, ["/a"])).toStrictEqual([undefined]);
    }
  });
});
