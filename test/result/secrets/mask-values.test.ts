import { describe, expect, it } from "vitest";
import { maskValues, secretValues } from "../../../src/result/index.js";

describe("maskValues", () => {
  const secrets = secretValues(["S3CR3T", "S3CR3T and more", "T and", "abc", 7, 'say "hi"', "a b/c", "\ud800 half"]);

  it.each([
    ["nothing of it", "nothing of it"],
    ["a S3CR3T!", "a ***!"],
    ["S3CR3TS3CR3T", "******"],
    ["x S3CR3T and more", "x ***"],
    ["x S3CR3T and y", "x *** y"],
    ["abc is short", "abc is short"],
    [String.raw`{"x":"say \"hi\""}`, '{"x":"***"}'],
    ["GET /a%20b%2Fc", "GET /***"],
    ["\ud800 half", "***"],
    ["", ""],
  ])("shows %j as %j", (text, shown) => {
    expect(maskValues(text, secrets)).toBe(shown);
  });

  it.each([
    ["pa55", "pa55", "***"],
    ["pa55", "x pa55", "x ***"],
    // Too short, though its spelling in JSON is not.
    ['a"b', String.raw`{"x":"a\"b"}`, String.raw`{"x":"a\"b"}`],
    // Nothing but what is escaped.
    ['"\\"%', String.raw`{"x":"\"\\\"%"}`, '{"x":"***"}'],
    ['"\\"%', "GET /%22%5C%22%25", "GET /***"],
  ])("masks %j in %j so that %j is left", (secret, text, shown) => {
    expect(maskValues(text, secretValues([secret]))).toBe(shown);
  });

  it("leaves a text alone when there are no secrets", () => {
    expect(maskValues("S3CR3T", secretValues([]))).toBe("S3CR3T");
  });

  it("takes time for the text and not for each secret", () => {
    const many = secretValues(Array.from({ length: 100_000 }, (_, index) => `value-${String(index).padStart(6, "0")}`));
    expect(maskValues("value-0".repeat(50_000), many)).toHaveLength(350_000);
    expect(maskValues("see value-000007.", many)).toBe("see ***.");
  });

  it("masks the whole of a text that would take too long", () => {
    const lengths = secretValues(Array.from({ length: 500 }, (_, index) => `aaaa${"b".repeat(index)}`));
    expect(maskValues("aaaa".repeat(100_000), lengths)).toBe("***");
  });
});
