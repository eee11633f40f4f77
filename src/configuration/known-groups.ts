/** @internal */
export function secretPaths(_id: string): ReadonlySet<string> {
  return new Set();
}
