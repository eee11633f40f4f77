import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collectDocuments, inChunks } from "../../support/documents.js";
import { temporaryFolder } from "../../support/folder.js";

/** A document, and what looks like one, in the middle of bytes. */
const REST = Buffer.concat([Buffer.from([0, 200, 10, 33, 7]), Buffer.from('\n{"a":1}\n[1,2]\n\0\n')]);

const FORMATS: readonly (readonly [what: string, mark: readonly number[] | string])[] = [
  ["an Avro container", "Obj\u0001\u0004"],
  ["a zip archive", "PK\u0003\u0004"],
  ["compressed with bzip2", "BZh91AY&SY"],
  ["compressed with xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ["compressed with zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["a 7z archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["a Parquet file", "PAR1"],
  ["an SQLite database", "SQLite format 3\0"],
  ["a PDF document", "%PDF-1.7"],
  ["an image", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
  ["an image", [0xff, 0xd8, 0xff, 0xe0]],
  ["an image", "GIF89a"],
];

describe("a format of bytes", () => {
  it.each(FORMATS)("is told with one message, whatever is in it: %s", async (what, mark) => {
    const bytes = Buffer.concat([typeof mark === "string" ? Buffer.from(mark) : Buffer.from(mark), REST]);
    for (const size of [1, 7, bytes.length]) {
      const [document, ...others] = await collectDocuments(inChunks(bytes, size));
      expect(others).toStrictEqual([]);
      expect(document?.result.issues).toMatchObject([{ code: "other-format" }]);
      expect(document?.result.issues[0]?.message).toMatch(new RegExp(`^Lines 1 to \\d+ are ${what}, not JSON\\. `));
    }
  });

  it.skipIf(process.platform === "win32")("may be an archive of tar, compressed or not", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "twin.json"), '{\n"deviceId":"d1"\n}\n{"deviceId":"d2"}\n');
    execFileSync("tar", ["-cf", "a.tar", "twin.json"], { cwd: folder });
    execFileSync("tar", ["-czf", "a.tar.gz", "twin.json"], { cwd: folder });
    for (const name of ["a.tar", "a.tar.gz"]) {
      const [document, ...others] = await collectDocuments(join(folder, name));
      expect(others).toStrictEqual([]);
      expect(document?.result.issues[0]?.message).toMatch(/are a tar archive, not JSON\. Unpack it first/);
    }
  });

  it("is looked for only at the beginning", async () => {
    const documents = await collectDocuments(['{"a":1}\nPK\u0003\u0004\n{"b":1}\n']);
    expect(documents.map(({ result }) => result.ok)).toStrictEqual([true, false, true]);
  });
});
