import { describe, expect, it } from "vitest";

/** A row of a table of rules, as far as it can be damaged. */
interface Row {
  readonly holds: (...facts: never[]) => boolean;
}

/** What is done to a row: its condition is turned round, or it takes nothing, as if it were not there. */
export const DAMAGES = ["inverted", "deleted"] as const;

/** One of the {@link DAMAGES}. */
export type Damage = (typeof DAMAGES)[number];

/** Every row of a table with every damage, for `it.each`. */
export function damages<Rule extends Row>(rules: readonly Rule[]): readonly (readonly [Damage, string, Rule])[] {
  return rules.flatMap((rule) => DAMAGES.map((damage) => [damage, nameOf(rule), rule] as const));
}

function nameOf(rule: object): string {
  if ("row" in rule) return `row ${String(rule.row)}`;
  return "code" in rule ? String(rule.code) : "a row";
}

/** Runs something while a row is damaged, and answers what came of it: an exception counts as an answer. */
export function whileDamaged<Answer>(row: Row, damage: Damage, run: () => Answer): Answer | string {
  const damaged = row as { holds: (...facts: never[]) => boolean };
  const { holds } = row;
  damaged.holds = damage === "inverted" ? (...facts) => !holds(...facts) : () => false;
  try {
    return run();
  } catch (error) {
    return String(error);
  } finally {
    damaged.holds = holds;
  }
}

/** Every two neighbours of a table, for `it.each`: the place of the first, and what both are called. */
function neighbours(rules: readonly Row[]): readonly (readonly [place: number, pair: string])[] {
  return rules.slice(1).map((rule, place) => [place, `${nameOf(rules[place]!)}, ${nameOf(rule)}`] as const);
}

/** Runs something while two neighbours of a table have changed places, and answers what came of it. */
function whileSwapped<Answer>(rules: readonly Row[], place: number, run: () => Answer): Answer | string {
  const table = rules as Row[];
  const [first, second] = table.slice(place) as [Row, Row];
  table.splice(place, 2, second, first);
  try {
    return run();
  } catch (error) {
    return String(error);
  } finally {
    table.splice(place, 2, first, second);
  }
}

/** Whether the second row would take facts, too, that the first one takes. */
function meet(first: Row, second: Row, run: () => unknown): boolean {
  const watched = first as { holds: (...facts: never[]) => boolean };
  const { holds } = first;
  let both = false;
  watched.holds = (...facts) => {
    const taken = holds(...facts);
    both ||= taken && second.holds(...facts);
    return taken;
  };
  try {
    run();
  } finally {
    watched.holds = holds;
  }
  return both;
}

/**
 * Holds a table of which the first row that holds decides: every row is needed and is needed where it is.
 *
 * @param name - what the table is called
 * @param rules - its rows
 * @param run - the verdicts on documents that reach every row
 * @param apart - the neighbours whose order does not matter, because no facts are taken by both: `"5, 6"`
 * @param elsewhere - the neighbours whose order is held in a table of their own
 */
export function holdTable(
  name: string,
  rules: readonly Row[],
  run: () => unknown,
  apart: readonly string[],
  elsewhere: readonly string[] = [],
): void {
  const pairs = neighbours(rules).filter(([, pair]) => !elsewhere.includes(pair.replaceAll("row ", "")));
  describe(`the table ${name}`, () => {
    const verdicts = run();

    it.each(damages(rules))("%s, %s: some document is judged otherwise", (damage, _row, rule) => {
      expect(whileDamaged(rule, damage, run)).not.toStrictEqual(verdicts);
    });

    it.each(pairs)(
      "in another order from place %i on, %s: some document is judged otherwise, or none is of both",
      (place, pair) => {
        const [first, second] = rules.slice(place) as [Row, Row];
        const isApart = apart.includes(pair.replaceAll("row ", ""));
        expect(meet(first, second, run)).toBe(!isApart);
        if (!isApart) expect(whileSwapped(rules, place, run)).not.toStrictEqual(verdicts);
      },
    );
  });
}
