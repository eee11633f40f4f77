import { placeOf } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";

/**
 * Tells what was read though it was not strictly JSON: of each code the first in a source, and how many more there are.
 *
 * @internal
 */
export class ReadingWarnings {
  private readonly counts = new Map<string, { readonly code: string; readonly source: string; more: number }>();

  /** Tells the warnings of a document that are the first of their code. */
  tell(document: SourceDocument, say: (message: string) => void): void {
    if (!document.result.ok) return;
    const { source } = document;
    for (const { code, message } of document.result.issues) {
      const key = JSON.stringify([source, code]);
      const known = this.counts.get(key);
      if (known === undefined) {
        this.counts.set(key, { code, source, more: 0 });
        say(`warning: ${placeOf(document)}: ${message}`);
      } else known.more += 1;
    }
  }

  /** Ends a source. */
  tellMore(say: (message: string) => void): void {
    for (const { code, source, more } of this.counts.values()) {
      if (more > 0) say(`warning: ${source}: the same (${code}) holds for ${more} more documents.`);
    }
    this.counts.clear();
  }
}
