import { BYTES } from "./json-bytes.js";

/** A first line that may go on, with the number of line breaks behind it. */
export interface HeldLine {
  readonly bytes: Buffer;
  readonly line: number;
  readonly breaks: number;
}

/**
 * The text from a first line on, with what follows its line breaks.
 *
 * @internal
 */
export function textFrom({ bytes, breaks }: HeldLine, next: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(breaks, BYTES.lineBreak), next]);
}
