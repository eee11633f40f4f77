/** What the documents that grow are made of. */

/** Something that grows: its name, and what is done at each size. What is made before is not timed. */
export interface Growing {
  readonly name: string;
  readonly make: (size: number) => () => unknown;
  /** The largest size of which one eight times as large is taken. */
  readonly largest?: number;
  /** Why it grows as it does, where that is faster than its size. */
  readonly why?: string;
  /** Whether what grows are objects in an object: the engine's collector moves them, which takes more the more there are. */
  readonly hasObjects?: boolean;
}

export const NOW = { now: "2026-01-01T00:00:00Z" };

export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function named<Value>(count: number, valueOf: (index: number) => Value, prefix = "n"): Record<string, Value> {
  return Object.fromEntries(times(count, (index) => [`${prefix}${index}`, valueOf(index)]));
}

export function nested(depth: number, leaf: unknown): object {
  let value: object = { leaf };
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}

export const plainTwin = (desired: object, reported: object): object => ({
  deviceId: "d1",
  properties: { desired: { ...desired, $version: 1 }, reported: { ...reported, $version: 1 } },
});

export const on =
  <Value>(valueOf: (size: number) => Value, work: (value: Value) => unknown): Growing["make"] =>
  (size) => {
    const value = valueOf(size);
    return () => work(value);
  };

export function again(count: number, work: () => unknown): () => void {
  return () => {
    for (let turn = 0; turn < count; turn += 1) work();
  };
}
