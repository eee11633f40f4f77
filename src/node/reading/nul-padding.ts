import type { Damage } from "./damage-row.js";
import type { Visit } from "./document-teller.js";
import { unreadable } from "./source-document.js";

/** What has become of a text of nothing but NUL bytes. */
const PADDING: Damage = {
  name: "nul-padding",
  code: "nul-padding",
  what: "there are only NUL bytes",
  advice: "The file was not written to its end, or was cut while it was written: documents may be missing.",
  holds: () => false,
};

/**
 * Counts the NUL bytes between documents, however they arrive; a run of them is told as one document that could not be read.
 *
 * @internal
 */
export class NulPadding {
  /** How many there were since the last time that they were told. */
  count = 0;
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Counts those at the beginning, and answers what follows them. */
  skip(bytes: Buffer): Buffer {
    let start = 0;
    while (start < bytes.length && bytes[start] === 0) start += 1;
    this.count += start;
    return bytes.subarray(start);
  }

  /** Counts those at the beginning of the rest of a line that was too long to be kept, where it began with such. */
  goOn(rest: Buffer): Buffer {
    return this.count === 0 ? rest : this.skip(rest);
  }

  /** Tells those that were counted, if there were any. */
  tell(line: number): void {
    if (this.count === 0) return;
    const message = `On line ${line} ${PADDING.what} (${this.count}). ${PADDING.advice}`;
    this.count = 0;
    this.visit({ line, result: unreadable("nul-padding", message), text: { head: "", damage: PADDING } });
  }
}

/**
 * Takes the NUL bytes away from the end of a text.
 *
 * @internal
 */
export function withoutPadding(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
