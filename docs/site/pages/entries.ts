import type { Page } from "./collect.js";
import { textOf } from "./render.js";
import type { Rendered } from "./render.js";
import type { SearchEntry } from "./search.js";

/** What a reader looks for is more often a task or a reference page than the page of a code. */
const WEIGHTS: readonly { readonly pages: RegExp; readonly weight: number }[] = [
  { pages: /^docs\/tasks\//, weight: 4 },
  { pages: /^(?:README|docs\/[a-z-]+)\.md$/, weight: 4 },
  { pages: /^docs\/(?:decisions|examples)\/|^[A-Z-]+(?:\.md)?$/, weight: 0.5 },
];

function weightOf(file: string): number {
  return WEIGHTS.find(({ pages }) => pages.test(file))?.weight ?? 1;
}

/** What can be found on a page: one entry for each of its headings. */
export function entriesOf(page: Page, { html, headings }: Rendered): readonly SearchEntry[] {
  const parts = html.split(/<h[1-6] id="[^"]*">/);
  return headings.map(({ id, text }, index) => ({
    id: index === 0 ? page.address : `${page.address}#${id}`,
    page: page.title,
    title: text,
    text: textOf(parts[index + 1] ?? ""),
    weight: weightOf(page.file),
  }));
}
