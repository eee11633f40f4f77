import { describe, expect, it } from "vitest";
import { compileCondition, runQuery } from "../../../src/query/index.js";

/** A twin that counts how often it is looked at, at every level. */
function countedTwin(): { readonly twin: object; readonly looks: () => number } {
  let looks = 0;
  const counted = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get: (target, key): unknown => {
        looks += 1;
        const member: unknown = Reflect.get(target, key);
        return typeof member === "object" && member !== null ? counted(member) : member;
      },
      getOwnPropertyDescriptor: (target, key) => {
        looks += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      ownKeys: (target) => {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    });
  return { twin: counted({ deviceId: "edge-1", tags: { a: 1, b: 2 } }), looks: () => looks };
}

function looksOf(terms: number): number {
  const { twin, looks } = countedTwin();
  const condition = Array.from({ length: terms }, (_, index) => `tags.${index % 2 === 0 ? "a = 1" : "b = 2"}`);
  expect(compileCondition(condition.join(" AND "))(twin)).toBe(true);
  return looks();
}

describe("what is behind AND or OR", () => {
  const tagged = (yes: boolean): { readonly twin: object; readonly isRead: () => boolean } => {
    let isRead = false;
    const behind = (): boolean => {
      isRead = true;
      return true;
    };
    const tags = Object.defineProperty({ yes }, "behind", { get: behind, enumerable: true });
    return { twin: { deviceId: "edge-1", tags }, isRead: () => isRead };
  };

  it.each([
    ["tags.yes AND tags.behind", false, false],
    ["tags.yes OR tags.behind", true, true],
  ])("is not read where it does not matter: %s", (condition, yes, answer) => {
    const { twin, isRead } = tagged(yes);
    expect([compileCondition(condition)(twin), isRead()]).toStrictEqual([answer, false]);
  });

  it.each(["tags.yes AND tags.behind", "tags.yes OR tags.behind", "tags.gone OR tags.behind"])(
    "is read where it does: %s",
    (condition) => {
      const { twin, isRead } = tagged(condition.includes("AND"));
      expect([compileCondition(condition)(twin), isRead()]).toStrictEqual([true, true]);
    },
  );
});

describe("work grows with twins × query size, counted in looks at the twin", () => {
  it("ten times the terms look at most ten times as often", () => {
    const [few, many] = [looksOf(30), looksOf(300)];
    expect(few).toBeGreaterThan(30);
    expect(many).toBeLessThanOrEqual(10 * few);
  });

  it("each twin is looked at as often as the first, whatever came before it", () => {
    const [first, ...others] = [10, 100].map((count) => {
      const twins = Array.from({ length: count }, () => countedTwin());
      const query = "SELECT tags.b, COUNT() AS n FROM devices WHERE tags.a = 1 GROUP BY tags.b";
      const result = runQuery(
        query,
        twins.map(({ twin }) => twin),
      );
      expect(result).toMatchObject({ ok: true, value: [{ b: 2, n: count }] });
      return twins.reduce((sum, { looks }) => sum + looks(), 0) / count;
    });
    expect(others).toStrictEqual([first]);
  });
});
