import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { main } from "../../../src/node/commands/main.js";
// Loaded here, so that no test has to wait for it.
import "../../../src/node/commands/run-report.js";
import { IDLE, Recorder, slowStream } from "../../support/world.js";

const KIB = 1024;
const LINE = `${JSON.stringify({ deviceId: "edge-1", properties: { desired: { $version: 1 }, reported: {} } })}\n`;

it("gives the answers to what was written so far to who writes slowly", async () => {
  const stdout = new Recorder();
  const seen: number[] = [];
  async function* slowly(): AsyncGenerator<string> {
    for (let written = 1; written <= 2; written += 1) {
      yield LINE;
      for (let turn = 0; turn < 1000 && stdout.text.split("\n").length <= written; turn += 1) await sleep(5);
      seen.push(stdout.text.split("\n").length - 1);
    }
  }
  const world = { ...IDLE, stdin: slowly(), stdout, stderr: new Recorder(), environment: {}, now: () => 0 };
  expect(await main(["report", "--json", "-"], world)).toBe(0);
  expect(seen).toStrictEqual([1, 2]);
});

it("waits for a slow reader also within what has arrived at once", async () => {
  const { stream: stdout, pieces } = slowStream();
  const count = Math.ceil((4 * KIB * KIB) / LINE.length);
  const world = { ...IDLE, stdin: [LINE.repeat(count)], stdout, stderr: new Recorder(), environment: {}, now: () => 0 };
  expect(await main(["report", "--json", "-"], world)).toBe(0);
  expect(Buffer.concat(pieces).toString().split("\n")).toHaveLength(count + 1);
  // What comes of the 256 KiB that the fast lane takes at once, and not of all 4 MiB.
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(KIB * KIB);
});
