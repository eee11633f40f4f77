import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/index.js";
import { fuzzExports } from "./fuzz.js";
import { brokenLawOf } from "./laws.js";

const CORPUS = "test/hostile/corpus";

describe("what npm run fuzz found once", () => {
  it.each(readdirSync(CORPUS))("%s breaks no law", async (name) => {
    const document = JSON.parse(readFileSync(`${CORPUS}/${name}`, "utf8")) as JsonValue;
    expect(await brokenLawOf(document)).toBeUndefined();
  });

  it("and what it tries first", async () => {
    const { tried, broken } = await fuzzExports(Date.now() + 2_000, 1);
    expect(broken).toBeUndefined();
    expect(tried).toBeGreaterThan(0);
  });
});
