import { describe, expect, it } from "vitest";
import { Progress } from "../../../src/node/printing/progress-bar.js";
import { Recorder } from "../../support/world.js";

const CLEAR = "\r\u001b[2K";
const KIB = 1024;

/** A bar on a terminal, and what it draws when some bytes and documents come at a moment. */
function bar(total: number, terminal: { readonly columns?: number } = { columns: 200 }) {
  const stderr = new Recorder({ isTTY: true, ...terminal });
  const clock = { now: 5000 };
  const world = { stdin: [], stdout: new Recorder(), stderr, environment: {}, now: () => clock.now };
  const progress = new Progress(world, total);
  const add = (milliseconds: number, bytes: number, documents = 1): string => {
    clock.now += milliseconds;
    stderr.text = "";
    progress.add(bytes, documents);
    return stderr.text;
  };
  const clear = (): string => {
    stderr.text = "";
    progress.clear();
    return stderr.text;
  };
  return { add, clear };
}

describe("the progress bar", () => {
  it("adds up documents and bytes, and reckons with the time since the beginning", () => {
    const { add } = bar(4 * KIB * KIB);
    expect(add(1000, KIB * KIB, 3)).toBe(
      `${CLEAR}[#####...............]  25 %  3 documents  1.0 MiB of 4.0 MiB  1.0 MiB/s  0:03 left`,
    );
    expect(add(3000, KIB * KIB, 4)).toBe(
      `${CLEAR}[##########..........]  50 %  7 documents  2.0 MiB of 4.0 MiB  512.0 KiB/s  0:04 left`,
    );
    expect(add(1000, 2 * KIB * KIB, 1)).toBe(
      `${CLEAR}[####################] 100 %  8 documents  4.0 MiB of 4.0 MiB  819.2 KiB/s  0:00 left`,
    );
  });

  it("is drawn every tenth of a second, and no sooner", () => {
    const { add } = bar(0);
    expect(add(99, 10)).toBe("");
    expect(add(1, 10)).toBe(`${CLEAR}2 documents  20 B  200 B/s`);
    expect(add(99, 10)).toBe("");
    expect(add(1, 10)).toBe(`${CLEAR}4 documents  40 B  200 B/s`);
  });

  it("is taken away once, and only where it was drawn", () => {
    const { add, clear } = bar(0);
    expect(clear()).toBe("");
    add(100, 1);
    expect([clear(), clear()]).toStrictEqual([CLEAR, ""]);
    add(100, 1);
    expect(clear()).toBe(CLEAR);
  });

  it.each([
    [1023, "1023 B"],
    [1024, "1.0 KiB"],
    [1024 ** 2, "1.0 MiB"],
    [1024 ** 3, "1.0 GiB"],
    [1024 ** 4, "1.0 TiB"],
    [1024 ** 5, "1024.0 TiB"],
  ])("writes %d bytes as %s", (bytes, text) => {
    expect(bar(0).add(1000, bytes)).toBe(`${CLEAR}1 documents  ${text}  ${text}/s`);
  });

  it.each([
    [59, "0:59"],
    [60, "1:00"],
    [3599, "59:59"],
    [3600, "1:00:00"],
    [3661, "1:01:01"],
    [7325, "2:02:05"],
  ])("writes %d seconds that are left as %s", (seconds, text) => {
    expect(bar(seconds + 1).add(1000, 1)).toMatch(new RegExp(` ${text} left$`));
  });

  it("knows no remaining time where nothing was read, and none below zero where the source has grown", () => {
    expect(bar(1000).add(100, 0, 0)).toBe(`${CLEAR}[....................]   0 %  0 documents  0 B of 1000 B  0 B/s  `);
    expect(bar(1000).add(1000, 3000)).toMatch(/\[#{20}\] 100 % .* 0:00 left$/);
  });

  it("leaves the last column of the terminal free, of which it takes 80 for granted", () => {
    expect(bar(10 ** 9, { columns: 30 }).add(100, 1)).toHaveLength(CLEAR.length + 29);
    expect(bar(10 ** 15, { columns: 0 }).add(100, 10 ** 9, 10)).toHaveLength(CLEAR.length + 79);
    expect(bar(10 ** 15, {}).add(100, 10 ** 9, 10)).toHaveLength(CLEAR.length + 79);
  });
});
