const STOP = /["\\\n]/g;

/**
 * Finds where a string of a JSON text ends, however long it is. JSON has no line break inside a string: one that is not closed
 * ends with its line.
 *
 * @param text - the text
 * @param from - the offset after the opening quote
 * @returns the offset after the closing quote; that of the line break, or the end of the text, where there is none
 * @internal
 */
export function stringEnd(text: string, from: number): number {
  const stop = new RegExp(STOP);
  stop.lastIndex = from;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    if (match[0] === "\n") return match.index;
    stop.lastIndex = match.index + 2;
  }
  return text.length;
}
