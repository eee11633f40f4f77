/**
 * Gives the domain of a component: what stands in front of the first `:` of its identifier.
 *
 * @internal
 */
export function domainOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}
