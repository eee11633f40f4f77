import { describe, expect, it } from "vitest";
import {
  evaluateGroup,
  handleGroup,
  judgeRollout,
  runQuery,
  sectionSize,
  validateNesting,
  validateTwin,
} from "../../src/index.js";
import type { FleetTally, JsonObject } from "../../src/index.js";

function cyclic(): JsonObject {
  const value: Record<string, unknown> = { a: 1 };
  value["left"] = value;
  value["right"] = { value, list: [value, value] };
  return value as JsonObject;
}

function inList(): JsonObject {
  const value: Record<string, unknown> = { a: 1 };
  value["list"] = [value, value];
  return value as JsonObject;
}

function doubled(levels: number): JsonObject {
  let value: JsonObject = { a: 1 };
  for (let level = 0; level < levels; level += 1) value = { x: value, y: value };
  return value;
}

describe("what contains itself, or shares its parts too often", () => {
  it("differs as a whole in a configuration group, and only as a list where a list contains it", () => {
    for (const [path, make] of [
      ["", cyclic],
      ["/list", inList],
    ] as const) {
      const { drift, notReported } = evaluateGroup("group", make(), make());
      expect([drift, notReported]).toStrictEqual([[{ op: "replace", path }], []]);
    }
  });

  it("is larger than any section, and too deep", () => {
    expect(sectionSize(cyclic())).toBe(Infinity);
    expect(sectionSize(doubled(25), "edgeHub")).toBe(Infinity);
    expect(validateNesting(cyclic()).every(({ code }) => code === "section-too-deep")).toBe(true);
    const codes = new Set(validateTwin({ desired: doubled(25), reported: {} }).map(({ code }) => code));
    expect(codes).toStrictEqual(new Set(["section-too-large", "section-too-deep"]));
  });

  it("is grouped as no value in a query", () => {
    const result = runQuery("SELECT COUNT() AS n FROM devices GROUP BY properties.desired", [
      { deviceId: "d1", properties: { desired: cyclic(), reported: {} } },
    ]);
    expect(result.ok && result.value).toStrictEqual([{ n: 1 }]);
  });

  it("fails the operation of a handler that reports it", () => {
    const handler = { id: "group", apply: () => undefined, report: () => doubled(25) };
    const { errors } = handleGroup(handler, { a: 1 }, { now: "2026-01-01T00:00:00Z" });
    expect(JSON.stringify(errors)).toContain("shares its parts too often to be copied");
  });
});

it("counts of devices that only fail may be of an outcome that nobody has", () => {
  const fleet = { outcomes: { failed: 1 }, states: {}, settledFailing: { running: 0 } } as FleetTally;
  expect(judgeRollout(fleet, { error: { count: 0 } }).verdict).toBe("pause");
});
