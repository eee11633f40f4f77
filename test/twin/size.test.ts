import { describe, expect, it } from "vitest";
import { isSectionLargerThan, sectionSize } from "../../src/twin/index.js";
import type { SizeRule } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";

describe("sectionSize, by the documentation", () => {
  it.each<readonly [unknown, number]>([
    [{ a: 1, b: true, c: "x" }, 16],
    [{ telemetryConfig: { sendFrequency: "5m" } }, 30],
  ])("gives the vector of the reference: %j", (section, size) => {
    expect(sectionSize(section)).toBe(size);
  });

  it("leaves out what the hub keeps at the root, and nowhere else", () => {
    const hub = { $version: 1, $metadata: { a: {} }, $etag: "x" };
    expect(sectionSize({ a: 1, ...hub })).toBe(9);
    expect(sectionSize({ a: { $version: 1 } })).toBe(1 + 8 + 8);
  });

  it("counts bytes in UTF-8, without the control characters C0 and C1", () => {
    expect(sectionSize({ ä: "€" })).toBe(2 + 3);
    expect(sectionSize({ k: "😀" })).toBe(1 + 4);
    expect(sectionSize({ k: "a\u0000\u001f\u0080\u009fb" })).toBe(1 + 2);
    expect(sectionSize({ k: "\u007f\u00a0" })).toBe(1 + 1 + 2);
    expect(sectionSize({ "k\n": 1 })).toBe(1 + 8);
    expect(sectionSize({ k: "\ud83d" })).toBe(1 + 3);
    expect(sectionSize({ k: "\ud83d!" })).toBe(1 + 3 + 1);
    expect(sectionSize({ k: "\ude00" })).toBe(1 + 3);
    expect(sectionSize({ k: "\ud83d\uffff" })).toBe(1 + 3 + 3);
  });

  it("takes an array as the sum of its elements, and a null as nothing", () => {
    expect(sectionSize({ a: [1, "xy", [true]], b: null })).toBe(1 + 8 + 2 + 4 + 1);
  });

  it("measures what is no object itself, and nothing as nothing", () => {
    expect(sectionSize("four")).toBe(4);
    expect(sectionSize([1, null])).toBe(8);
    expect(sectionSize(undefined)).toBe(0);
    expect(sectionSize(() => 1)).toBe(0);
  });
});

describe("sectionSize, by edgeHub", () => {
  it("is the length of the compact JSON text in UTF-8, with what the hub keeps", () => {
    for (const section of [
      {},
      [],
      { a: [1, -1.5e300, true, null, [], {}], $version: 7, $metadata: { $lastUpdated: "x" } },
      { 'q"\\': "\b\t\n\f\r\u0001\u007f\u0085\u2028 ä€😀\ud83d\ude00" },
      "text",
      7,
      null,
    ]) {
      expect(sectionSize(section, "edgeHub")).toBe(Buffer.byteLength(JSON.stringify(section)));
    }
  });

  it("writes half of a surrogate pair as six characters", () => {
    expect(sectionSize("\ud83d", "edgeHub")).toBe(8);
    expect(sectionSize("\ude00!", "edgeHub")).toBe(9);
  });

  it("counts what is no JSON like a null", () => {
    expect(sectionSize({ a: undefined }, "edgeHub")).toBe('{"a":null}'.length);
    expect(sectionSize(undefined, "edgeHub")).toBe(0);
  });
});

describe("sectionSize", () => {
  it("gives an answer at any depth", () => {
    expect(sectionSize(nested(1_000_000))).toBe(1_000_008);
    expect(sectionSize(nested(1_000_000), "edgeHub")).toBe(6_000_001);
  });

  it("is Infinity for what contains itself", () => {
    const section: Record<string, unknown> = {};
    Object.assign(section, { a: section, b: section });
    expect(sectionSize(section)).toBe(Infinity);
    expect(sectionSize([section], "edgeHub")).toBe(Infinity);
  });

  it("throws for a rule that it does not know", () => {
    expect(() => sectionSize({}, "newtonsoft" as SizeRule)).toThrow(
      /^There is no size rule of this name; the rules are: documented, edgeHub\.$/,
    );
  });
});

describe("isSectionLargerThan", () => {
  it("is what the size says, at every bound", () => {
    const section = { a: [1, "xy", [true]], b: null, $version: 7, $metadata: { a: {} } };
    const size = sectionSize(section);
    expect([size - 1, size, size + 1].map((bytes) => isSectionLargerThan(section, bytes))).toStrictEqual([
      true,
      false,
      false,
    ]);
    expect([undefined, "four"].map((value) => isSectionLargerThan(value, 3))).toStrictEqual([false, true]);
  });

  it("goes on at the very bound, for what is left may weigh nothing", () => {
    const sections = [{ a: 1 }, { a: 1, b: null }, { b: null, a: 1 }, [[], "four", []], [[], [], "four"]];
    for (const section of sections) {
      const size = sectionSize(section);
      expect([isSectionLargerThan(section, size), isSectionLargerThan(section, size - 1)]).toStrictEqual([false, true]);
    }
  });

  it("looks no further than it must", () => {
    const trap = {
      get far(): never {
        throw new Error("looked at");
      },
    };
    expect(() => isSectionLargerThan([trap], 8)).toThrow("looked at");
    expect(isSectionLargerThan([trap, "more than eight"], 8)).toBe(true);
  });

  it("takes a million values for a section, and not one more", () => {
    const nulls = Array.from({ length: 999_999 }, () => null);
    expect(isSectionLargerThan(nulls, 0)).toBe(false);
    nulls.push(null);
    expect(isSectionLargerThan(nulls, 0)).toBe(true);
  });

  it("ends for what weighs nothing and contains itself", () => {
    const section: Record<string, unknown> = {};
    section[""] = section;
    expect(isSectionLargerThan(section, 100)).toBe(true);
  });
});
