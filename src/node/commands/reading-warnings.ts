import { placeOf } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";

/** A warning of the reader, with the place where it was met first, and how often it was met in all. */
export interface ReadingWarning {
  readonly source: string;
  readonly code: string;
  readonly message: string;
  readonly times: number;
}

/** Says something on the error stream. */
type Say = (message: string) => void;

/**
 * Tells what was read though it was not strictly JSON: of each code the first in a source, and how many more there are.
 *
 * @internal
 */
export class ReadingWarnings {
  private readonly warnings = new Map<string, ReadingWarning>();

  /** Tells the warnings of a document that are the first of their code. */
  tell(document: SourceDocument, say: Say): void {
    if (!document.result.ok) return;
    const { source } = document;
    for (const { code, message } of document.result.issues)
      this.tellWarning({ source, code, message: `warning: ${placeOf(document)}: ${message}`, times: 1 }, say);
  }

  /** Tells what somebody else has collected, as far as it is the first of its code. */
  tellWarning(warning: ReadingWarning, say: Say): void {
    const key = JSON.stringify([warning.source, warning.code]);
    const known = this.warnings.get(key);
    if (known === undefined) {
      this.warnings.set(key, warning);
      say(warning.message);
    } else this.warnings.set(key, { ...known, times: known.times + warning.times });
  }

  /** Ends a source. */
  tellMore(say: Say): void {
    for (const { code, source, times } of this.take()) {
      if (times > 1) say(`warning: ${source}: the same (${code}) holds for ${times - 1} more documents.`);
    }
  }

  /** Gives what was collected, and forgets it. */
  take(): readonly ReadingWarning[] {
    const warnings = [...this.warnings.values()];
    this.warnings.clear();
    return warnings;
  }
}
