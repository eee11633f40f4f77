/**
 * `npm run bench -- --growth`: doubles the size of everything that grows, and prints with which power of the size the time grows.
 *
 * 1 is linear, 2 is quadratic. Above 1.2 a row is marked, and has to be mended or to say why it is so;
 * above more where the engine itself needs more for as many members. A size is first made large enough
 * to be measured, and then eight times as large; what takes less than a few milliseconds at its largest is not listed. The rows are the
 * documents of `growing-*.ts`, and every function of the front door with what each of its arguments can be: `test/hostile/calls.ts`.
 */
import { hostileCalls } from "../hostile/calls.js";
import type { Growing } from "./growing.js";
import { GROWING_FLEETS } from "./growing-fleets.js";
import { COMPARED, GROWING_TEXTS } from "./growing-texts.js";
import { GROWING_TWINS } from "./growing-twins.js";

/** The shape of which each member is an object; so many are looked at further on, where more memory makes no difference any more. */
const OBJECTS = "objects";
const MOST_OBJECTS = 2 ** 14;

/** The least time at the smaller of two sizes, in milliseconds, and the factor between the two. */
const [LEAST, FACTOR] = [4, 8] as const;
const [TURNS, TRIES] = [3, 3] as const;
/** For how long something is done at the smallest size before it is measured, in milliseconds. */
const WARM_UP = 40;
const [LIMIT, CHANCE] = [1.2, 0.1] as const;
const SMALLEST = 64;
const [LARGEST, LARGEST_ARGUMENT] = [2 ** 15, 2 ** 12] as const;

/** Values that grow with a number, whatever they are given to. */
const SHAPES: Readonly<Record<string, (size: number) => unknown>> = {
  members: (size) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`m${index}`, index])),
  [OBJECTS]: (size) =>
    Object.fromEntries(Array.from({ length: size }, (_, index) => [`m${index}`, { a: 1, status: "x" }])),
  elements: (size) => Array.from({ length: size }, (_, index) => index),
  documents: (size) => Array.from({ length: size }, (_, index) => ({ deviceId: `d${index}`, a: 1 })),
  depth: (size) => {
    let value: unknown = 1;
    for (let level = 0; level < size; level += 1) value = { a: value };
    return value;
  },
  string: (size) => "ab 1.".repeat(size),
  name: (size) => ({ [`n${"x".repeat(size)}`]: 1 }),
};

/** Prints a row for everything that takes long enough to be measured; those above the limit once more at the end. */
export async function run(): Promise<void> {
  console.log("With which power of the size the time grows");
  const comparisons = await compare();
  const limits = [false, true].map((hasObjects) => limitOf(comparisons, hasObjects));
  const above: string[] = [];
  for (const growing of [...GROWING_TWINS, ...GROWING_FLEETS, ...GROWING_TEXTS, ...ofFunctions()]) {
    const { name, why, hasObjects = false } = growing;
    const power = await powerOf(growing);
    if (power === undefined) continue;
    const limit = limits[Number(hasObjects)] ?? LIMIT;
    const isAbove = power.exponent > limit;
    const told = isAbove ? ` above ${limit.toFixed(2)}${why === undefined ? "" : `: ${why}`}` : "";
    print(name, `${power.exponent.toFixed(2)} (${power.size}: ${power.time.toFixed(0)} ms)${told}`);
    if (isAbove && why === undefined) above.push(name);
  }
  console.log(above.length === 0 ? "None is above without a reason." : "\nAbove, without a reason:");
  for (const name of above) console.log(`  ${name}`);
}

/** With which power of their size the time of what the engine does by itself grows. */
async function compare(): Promise<ReadonlyMap<Growing, number>> {
  const powers = new Map<Growing, number>();
  for (const growing of COMPARED) {
    const exponent = (await powerOf(growing))?.exponent ?? 1;
    print(`for comparison: ${growing.name}`, exponent.toFixed(2));
    powers.set(growing, exponent);
  }
  return powers;
}

/**
 * What is above: 1.2, or what an engine itself needs for objects with more members than are kept near the processor, with a tenth for
 * chance; where each member is an object, what it needs for so many of these.
 */
function limitOf(powers: ReadonlyMap<Growing, number>, hasObjects: boolean): number {
  const own = [...powers].filter(([growing]) => (growing.hasObjects ?? false) === hasObjects);
  return Math.max(LIMIT, ...own.map(([, exponent]) => exponent + CHANCE));
}

function* ofFunctions(): Generator<Growing> {
  const made = new Map<string, unknown>();
  const cached = (shape: string, size: number, valueOf: (size: number) => unknown): unknown => {
    const key = `${shape} ${size}`;
    if (!made.has(key)) made.set(key, valueOf(size));
    return made.get(key);
  };
  for (const [name, calls] of Object.entries(hostileCalls())) {
    if (typeof calls === "string") continue;
    for (const [index, call] of calls.entries()) {
      for (const [shape, valueOf] of Object.entries(SHAPES)) {
        yield {
          name: `${name} ${index + 1}, ${shape}`,
          largest: shape === OBJECTS ? MOST_OBJECTS : LARGEST_ARGUMENT,
          hasObjects: shape === OBJECTS,
          make: (size) => {
            const value = cached(shape, size, valueOf);
            return () => call(value as never);
          },
        };
      }
    }
  }
}

/** The power, and the smaller size with its time. */
interface Power {
  readonly exponent: number;
  readonly size: number;
  readonly time: number;
}

/**
 * The least of three powers where the first ones are above the limit: a machine that does something else meanwhile is no growth. What
 * is refused from some size on does not grow any more.
 */
async function powerOf({ make, largest = LARGEST }: Growing): Promise<Power | undefined> {
  await timeOf(make(SMALLEST), WARM_UP);
  let least: Power | undefined;
  let tries = 0;
  for (let size = SMALLEST; size <= largest && tries < TRIES; size *= 2) {
    const one = await timeOf(make(size));
    if (one < LEAST) continue;
    const power = { exponent: Math.log((await timeOf(make(FACTOR * size))) / one) / Math.log(FACTOR), size, time: one };
    if (least === undefined || power.exponent < least.exponent) least = power;
    if (power.exponent <= LIMIT) return power;
    tries += 1;
  }
  return least;
}

/** The least time of some turns, in milliseconds of the processor; as many turns more as a time holds. */
async function timeOf(work: () => unknown, atLeast = 0): Promise<number> {
  let [best, total] = [Infinity, 0];
  for (let turn = 0; turn < TURNS || total < atLeast; turn += 1) {
    const before = process.cpuUsage();
    try {
      await work();
    } catch {
      // A value that is refused takes its time, too.
    }
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    best = Math.min(best, time);
    total += Math.max(time, 0.001);
  }
  return best;
}

function print(label: string, value: string): void {
  console.log(`${label.padEnd(44)} ${value}`);
}
