import { describe, expect, it } from "vitest";
import { SUITES } from "./suites.js";

describe.each(SUITES)("$name, as $source has it", ({ vectors }) => {
  it.each(vectors)("$name", async ({ expected, answer }) => {
    expect(await answer()).toStrictEqual(expected);
  });
});
