/** One breach as a compiled schema notes it: where, which keyword, the keyword's own values, and what was found. */
export interface SchemaBreach {
  /** The JSON Pointer of the value in question. */
  readonly path: string;
  /** The JSON Schema keyword that does not hold. */
  readonly keyword: string;
  /** What the keyword asked for. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The value in question. */
  readonly value: unknown;
}

/** A schema that was compiled ahead of time: it looks at a value, whose place it is told, and adds what it finds. */
export type SchemaRules = (value: unknown, path: string, found: SchemaBreach[]) => void;

/**
 * Adds one breach; the compiled schemas call this.
 *
 * @internal
 */
export function note(
  found: SchemaBreach[],
  path: string,
  keyword: string,
  params: SchemaBreach["params"],
  value: unknown,
): void {
  found.push({ path, keyword, params, value });
}

/**
 * How long a string is to a schema: JSON Schema counts characters (code points), not UTF-16 units.
 *
 * @internal
 */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) if (isPair(text, at)) count -= 1;
  return count;
}

function isPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff);
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}
