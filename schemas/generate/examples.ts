/**
 * What a string looks like that matches a pattern, for each pattern of some schemas: people read an example sooner.
 *
 * @throws Error for a pattern without an example beside it, and for an example that does not match
 */
export function examplesOfPatterns(schemas: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const examples = new Map<string, readonly string[]>();
  const open = [...schemas];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    open.push(...Object.values(node as Readonly<Record<string, unknown>>));
    const { pattern, examples: own } = node as { readonly pattern?: unknown; readonly examples?: unknown };
    if (typeof pattern !== "string") continue;
    const matching = new RegExp(pattern, "u");
    const given = Array.isArray(own) ? own.filter((each): each is string => typeof each === "string") : [];
    if (given.length === 0 || !given.every((each) => matching.test(each)))
      throw new Error(`The pattern ${pattern} needs examples that match it.`);
    examples.set(
      pattern,
      given.filter((each) => each !== ""),
    );
  }
  return examples;
}
