/** Freezes a value and everything below it, so that writing to an input fails loudly; any depth, no recursion. */
export function deepFreeze<Value>(value: Value): Value {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const member of Object.values(next) as unknown[]) open.push(member);
  }
  return value;
}
