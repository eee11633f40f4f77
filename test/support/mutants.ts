import type { JsonObject, JsonValue } from "../../src/json/index.js";

/** Answers a whole number from 0 to below the bound; the same numbers on every run. */
export type RandomNumbers = (bound: number) => number;

/** A small generator of numbers, so that a failure comes again. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** What is put in the place of a value: every type, and the edges of what schemas bound. */
const VALUES: readonly JsonValue[] = [
  null, true, 0, 1, -1, 101, 1.5, "", "x", "succeeded", "running", "RUNNING", "2026-01-01T00:00:00Z", "😀".repeat(129), [], ["x"], [1], {}, { a: 1 }, { key: "k", value: "v" },
]; // prettier-ignore

/** A copy of a document with one to three places damaged: a value changed, a member or an element taken out or added. */
export function mutate(document: JsonValue, random: RandomNumbers): JsonValue {
  let mutant = structuredClone(document);
  for (let left = 1 + random(3); left > 0; left -= 1) mutant = damage(mutant, random);
  return mutant;
}

function damage(document: JsonValue, random: RandomNumbers): JsonValue {
  const places = placesOf(document);
  const place = places[random(places.length)];
  const value = structuredClone(VALUES[random(VALUES.length)]!);
  if (place === undefined) return value;
  const [holder, key] = place;
  if (Array.isArray(holder)) holder.splice(Number(key), random(2), ...(random(2) === 0 ? [] : [value]));
  else change(holder, key, value, random);
  return document;
}

function change(holder: Record<string, JsonValue>, key: string, value: JsonValue, random: RandomNumbers): void {
  const way = random(4);
  if (way === 0) Reflect.deleteProperty(holder, key);
  else if (way === 1) holder[`${key}01`] = value;
  else holder[key] = value;
}

type Holder = JsonValue[] | Record<string, JsonValue>;

/** Every member and element of a document, with what holds it. */
function placesOf(document: JsonValue): readonly (readonly [Holder, string])[] {
  const places: (readonly [Holder, string])[] = [];
  const open: JsonValue[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, member] of Object.entries(value as JsonObject)) {
      places.push([value as Holder, key]);
      open.push(member);
    }
  }
  return places;
}
