/** The byte that begins a control sequence of a terminal; JSON holds it nowhere as it is. */
export const ESCAPE = 0x1b;

const SEQUENCE = /\u001b\[[0-?]*[ -/]*[@-~]/g;

/**
 * Takes the colours and other control sequences of a terminal out of a text.
 *
 * Source: reference, documents §4.1.
 *
 * @internal
 */
export function withoutColours(text: string): string {
  return text.includes("\u001b") ? text.replace(SEQUENCE, "") : text;
}
