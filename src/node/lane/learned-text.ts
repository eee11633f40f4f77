import { modulesIn, splitByMarks } from "./marks.js";

/** A piece of a text that is always the same, and the number of the value after it; the last one of a part has none. */
export interface TextStep {
  readonly before: string;
  readonly value: number | undefined;
}

/** A part of a text: of nobody, or what is told of a module, which has this number. */
export interface TextPart {
  readonly module: number | undefined;
  readonly steps: readonly TextStep[];
}

/**
 * A text that was printed of a document, with places for values of the document: what is printed of every document that differs in these values
 * only. Parts of modules that follow one another are in the order of the names of these, with commas between them.
 */
export type LearnedText = readonly TextPart[];

/** The same before its values are found. */
export interface DraftPart {
  readonly module: number | undefined;
  readonly text: string;
}

const COMMA = ",";

/** No text that was printed has this. */
const CUT = "\0";

/** Where the elements of arrays begin and end that hold objects, or paths. What looks so in a string does no harm: there are more pieces then. */
const BOUNDARIES: readonly (readonly [found: string, cut: string])[] = [
  ["[{", `[${CUT}{`],
  ["},{", `}${CUT},${CUT}{`],
  ["}]", `}${CUT}]`],
  ['["/', `[${CUT}"/`],
  ['","/', `"${CUT},${CUT}"/`],
  ['"]', `"${CUT}]`],
];

function piecesOf(text: string): readonly string[] {
  return BOUNDARIES.reduce((cut, [found, pieces]) => cut.replaceAll(found, pieces), text).split(CUT);
}

/**
 * Tells which parts of a text follow the names of modules.
 *
 * @param text - what was printed of a document with marks
 * @param reversed - the same with the marks of the modules the other way round, and each module then called as in the text
 * @returns the parts; nothing where more than an order is different
 * @internal
 */
export function partsOf(text: string, reversed: string): readonly DraftPart[] | undefined {
  if (text === reversed) return [{ text, module: undefined }];
  const [pieces, others] = [piecesOf(text), piecesOf(reversed)];
  if (pieces.length !== others.length) return undefined;
  const parts: DraftPart[] = [];
  let fixed = "";
  for (let at = 0; at < pieces.length;) {
    const start = others.indexOf(pieces[at] ?? "", at);
    if (start === at) {
      fixed += pieces[at] ?? "";
      at += 1;
      continue;
    }
    const end = start + groupSize(pieces, at);
    const groups = start === -1 ? undefined : turnedGroups(pieces.slice(at, end), others.slice(at, end));
    if (groups === undefined) return undefined;
    parts.push({ text: fixed, module: undefined }, ...groups);
    fixed = "";
    at = end;
  }
  return [...parts, { text: fixed, module: undefined }];
}

/** The module that a piece is told of, if it names one only. */
function moduleOf(piece: string): number | undefined {
  const modules = [...modulesIn(piece)];
  return modules.length === 1 ? modules[0] : undefined;
}

/** How many pieces are told of the same module as the first one, with the commas between them. */
function groupSize(pieces: readonly string[], at: number): number {
  const module = moduleOf(pieces[at] ?? "");
  let end = at + 1;
  while (pieces[end] === COMMA && moduleOf(pieces[end + 1] ?? "") === module) end += 2;
  return end - at;
}

/** What is told of modules, one behind the other with commas between them. */
function groupsOf(pieces: readonly string[]): readonly DraftPart[] | undefined {
  const groups: DraftPart[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    if (at > 0 && pieces[at - 1] !== COMMA) return undefined;
    const size = groupSize(pieces, at);
    groups.push({ module: moduleOf(pieces[at] ?? ""), text: pieces.slice(at, at + size).join("") });
    at += size;
  }
  return groups;
}

/** What is told of modules in the order of their numbers, if the others are the same the other way round. */
function turnedGroups(pieces: readonly string[], others: readonly string[]): readonly DraftPart[] | undefined {
  const [groups, turned] = [groupsOf(pieces), groupsOf(others)];
  if (groups === undefined || groups.length !== turned?.length) return undefined;
  const isTurned = groups.every(({ text, module }, index) => {
    const before = groups[index - 1]?.module ?? -1;
    return module !== undefined && module > before && text === turned[turned.length - 1 - index]?.text;
  });
  return isTurned ? groups : undefined;
}

/**
 * Learns a text.
 *
 * @param parts - what was printed of a document that holds marks in the place of its values
 * @param marks - the mark of each value; of values with the same mark, the first is taken
 * @internal
 */
export function learnText(parts: readonly DraftPart[], marks: readonly string[]): LearnedText {
  const ofValues = new Map<string, number>();
  for (let value = marks.length - 1; value >= 0; value -= 1) ofValues.set(marks[value] ?? "", value);
  return parts.map(({ module, text }) => ({ module, steps: stepsOf(text, ofValues) }));
}

function stepsOf(text: string, ofValues: ReadonlyMap<string, number>): readonly TextStep[] {
  const pieces = splitByMarks(text);
  const steps: TextStep[] = [];
  for (let at = 0; at < pieces.length; at += 2)
    steps.push({ before: pieces[at] ?? "", value: ofValues.get(pieces[at + 1] ?? "") });
  return steps;
}

/**
 * The text with values.
 *
 * @param order - the numbers of the modules in the order of their names
 * @internal
 */
export function textWith(parts: LearnedText, valueOf: (value: number) => string, order: readonly number[]): string {
  return joined(parts, order, (part) => partWith(part, valueOf));
}

/**
 * The text with marks, where the modules are in an order.
 *
 * @internal
 */
export function draftIn(parts: readonly DraftPart[], order: readonly number[]): string {
  return joined(parts, order, ({ text }) => text);
}

function joined<Part extends Pick<TextPart, "module">>(
  parts: readonly Part[],
  order: readonly number[],
  textOf: (part: Part) => string,
): string {
  let text = "";
  for (let at = 0; at < parts.length;) {
    const run = runAt(parts, at);
    const placed = [...run].sort((one, two) => order.indexOf(one.module ?? 0) - order.indexOf(two.module ?? 0));
    text += placed.map(textOf).join(COMMA);
    at += run.length;
  }
  return text;
}

function partWith({ steps }: TextPart, valueOf: (value: number) => string): string {
  return steps.map(({ before, value }) => (value === undefined ? before : before + valueOf(value))).join("");
}

/** A part of nobody, or those of modules that follow one another. */
function runAt<Part extends Pick<TextPart, "module">>(parts: readonly Part[], at: number): readonly Part[] {
  let end = at + 1;
  while (parts[at]?.module !== undefined && parts[end]?.module !== undefined) end += 1;
  return parts.slice(at, end);
}
