import MiniSearch from "minisearch";
import type { Options, SearchResult } from "minisearch";

/** A part of a page that can be found: what is below one heading. */
export interface SearchEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
  /** What newcomers type who do not know the page's own words. */
  readonly keywords: string;
  /** How much more it counts than the page of a single code. */
  readonly weight: number;
}

/** Words, and the words within a name such as `inProgressOrFailed`. */
function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
      return parts.length > 1 ? [word, ...parts] : [word];
    });
}

/** The same for the index that is built and the one that is read. */
const OPTIONS: Options<SearchEntry> = {
  fields: ["title", "page", "text", "keywords"],
  storeFields: ["page", "title", "weight"],
  tokenize: wordsOf,
  searchOptions: {
    boost: { keywords: 8, title: 4, page: 3 },
    prefix: (word) => word.length > 3,
    combineWith: "AND",
    boostDocument: (_id, _word, stored) => Number(stored?.["weight"] ?? 1),
  },
};

export function buildIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(entries);
  return JSON.stringify(index);
}

/** Finds parts of pages, the best first. */
export function searchIndex(index: string, words: string): readonly SearchResult[] {
  return MiniSearch.loadJSON<SearchEntry>(index, OPTIONS).search(words);
}
