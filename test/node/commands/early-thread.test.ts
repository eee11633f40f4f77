import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";
import { threadReader } from "../../../src/node/commands/thread-reader.js";
import type { Thread, ThreadTask } from "../../../src/node/commands/thread-task.js";

const folder = temporaryFolder();
const [small, large] = [join(folder, "small.ndjson"), join(folder, "large.ndjson")];
writeFileSync(small, '{"deviceId":"a"}\n');
writeFileSync(large, "\n");
truncateSync(large, 20_000_000);

/** How often a thread was started before what judges was loaded. */
async function earlyOf(args: readonly string[], count = 2): Promise<number> {
  let early = 0;
  const prepare = (): void => {
    early += 1;
  };
  const start = (task: ThreadTask): Thread => ({ ...threadReader(task), isReady: true, end: () => undefined });
  // The large file is not read: an option that there is not ends the program first.
  await runProgram([...args, "--max-document", "none"], { threads: { count, prepare, start } });
  return early;
}

describe("a thread that is started early", () => {
  it.each([
    ["report", "--json", large],
    ["report", "--summary", small, large],
    ["report", "--top", "3", large],
    ["rows", large],
    ["rows", "--tally", large],
    ["rows", "--threads", "2", large],
  ])("is one for large files: %s %s %s", async (...args) => {
    expect(await earlyOf(args)).toBe(1);
  });

  it.each([
    ["report", large],
    ["report", "--modules", large],
    ["report", "--json", small],
    ["report", "--json", "-"],
    ["report", "--json", join(folder, "none.ndjson")],
    ["report", "--json", "a\0b"],
    ["report", "--json", folder],
    ["rows", "--chunked", large],
    ["rows", "--threads", "1", large],
    ["rows", "--threads", "01", large],
    ["validate", large],
    ["query", "SELECT * FROM devices", large],
  ])("is none where one is enough, or nothing can be recalled: %s %s %s", async (...args) => {
    expect(await earlyOf(args)).toBe(0);
  });

  it("is none on a machine with one processor, unless more are asked for", async () => {
    expect(await earlyOf(["rows", large], 1)).toBe(0);
    expect(await earlyOf(["rows", "--threads", "2", large], 1)).toBe(1);
  });
});
