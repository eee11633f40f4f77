/** The deepest document, in levels, that is handed to code which recurses: generated validators, patches, `JSON.stringify`. */
export const MAX_JSON_DEPTH = 500;

/** The largest document, in values, that is walked; a text of 64 MiB with a real twin in it has far fewer. */
export const MAX_JSON_VALUES = 20_000_000;

/**
 * How many objects and arrays are visited before a walk asks whether it can end: real documents have fewer.
 *
 * @internal
 */
export const VISITS_BEFORE_DOUBT = 10_000;

/** How deep a value is nested, and how many values it holds. */
export interface JsonMeasure {
  /** The number of levels; `Infinity` for a value that contains itself. */
  readonly depth: number;
  /**
   * The number of values that its JSON text would have, the value itself included: what is shared counts wherever it
   * appears. `Infinity` for a value that contains itself.
   */
  readonly values: number;
}

/**
 * Counts the levels of a JSON value: 0 for a scalar, 1 for an object or array of scalars, and so on.
 *
 * Every object and array counts, `$metadata` too, and the value itself is the first level. (The depth that IoT Hub
 * limits is counted differently: see `nestingDepth`.) It does not recurse, so any depth gets an answer.
 *
 * @param value - any JSON value
 * @returns the number of levels; `Infinity` for an object that contains itself, which no JSON text does
 * @example
 * ```ts
 * import { jsonDepth } from "twinstate";
 *
 * jsonDepth("text"); // → 0
 * jsonDepth({ a: [1, 2] }); // → 2
 * ```
 */
export function jsonDepth(value: unknown): number {
  return measureJson(value).depth;
}

/**
 * Measures a value before anything walks or copies it: its levels and its values.
 *
 * An object that contains itself, or that shares its parts so often that its text would fill the memory, is measured as
 * fast as any other: nothing is visited twice.
 *
 * @param value - anything; what is neither an object nor an array is one value without levels
 * @returns the levels and the number of values
 * @example
 * ```ts
 * import { measureJson } from "twinstate";
 *
 * measureJson({ a: [1, 2] }); // → { depth: 2, values: 4 }
 * const twin: Record<string, unknown> = {};
 * twin["self"] = twin;
 * measureJson(twin); // → { depth: Infinity, values: Infinity }
 * ```
 */
export function measureJson(value: unknown): JsonMeasure {
  if (!isContainer(value)) return SCALAR;
  return measureTree(value) ?? measureShared(value);
}

const SCALAR: JsonMeasure = { depth: 0, values: 1 };
const ENDLESS: JsonMeasure = { depth: Infinity, values: Infinity };

/** Walks a value as if nothing were shared, which a document from a text is; gives up when that takes long. */
function measureTree(value: object): JsonMeasure | undefined {
  const containers: object[] = [value];
  const levels: number[] = [1];
  let visits = 0;
  let depth = 0;
  let values = 1;
  for (let container = containers.pop(); container !== undefined; container = containers.pop()) {
    const level = Number(levels.pop());
    if (level > depth) depth = level;
    visits += 1;
    if (visits > VISITS_BEFORE_DOUBT) return undefined;
    for (const member of Object.values(container) as unknown[]) {
      values += 1;
      if (!isContainer(member)) continue;
      containers.push(member);
      levels.push(level + 1);
    }
  }
  return { depth, values };
}

/** An object or array whose members are being measured. */
interface Frame {
  readonly container: object;
  /** The members that were not looked at yet. */
  readonly rest: unknown[];
  depth: number;
  values: number;
}

/**
 * Measures every object and array once, however often it is met; one that is met inside of itself never ends.
 *
 * @internal
 */
export function measureShared(value: object): JsonMeasure {
  const known = new Map<object, JsonMeasure>();
  const frames: Frame[] = [];
  const enter = (container: object): void => {
    known.set(container, ENDLESS);
    frames.push({ container, rest: Object.values(container) as unknown[], depth: 0, values: 1 });
  };
  let last = SCALAR;
  enter(value);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.rest.length === 0) {
      last = { depth: frame.depth + 1, values: frame.values };
      known.set(frame.container, last);
      frames.pop();
      for (const owner of frames.slice(-1)) addPart(owner, last);
      continue;
    }
    const member = frame.rest.pop();
    const measured = isContainer(member) ? known.get(member) : SCALAR;
    if (measured === ENDLESS) return ENDLESS;
    if (measured === undefined) enter(member as object);
    else addPart(frame, measured);
  }
  return last;
}

function addPart(owner: Frame, part: JsonMeasure): void {
  owner.depth = Math.max(owner.depth, part.depth);
  owner.values += part.values;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
