import type { ModuleOrder } from "./marked-document.js";

/**
 * The orders in which modules are told, besides their own and the other way round, to find out whether what is printed of them one behind the other
 * without their names is the same in every order. Those of each kind are at the beginning in turn, and those before them at the end, so that each
 * kind comes first once, and last once. For two kinds the other way round is enough.
 *
 * @param kinds - what kind each module of the order is of; those of one kind follow one another
 * @param order - the modules
 * @internal
 */
export function turnsOf(kinds: readonly string[], order: ModuleOrder): readonly ModuleOrder[] {
  const starts = kinds.flatMap((kind, rank) => (rank > 0 && kind !== kinds[rank - 1] ? [rank] : []));
  return starts.length < 2 ? [] : starts.map((start) => [...order.slice(start), ...order.slice(0, start)]);
}
