import { describe, expect, it } from "vitest";
import { etagOf, laterEtag, matchesEtag } from "../../src/twin/etag.js";

/** Eight bytes, big end first, in base64. */
function expected(counter: bigint): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(counter);
  return bytes.toString("base64");
}

/** Every digit of base64 comes up in them. */
const COUNTERS = [0n, 1n, 2n, 62n, 255n, 256n, 0x10_8310_5187_20n, 0xfedc_ba98_7654_3210n, 2n ** 64n - 2n];

describe("etagOf", () => {
  it("writes a counter of eight bytes, big end first, in base64", () => {
    expect(COUNTERS.map(etagOf)).toStrictEqual(COUNTERS.map(expected));
    const powers = Array.from({ length: 64 }, (_, bit) => 2n ** BigInt(bit));
    expect(powers.map(etagOf)).toStrictEqual(powers.map(expected));
    expect(etagOf(1)).toBe("AAAAAAAAAAE=");
  });
});

describe("laterEtag", () => {
  it("counts on from a tag that is a counter", () => {
    for (const counter of COUNTERS) {
      expect(laterEtag(expected(counter), 0)).toBe(expected(counter));
      expect(laterEtag(expected(counter), 1)).toBe(expected(counter + 1n));
    }
    expect(laterEtag("AAAAAAAAAAE=", 300)).toBe(expected(301n));
  });

  it.each([
    undefined,
    null,
    7,
    "",
    "W/opaque",
    "AAAAAAAAAAE",
    "AAAAAAAAAAF=",
    "AAAAAAAAAAAE=",
    "AAAAAAAAAE=",
    '"AAAAAAAAAAE="',
    "AAAAAAAAAAE==",
    "AAAA-AAAAAE=",
    ["AAAAAAAAAAE="],
  ])("follows nothing from %j, which is opaque", (etag) => {
    expect(laterEtag(etag, 1)).toBeUndefined();
  });
});

describe("matchesEtag", () => {
  it.each([
    ["*", "a", true],
    ["*", undefined, true],
    ["a", "a", true],
    ['"a"', "a", true],
    ['"a"', '"a"', true],
    ["b", "a", false],
    ['"b"', "a", false],
    ["a", '"a"', false],
    ["", "a", false],
    ["7", 7, false],
    ['"undefined"', undefined, false],
  ])("%j of %j is %j", (condition, etag, holds) => {
    expect(matchesEtag(condition, etag)).toBe(holds);
  });
});
