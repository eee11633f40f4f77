import type { Page } from "./collect.js";
import { isCodePage } from "./groups.js";
import { KEYWORDS } from "./keywords.js";
import { textOf } from "./render.js";
import type { Rendered } from "./render.js";
import type { SearchEntry } from "./search.js";

/** What a reader looks for is more often a task or a reference page than the page of a code. */
const WEIGHTS: readonly { readonly pages: RegExp; readonly weight: number }[] = [
  { pages: /^docs\/(?:tasks|notebooks)\//, weight: 4 },
  { pages: /^(?:README|docs\/[a-z-]+)\.md$/, weight: 4 },
  { pages: /^docs\/(?:decisions|examples)\/|^[A-Z-]+(?:\.md)?$/, weight: 0.5 },
];

function weightOf(file: string): number {
  return WEIGHTS.find(({ pages }) => pages.test(file))?.weight ?? 1;
}

/** What can be found on a page: one entry for each of its headings; the page of a code is one entry. */
export function entriesOf(page: Page, { html, headings }: Rendered): readonly SearchEntry[] {
  const parts = html.split(/<h[1-6] id="[^"]*">/);
  const shown = isCodePage(page.file) ? headings.slice(0, 1) : headings;
  return shown.map(({ id, text }, index) => {
    const address = index === 0 ? page.address : `${page.address}#${id}`;
    return {
      id: address,
      page: page.title,
      title: text,
      text: textOf(isCodePage(page.file) ? html : (parts[index + 1] ?? "")),
      keywords: KEYWORDS[address] ?? "",
      weight: weightOf(page.file),
    };
  });
}
