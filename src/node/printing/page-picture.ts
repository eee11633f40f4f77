import { STATE_STYLES } from "../../document/index.js";
import { markup } from "./markup.js";

/** How many documents are in one state. */
export interface StateCount {
  readonly state: string;
  /** The kind of the first of them. */
  readonly kind: string;
  readonly count: number;
}

/** The picture in units of its own; it is stretched to the width of the page. */
const WIDTH = 1000;
const HEIGHT = 28;
/** What a state gets at least, so that one document of many can be seen. */
const LEAST = 4;
const GAP = 2;

/**
 * Draws how many documents are in which state: a bar, a piece for each state in the order given.
 *
 * @internal
 */
export function statePicture(counts: readonly StateCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const wanted = counts.map(({ count }) => Math.max(LEAST, (count / total) * WIDTH));
  const scale = (WIDTH - GAP * (counts.length - 1)) / wanted.reduce((sum, width) => sum + width, 0);
  let x = 0;
  const pieces = counts.map(({ state, count }, at) => {
    const width = (wanted[at] ?? 0) * scale;
    const piece = `<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="${HEIGHT}" fill="${colorOf(state)}"><title>${markup(`${countText(count)} ${state}`)}</title></rect>`;
    x += width + GAP;
    return piece;
  });
  const said = counts.map(({ state, count }) => `${countText(count)} ${state}`).join(", ");
  return `<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${markup(said)}">${pieces.join("")}</svg>`;
}

/**
 * A state with its colour and its sign. The colour is a picture, so that it is printed as well.
 *
 * @param state - what gives the colour and the sign
 * @param word - what is read beside them
 * @internal
 */
export function stateMark(state: string, word: string = state): string {
  const glyph = STATE_STYLES[state]?.glyph ?? "?";
  const swatch = `<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${colorOf(state)}"/></svg>`;
  return `<span class="state">${swatch}<span aria-hidden="true">${glyph}</span> ${markup(word)}</span>`;
}

/**
 * A number with a comma between thousands.
 *
 * @internal
 */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function colorOf(state: string): string {
  return STATE_STYLES[state]?.color ?? "#999999";
}
