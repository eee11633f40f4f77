/** What a code means: the entry that every issue and reason code has in its room's registry. */
export interface CodeDescription {
  /** A headline of a few words. */
  readonly title: string;
  /** One or two sentences: what was seen, and what it means. */
  readonly explanation: string;
}

/** A room's registry: every code of the room, none left out (the type sees to it). */
export type CodeRegistry<Code extends string> = Readonly<Record<Code, CodeDescription>>;

/**
 * Names the page that explains a code, relative to the root of the repository and of the package's site.
 *
 * @param code - a code of any room
 * @returns `docs/codes/<code>.md`
 * @example
 * ```ts
 * import { codePage } from "twinstate";
 *
 * codePage("version-behind"); // → "docs/codes/version-behind.md"
 * ```
 */
export function codePage(code: string): string {
  return `docs/codes/${code}.md`;
}
