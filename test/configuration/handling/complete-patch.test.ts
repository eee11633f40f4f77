import { describe, expect, it } from "vitest";
import { completePatch, missingLists, roomFor } from "../../../src/configuration/handling/complete-patch.js";
import type { PatchLimits } from "../../../src/configuration/handling/patch-limits.js";
import type { GroupSummary } from "../../../src/configuration/progress/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { deviceAgentLimits } from "../../../src/twin/index.js";

const LONGEST = deviceAgentLimits.maxTextBytes;
const TIME = "2026-01-01T00:00:00Z";
const COUNTS = { pendingCount: 2, failedCount: 1 };
const SUMMARY: GroupSummary = { ...COUNTS, pendingGroups: "a|b", failedGroups: "c" };
const WITH_LISTS = { ...SUMMARY, time: TIME };
const WITHOUT_LISTS = { ...COUNTS, pendingGroups: null, failedGroups: null, time: TIME };

/** Limits that refuse what they are told to, and note what they are asked. */
function limitsThat({ isFull = false, breach }: { isFull?: boolean; breach?: "section-too-large" | "text-too-long" }): {
  readonly limits: PatchLimits;
  readonly asked: (readonly [ids: readonly string[], bytes: number])[];
} {
  const asked: (readonly [ids: readonly string[], bytes: number])[] = [];
  const limits: PatchLimits = {
    check: () => (breach === undefined ? [] : [{ code: breach, severity: "error", path: "", message: "no" }]),
    growth: () => 10,
    isFull: (ids, bytes) => {
      asked.push([[...ids], bytes]);
      return isFull;
    },
    note: () => undefined,
  };
  return { limits, asked };
}

function complete(patch: Record<string, JsonValue>, limits: PatchLimits, fits: boolean, summary = SUMMARY) {
  const options = { limits: deviceAgentLimits, unsent: null, fits };
  const values = new Map<string, JsonValue>([["g", { a: 1, b: 1 }]]);
  return completePatch(patch, { summary, time: TIME }, { values, limits, options });
}

describe("the summary that is added to a patch", () => {
  it.each<[string, Parameters<typeof limitsThat>[0], boolean, object]>([
    ["has its lists where there is room", {}, true, WITH_LISTS],
    ["has none where the section is full without them", { isFull: true }, true, WITHOUT_LISTS],
    ["has none where the section is too large with them", { breach: "section-too-large" }, true, WITHOUT_LISTS],
    ["has its lists where something else is wrong", { breach: "text-too-long" }, true, WITH_LISTS],
    ["has its lists where nothing has to fit", { isFull: true, breach: "section-too-large" }, false, WITH_LISTS],
  ])("%s", (_, refused, fits, summary) => {
    const { limits } = limitsThat(refused);
    const { patch, breaches } = complete({ g: { a: 2 } }, limits, fits);
    expect(patch).toStrictEqual({ g: { a: 2 }, __summary: summary });
    expect(breaches.map(({ code }) => code)).toStrictEqual(refused.breach === undefined ? [] : [refused.breach]);
  });

  it.each<[string, string, string, number]>([
    ["both of its lists", "a|b", "c", 4],
    ["lists that are as long as a string may be", "a".repeat(LONGEST), "c", LONGEST + 1],
    ["no list that is longer, which is shortened", "a".repeat(LONGEST + 1), "c", 1],
  ])("asks for room for %s, besides what the patch names and the summary itself", (_, pending, failed, bytes) => {
    const { limits, asked } = limitsThat({});
    complete({ g: {}, h: {} }, limits, true, { ...SUMMARY, pendingGroups: pending, failedGroups: failed });
    expect(asked).toStrictEqual([[["g", "h", "__summary"], bytes]]);
  });

  it("makes of each member what a merge patch does", () => {
    const { after } = complete({ g: { a: null, c: 3 }, h: { x: 1 } }, limitsThat({}).limits, true);
    expect([...after]).toStrictEqual([
      ["g", { b: 1, c: 3 }],
      ["h", { x: 1 }],
      ["__summary", WITH_LISTS],
    ]);
    const removed = complete({ g: null }, limitsThat({}).limits, true).after;
    expect(removed.has("g")).toBe(true);
    expect(removed.get("g")).toBeUndefined();
  });
});

describe("the lists that are left out of a summary", () => {
  it("are told with their lengths", () => {
    expect(missingLists(SUMMARY, { __summary: WITH_LISTS })).toStrictEqual([]);
    expect(missingLists(SUMMARY, { __summary: { ...WITH_LISTS, pendingGroups: null } })).toStrictEqual([
      {
        code: "text-too-long",
        severity: "warning",
        path: "/__summary/pendingGroups",
        message:
          'The "pendingGroups" of the summary would have 3 characters: there is no room for it, and it is left out.',
      },
    ]);
    expect(missingLists(SUMMARY, { __summary: WITHOUT_LISTS }).map(({ path }) => path)).toStrictEqual([
      "/__summary/pendingGroups",
      "/__summary/failedGroups",
    ]);
  });
});

describe("the number of patches that there is room for", () => {
  const parts = [{ a: {} }, { b: {}, c: {} }, { d: {} }];

  it("is that before the first that makes the section full, by what they add together", () => {
    const { limits, asked } = limitsThat({});
    const roomy = (most: number): PatchLimits => ({ ...limits, isFull: (_, bytes) => bytes > most });
    expect([9, 10, 29, 30, 39, 40].map((most) => roomFor(parts, new Map(), roomy(most)))).toStrictEqual([
      0, 1, 1, 2, 2, 3,
    ]);
    expect(roomFor(parts, new Map(), limits)).toBe(3);
    // Of all members that there are: none of them is left out of the sum.
    expect(asked).toStrictEqual([
      [[], 10],
      [[], 30],
      [[], 40],
    ]);
  });

  it("is counted by what the members are after each", () => {
    const seen: unknown[] = [];
    const limits: PatchLimits = { ...limitsThat({}).limits, growth: (id, value) => seen.push([id, value]) };
    roomFor([{ g: { b: 2 } }, { h: null }], new Map([["g", { a: 1 }]]), limits);
    expect(seen).toStrictEqual([
      ["g", { a: 1, b: 2 }],
      ["h", undefined],
    ]);
  });
});
