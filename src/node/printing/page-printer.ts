import type { Outcome } from "../../result/index.js";
import { markup } from "./markup.js";
import { PageFailures } from "./page-failures.js";
import { closingPart, codesPart, failuresPart, rowsPart, statesPart } from "./page-parts.js";
import { countText } from "./page-picture.js";
import type { StateCount } from "./page-picture.js";
import { orderOf, PageRows } from "./page-rows.js";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style.js";
import type { Closing, PageEntry, PageHead, Printer, Sheet, Target } from "./sheet.js";

/** Outcomes of documents that are only counted. */
const WELL: ReadonlySet<Outcome> = new Set(["succeeded", "skipped", "superseded"]);

/** What the page may do: show its own style, by its hash, and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * Prints one page to send round: no script, no request, and memory that does not grow with the documents.
 *
 * @returns the printer; `undefined` for items that make no page
 * @internal
 */
export function pagePrinter<Item>({ page }: Sheet<Item>, { output, head }: Target): Printer<Item> | undefined {
  if (page === undefined || head === undefined) return undefined;
  const states = new Map<string, { readonly kind: string; count: number }>();
  const rows = new PageRows();
  const failures = new PageFailures();
  return {
    add: (item) => {
      const entry = page(item);
      const counted = states.get(entry.state) ?? { kind: entry.kind, count: 0 };
      states.set(entry.state, counted);
      counted.count += 1;
      failures.add(entry);
      if (!isWell(entry)) rows.add(entry);
    },
    finish: (closings) => {
      for (const part of pageOf(head, closings, { states, rows, failures })) output.write(part);
    },
  };
}

function isWell({ outcome, isRefused }: PageEntry): boolean {
  return !isRefused && WELL.has(outcome);
}

/** What was seen of all documents. */
interface Seen {
  readonly states: ReadonlyMap<string, Omit<StateCount, "state">>;
  readonly rows: PageRows;
  readonly failures: PageFailures;
}

function pageOf(head: PageHead, closings: readonly Closing[], { states, rows, failures }: Seen): readonly string[] {
  const counts = [...states].map(([state, counted]) => ({ state, ...counted }));
  counts.sort((left, right) => orderOf(left.state) - orderOf(right.state));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const kept = rows.worstFirst();
  const { shown, others } = failures.most();
  return [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n`,
    `<title>${markup(head.title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n<header>\n<h1>${markup(head.title)}</h1>\n`,
    `<p>${totalText(total, rows.count)}</p>\n`,
    `<p class="quiet">${markup(head.time)} · read from ${markup(head.sources.join(", "))}</p>\n</header>\n<main>\n`,
    ...(total === 0 ? [] : [statesPart(counts)]),
    ...closings.map(closingPart),
    failuresPart(shown, others),
    rowsPart(kept, rows.count),
    codesPart(kept),
    `</main>\n<footer class="quiet">\n<p>Made by twinstate. Credentials, environment variables and createOptions are never quoted.</p>\n</footer>\n</body>\n</html>\n`,
  ];
}

function totalText(total: number, notWell: number): string {
  const documents = `${countText(total)} ${total === 1 ? "document" : "documents"}`;
  if (notWell === 0) return `${documents}.`;
  return `${documents}, <strong>${countText(notWell)} of them not well or not done yet</strong>.`;
}
