import { describe, expect, it } from "vitest";
import { turnsOf } from "../../../src/node/lane/module-orders.js";

/** What is told of one module, and of several one behind the other. */
type Words = readonly string[];
type Telling = (told: readonly Words[]) => string;

/** The ways to tell things one behind the other. */
const TELLINGS: Readonly<Record<string, Telling>> = {
  "all of it": (told) => told.flat().join(),
  "without commas": (told) => told.flat().join(""),
  "each word once": (told) => [...new Set(told.flat())].join(),
  "no word twice in a row": (told) =>
    told
      .flat()
      .filter((word, at, all) => word !== all[at - 1])
      .join(),
  "the first one": (told) => told.flat()[0] ?? "",
  "the first two, and how many there are": (told) => `${told.flat().slice(0, 2).join()} of ${told.flat().length}`,
  "the first and the last one": (told) => `${told.flat()[0]} to ${told.flat().at(-1)}`,
};

/** What may be told of a module of a kind. */
const WORDS: readonly Words[] = [[], ["x"], ["y"], ["x", "x"], ["x", "y"], ["x", "y", "x"]];

function* choices<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  else for (const rest of choices(items, size - 1)) for (const item of items) yield [item, ...rest];
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** The kinds of modules, a letter each, as they are in their order. */
const FLEETS = ["a", "aa", "ab", "aab", "abb", "abc", "aabc", "abbc", "abcc", "abcd", "abcde"];

describe("the orders in which modules are told", () => {
  it.each(FLEETS)("have each kind first and last once, with their own and the other way round: %s", (fleet) => {
    const kinds = fleet.split("");
    const order = [...kinds.keys()];
    const all = [order, [...order].reverse(), ...turnsOf(kinds, order)];
    expect(new Set(all.map((one) => kinds[one[0] ?? 0]))).toEqual(new Set(kinds));
    expect(new Set(all.map((one) => kinds[one.at(-1) ?? 0]))).toEqual(new Set(kinds));
    expect(all.map((one) => [...one].sort())).toEqual(all.map(() => order));
  });

  it.each(Object.keys(TELLINGS))("come to the same only where every order does: %s", (name) => {
    const tell = TELLINGS[name] ?? String;
    for (const fleet of FLEETS.slice(0, -1)) {
      const kinds = fleet.split("");
      const order = [...kinds.keys()];
      const [tried, every] = [[[...order].reverse(), ...turnsOf(kinds, order)], permutations(order)];
      for (const told of choices(WORDS, new Set(kinds).size)) {
        const tellIn = (modules: readonly number[]): string =>
          tell(modules.map((module) => told[[...new Set(kinds)].indexOf(kinds[module] ?? "")] ?? []));
        const isSame = (orders: readonly (readonly number[])[]): boolean =>
          orders.every((one) => tellIn(one) === tellIn(order));
        if (isSame(tried)) expect(isSame(every), `${fleet}: ${JSON.stringify(told)}`).toBe(true);
      }
    }
  });
});
