import { describe, expect, it } from "vitest";
import { compareVersion, isVersion } from "../../../src/configuration/handling/section-version.js";
import type { SectionVersion } from "../../../src/configuration/handling/section-version.js";

it("a version is a whole number, 0 or more", () => {
  expect([0, 1, 2 ** 53 - 1].map(isVersion)).toStrictEqual([true, true, true]);
  expect([-1, 0.5, 2 ** 53, "1", null, undefined].some(isVersion)).toBe(false);
});

describe("a change of the desired section", () => {
  const repeated = (version: number, since: number): SectionVersion => ({
    version: since,
    follows: "repeated",
    issues: [
      {
        code: "version-repeated",
        severity: "warning",
        path: "/$version",
        message: `The desired section has version ${version}, and version ${since} was handled before: nothing was done.`,
      },
    ],
  });

  it.each<[string, number | undefined, number | undefined, boolean, SectionVersion]>([
    ["follows when it is the next", 5, 4, false, { version: 5, follows: "next", issues: [] }],
    ["follows when it is a newer whole section", 9, 4, true, { version: 9, follows: "next", issues: [] }],
    ["follows when no version is known", 5, undefined, false, { version: 5, follows: "next", issues: [] }],
    ["follows when it tells none", undefined, 4, false, { version: 4, follows: "next", issues: [] }],
    ["is repeated when it is not newer", 4, 4, false, repeated(4, 4)],
    ["is repeated when it is older", 3, 4, true, repeated(3, 4)],
    [
      "leaves a gap when others were missed",
      6,
      4,
      false,
      {
        version: 6,
        follows: "gap",
        issues: [
          {
            code: "version-gap",
            severity: "warning",
            path: "/$version",
            message:
              "The desired patch has version 6, and the last one was 4: changes are missing, get the whole section.",
          },
        ],
      },
    ],
  ])("%s", (_, version, since, whole, expected) => {
    expect(compareVersion({ $version: version }, since, whole)).toStrictEqual(expected);
  });
});
