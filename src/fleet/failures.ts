import { compareNames } from "../json/index.js";
import { countOf, requireOption } from "../result/index.js";
import type { FailingPart, FleetMember } from "../result/index.js";

/** A part that fails on some devices. */
export interface TopFailure extends FailingPart {
  /** On how many members it fails; a member counts once. */
  readonly count: number;
  /** Some of those members: the first ones by the order of their identifiers. */
  readonly samples: readonly string[];
}

/**
 * Lists the parts that fail on the most members, with members to look at.
 *
 * @param members - the members of a fleet; this is a view over them and not part of the counts
 * @param options - `samples`: how many member identifiers to give for each part, by default 3; a wrong one throws a `TypeError`
 * @returns the parts, those that fail on most members first; then by kind and name
 * @example
 * ```ts
 * import { topFailures } from "twinstate";
 *
 * const failing = [{ kind: "component", name: "app:a" }] as const;
 * const members = ["d2", "d1"].map((id) => ({ id, state: "INCOMPLETE", outcome: "failed", failing }) as const);
 * topFailures(members, { samples: 1 }); // → [{ kind: "component", name: "app:a", count: 2, samples: ["d1"] }]
 * ```
 */
export function topFailures(
  members: Iterable<FleetMember>,
  options: { readonly samples?: number | undefined } = {},
): readonly TopFailure[] {
  const { samples = 3 } = options;
  requireOption("samples", countOf("members"), samples);
  const parts = new Map<
    string,
    { readonly kind: FailingPart["kind"]; readonly name: string; count: number; ids: string[] }
  >();
  for (const { id, failing } of members) {
    for (const [key, { kind, name }] of new Map(failing.map((part) => [`${part.kind} ${part.name}`, part]))) {
      const part = parts.get(key) ?? { kind, name, count: 0, ids: [] };
      parts.set(key, part);
      part.count += 1;
      part.ids.push(id);
      if (part.ids.length > 2 * samples) part.ids = smallest(part.ids, samples);
    }
  }
  return [...parts.values()]
    .sort((a, b) => b.count - a.count || compareNames(a.kind, b.kind) || compareNames(a.name, b.name))
    .map(({ kind, name, count, ids }) => ({ kind, name, count, samples: smallest(ids, samples) }));
}

/** The first few by name; a part keeps twice as many before it sorts again, so that each member costs little. */
function smallest(ids: readonly string[], samples: number): string[] {
  return [...ids].sort(compareNames).slice(0, samples);
}
