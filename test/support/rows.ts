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
export function neighbours(rules: readonly Row[]): readonly (readonly [place: number, pair: string])[] {
  return rules.slice(1).map((rule, place) => [place, `${nameOf(rules[place] as Row)}, ${nameOf(rule)}`] as const);
}

/** Runs something while two neighbours of a table have changed places, and answers what came of it. */
export function whileSwapped<Answer>(rules: readonly Row[], place: number, run: () => Answer): Answer | string {
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
