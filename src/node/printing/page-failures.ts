import type { TopFailure } from "../../fleet/index.js";
import type { PageEntry } from "./sheet.js";

/** How many parts of different names are counted; in a fleet there are far fewer. */
export const MOST_PARTS = 5000;

/** How many parts a page names. */
const MOST_SHOWN = 20;

/** How many documents are named beside a part: the first ones of the input. */
const SAMPLES = 3;

/**
 * Counts on how many documents each part fails, in bounded memory.
 *
 * @internal
 */
export class PageFailures {
  private readonly parts = new Map<
    string,
    { kind: TopFailure["kind"]; name: string; count: number; samples: string[] }
  >();

  /** Counts what fails in a document. */
  add({ failing, name: document, place }: PageEntry): void {
    for (const [key, { kind, name }] of new Map(failing.map((part) => [`${part.kind} ${part.name}`, part]))) {
      const part = this.parts.get(key) ?? { kind, name, count: 0, samples: [] };
      if (part.count === 0 && this.parts.size === MOST_PARTS) continue;
      this.parts.set(key, part);
      part.count += 1;
      const sample = document === "-" ? place : document;
      if (part.samples.length < SAMPLES && !part.samples.includes(sample)) part.samples.push(sample);
    }
  }

  /** The parts that fail on the most documents, and how many others there are. */
  most(): { readonly shown: readonly TopFailure[]; readonly others: number } {
    const all = [...this.parts.values()].sort((left, right) => right.count - left.count);
    return { shown: all.slice(0, MOST_SHOWN), others: Math.max(0, all.length - MOST_SHOWN) };
  }
}
