import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LineCounter, LineJudge } from "../../../src/node/lines/index.js";
import { Output } from "../../../src/node/output/index.js";
import { LineRanges } from "../../../src/node/reading/index.js";
import { lineJudging } from "../../../src/node/commands/rows-work.js";
import { memoryOf, threadReader } from "../../../src/node/commands/thread-reader.js";
import type { BlockRecall } from "../../../src/node/commands/thread-task.js";
import { temporaryFolder } from "../../support/folder.js";
import { Recorder } from "../../support/world.js";

const MIB = 1024 * 1024;
const folder = temporaryFolder();

const twin = (name: string): string =>
  `${JSON.stringify({
    deviceId: name,
    moduleId: "$edgeAgent",
    properties: {
      desired: { modules: {}, $version: 1 },
      reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 200 } },
    },
  })}\n`;

/** What the first thread has learned of some twins that are alike, and how they are recalled. */
function lesson(): { readonly table: Uint8Array; readonly recall: BlockRecall } {
  const judging = lineJudging(new Map(), new Output(new Recorder()), new LineCounter());
  const shared = judging.lane?.shared;
  const cutter = new LineJudge("a", judging).cutter();
  for (let at = 0; at < 8; at += 1) cutter.push(Buffer.from(twin(`device-${at}`)));
  const order = shared?.order("a", MIB);
  if (shared === undefined || order === undefined) throw new Error("There is no lane.");
  return { table: shared.table, recall: { order, learned: shared.learnedSince(undefined) } };
}

describe("a thread", () => {
  it("takes what it is told with a range that nobody needs, and answers ranges with copies of their open lines only", async () => {
    const { table, recall } = lesson();
    const path = join(folder, "cut.ndjson");
    const text = `${twin("first")}{"open":1}\n${"x".repeat(7 * MIB)}`;
    writeFileSync(path, text);
    const descriptor = openSync(path, "r");
    const [cut, behind] = new LineRanges(descriptor, { position: 0, line: 1, index: 0 }, text.length);
    if (cut === undefined || behind === undefined) throw new Error("There are no ranges.");
    const reader = threadReader({ command: "rows", values: new Map(), operands: [], table });
    const told = { ...recall, learned: undefined };
    const open = text.slice(0, text.lastIndexOf("\n") + 1);
    for (const [room, isEnough] of [
      [900, true],
      [open.length, true],
      [open.length - 1, false],
    ] as const) {
      const first = await reader.read({ source: "a", range: cut.range, room: new Uint8Array(room), recall: told });
      expect(first).toMatchObject({
        lines: { isCut: true, isBehind: false, line: 1 },
        recalled: { printed: { length: 0 } },
      });
      expect(Buffer.from(first.recalled?.open ?? []).toString()).toBe(open);
      const sizes = memoryOf(first).map(({ buffer }) => buffer.byteLength);
      expect(sizes).toStrictEqual([room, room, isEnough ? room : open.length]);
    }
    const second = await reader.read({ source: "a", range: behind.range, room: new Uint8Array(7), recall });
    expect(second).toMatchObject({ bytes: { length: 7 }, answer: undefined, lines: { isBehind: true } });
    closeSync(descriptor);
    const bytes = Buffer.concat([Buffer.from(twin("later")), Buffer.alloc(MIB)]);
    const block = { source: "a", bytes: bytes.subarray(0, twin("later").length), line: 9, index: 8, filled: 1 };
    const { recalled } = await reader.read({ ...block, recall: told });
    expect(recalled?.parts).toMatchObject([{ lines: 1, open: 0 }]);
    expect(Buffer.from(recalled?.printed ?? []).toString()).toContain('"later');
  });
});
