import { describe, expect, it } from "vitest";
import { combineDomains } from "../../src/feedback/index.js";
import type { DeviceStatus } from "../../src/feedback/index.js";

type Row = readonly [status: DeviceStatus | null, actions: number];
const combine = (rows: readonly Row[]) => {
  const domains = rows.map(([status, actions]) => ({ status, actions }));
  expect(combineDomains([...domains].reverse())).toBe(combineDomains(domains));
  return combineDomains(domains);
};

describe("domains to device (reference §7d; §2b)", () => {
  it.each<[string, readonly Row[], DeviceStatus | null]>([
    ["no domain", [], null],
    [
      "1. one has not reported",
      [
        [null, 0],
        ["COMPLETED", 1],
      ],
      "IDENTIFYING",
    ],
    [
      "1. one is identifying (case 3)",
      [
        ["IDENTIFYING", 0],
        ["RUNNING", 1],
      ],
      "IDENTIFYING",
    ],
    [
      "1. one is identifying, another failed to",
      [
        ["IDENTIFYING", 0],
        ["IDENTIFICATION_FAILED", 0],
      ],
      "IDENTIFYING",
    ],
    [
      "2. one failed to identify (case 4)",
      [
        ["IDENTIFICATION_FAILED", 0],
        ["IDENTIFIED", 1],
      ],
      "IDENTIFICATION_FAILED",
    ],
    [
      "3. all identified, one with actions",
      [
        ["IDENTIFIED", 1],
        ["IDENTIFIED", 0],
      ],
      "IDENTIFIED",
    ],
    [
      "3. all identified, one was done at once",
      [
        ["IDENTIFIED", 1],
        ["COMPLETED", 0],
      ],
      "IDENTIFIED",
    ],
    [
      "4. one identified, one completed its actions",
      [
        ["IDENTIFIED", 1],
        ["COMPLETED", 1],
      ],
      "RUNNING",
    ],
    [
      "4. one is running, one has failed (case 7)",
      [
        ["RUNNING", 1],
        ["INCOMPLETE", 1],
      ],
      "RUNNING",
    ],
    [
      "5. all identified with zero actions (case 5)",
      [
        ["IDENTIFIED", 0],
        ["IDENTIFIED", 0],
      ],
      "COMPLETED",
    ],
    [
      "5. all completed (case 9)",
      [
        ["COMPLETED", 1],
        ["COMPLETED", 0],
      ],
      "COMPLETED",
    ],
    [
      "5. one is superseded",
      [
        ["COMPLETED", 1],
        ["SUPERSEDED", 1],
      ],
      "SUPERSEDED",
    ],
    [
      "5. one is incomplete (case 8)",
      [
        ["COMPLETED", 1],
        ["SUPERSEDED", 1],
        ["INCOMPLETE", 1],
      ],
      "INCOMPLETE",
    ],
    [
      "5. one is inconsistent",
      [
        ["INCOMPLETE", 1],
        ["INCOMPLETE_INCONSISTENT", 1],
      ],
      "INCOMPLETE_INCONSISTENT",
    ],
  ])("%s", (_, rows, expected) => {
    expect(combine(rows)).toBe(expected);
  });
});
