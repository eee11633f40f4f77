import type { TwinForm } from "./kept-members.js";
import { KnownDocuments } from "./known-documents.js";
import { Learner } from "./learner.js";
import type { PlaceParts } from "./recalled.js";
import type { Scanner } from "./scanner.js";

/** What is remembered, and how it is printed. */
export interface MemoryOptions extends TwinForm {
  /** Whether messages are remembered too: not where each is counted, as the part of a device's story that it is. */
  readonly hasMessages?: boolean | undefined;
  /** Tells what comes before the text of each document of a source, where anything does. */
  readonly placeParts?: ((source: string) => PlaceParts) | undefined;
}

/** What is remembered of documents: what is known, and who learns more. */
export interface Memory {
  readonly known: KnownDocuments;
  readonly learner: Learner;
  readonly hasMessages: boolean;
}

/**
 * Makes what is remembered of documents.
 *
 * @internal
 */
export function remember(scanner: Scanner, { placeParts, hasMessages = false }: MemoryOptions): Memory {
  const known = new KnownDocuments(scanner, placeParts);
  return { known, learner: new Learner(scanner, known), hasMessages };
}
