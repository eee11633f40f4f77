import type { JsonValue } from "../../json/index.js";
import { relationOf } from "./gaps.js";
import type { Gap, GapClass } from "./gaps.js";
import {
  changedMark,
  COMPARED,
  COMPARED_NUMBER,
  comparedMark,
  holdsMarks,
  moduleMark,
  NEVER,
  plainMark,
  versionMark,
} from "./marks.js";

const QUOTE = 0x22;

/** In which order the marks of modules are: the numbers of the modules from the first to the last. */
export type ModuleOrder = readonly number[];

/** A document with marks, and the mark of each gap. */
export interface MarkedForm {
  readonly marks: readonly string[];
  /** The document with its marks, and with exits that were never, a bit for each. */
  readonly parse: (never: number) => JsonValue;
}

/**
 * What is kept of a document, with marks in the place of the values that decide nothing.
 *
 * @internal
 */
export class MarkedDocument {
  /** What of its values decides something. */
  readonly gapClass: GapClass;
  /** All its exits, a bit for each. */
  readonly exits: number;
  private readonly kept: Buffer;
  private readonly gaps: readonly Gap[];
  private readonly values: readonly string[];
  /** The names of its modules, in the order in which the gaps have them, and which of them each gap names. */
  private readonly modules: readonly string[];
  private readonly named: readonly number[];
  /** The numbers of the gaps in the order of their places, and what is in front of each; then what is behind the last. */
  private readonly placed: readonly number[];
  private readonly between: readonly string[];
  /** The mark of each gap that is of no module, and which exit it is. */
  private readonly plain: readonly (string | undefined)[];
  private readonly exitBits: ReadonlyMap<number, number>;

  constructor(kept: Buffer, gaps: readonly Gap[], gapClass: GapClass) {
    this.kept = kept;
    this.gaps = gaps;
    this.gapClass = gapClass;
    const textOf = textsOf(kept);
    this.values = gaps.map(({ place, size }) => textOf(place, place + size));
    const values = this.valuesOfKinds();
    this.modules = [...(values.get("module") ?? [])];
    this.named = this.values.map((value) => this.modules.indexOf(value));
    this.placed = [...gaps.keys()].sort((one, two) => (gaps[one]?.place ?? 0) - (gaps[two]?.place ?? 0));
    this.between = this.textsBetween(textOf);
    this.plain = this.plainMarks(values);
    const exits = [...gaps.keys()].filter((index) => gaps[index]?.kind === "exit");
    this.exits = (1 << exits.length) - 1;
    this.exitBits = new Map(exits.map((index, bit) => [index, 1 << bit]));
  }

  /** Whether the document itself has something that looks like a mark. */
  get holdsMarks(): boolean {
    return holdsMarks(this.kept);
  }

  /** How many modules have marks. */
  get moduleCount(): number {
    return this.modules.length;
  }

  /** The numbers of the modules in the order in which the gaps have them. */
  get rankedOrder(): ModuleOrder {
    return [...this.modules.keys()];
  }

  /** The same in the order of their names. */
  get namedOrder(): ModuleOrder {
    return [...this.modules].sort().map((name) => this.modules.indexOf(name));
  }

  /** The exits of each module, in the order in which the gaps have them, a bit for each. */
  get exitsOfModules(): readonly number[] {
    const exits = this.modules.map(() => 0);
    let module = -1;
    for (const [index, { kind }] of this.gaps.entries()) {
      if (kind === "module") module = this.named[index] ?? -1;
      if (kind === "exit" && module >= 0) exits[module] = (exits[module] ?? 0) | (this.exitBits.get(index) ?? 0);
    }
    return exits;
  }

  /** The value of a gap. */
  readonly value = (index: number): string => this.values[index] ?? "";

  /** The document with marks, those of modules in an order. */
  form(order: ModuleOrder): MarkedForm {
    const ofModules: string[] = [];
    order.forEach((module, number) => (ofModules[module] = moduleMark(number)));
    const marks = this.plain.map((mark, index) => mark ?? ofModules[this.named[index] ?? -1] ?? moduleMark(0));
    return { marks, parse: (never) => this.filled(marks, never) };
  }

  /** Which exits a text tells that was printed of the document with all its marks, a bit for each. */
  exitsIn(text: string, marks: readonly string[]): number {
    return [...this.exitBits].reduce((exits, [gap, bit]) => (text.includes(marks[gap] ?? "") ? exits | bit : exits), 0);
  }

  /** The values of each kind, each once for each path. */
  private valuesOfKinds(): ReadonlyMap<Gap["kind"], ReadonlySet<string>> {
    const all = new Map<Gap["kind"], Set<string>>();
    this.gaps.forEach((gap, index) => {
      const values = all.get(gap.kind);
      if (values === undefined) all.set(gap.kind, new Set([this.comparedAs(gap, index)]));
      else values.add(this.comparedAs(gap, index));
    });
    return all;
  }

  /** What is the same where two values are compared and equal. */
  private comparedAs({ path }: Gap, index: number): string {
    return path === 0 ? this.value(index) : `${this.value(index)}\n${path}`;
  }

  private textsBetween(textOf: TextOf): readonly string[] {
    let at = 0;
    const texts = this.placed.map((index) => {
      const { place = 0, size = 0 } = this.gaps[index] ?? {};
      const text = textOf(at, place);
      at = place + size;
      return text;
    });
    return [...texts, textOf(at, this.kept.length)];
  }

  private plainMarks(values: ReadonlyMap<Gap["kind"], ReadonlySet<string>>): readonly (string | undefined)[] {
    const numbers = new Map(
      [...COMPARED.keys()].map((kind) => [
        kind,
        new Map([...(values.get(kind) ?? [])].sort().map((value, at) => [value, at])),
      ]),
    );
    const desired = this.gaps.findIndex(({ kind }) => kind === "desiredVersion");
    return this.gaps.map((gap, index) => {
      const { kind } = gap;
      if (kind === "module" || kind === "word") return undefined;
      if (kind === "desiredVersion" || kind === "lastVersion") return this.versionMark(gap, desired);
      const prefix = COMPARED.get(kind);
      if (prefix === undefined) return plainMark(kind, index);
      const isNumber = kind === "value" && !this.isString(gap);
      return comparedMark(
        isNumber ? COMPARED_NUMBER : prefix,
        numbers.get(kind)?.get(this.comparedAs(gap, index)) ?? 0,
      );
    });
  }

  /** The same number is the same mark, and both values are the same too. */
  private versionMark(gap: Gap, number: number): string {
    const relation = gap.kind === "desiredVersion" ? undefined : relationOf(this.gapClass);
    return this.isString(gap) ? changedMark(number, relation) : versionMark(number, relation);
  }

  private isString({ place }: Gap): boolean {
    return this.kept[place - 1] === QUOTE;
  }

  private filled(marks: readonly string[], never: number): JsonValue {
    const texts = this.placed.map((gap, at) => {
      const isNever = (never & (this.exitBits.get(gap) ?? 0)) !== 0;
      return (this.between[at] ?? "") + (isNever ? NEVER : (marks[gap] ?? ""));
    });
    return JSON.parse(texts.join("") + (this.between.at(-1) ?? "")) as JsonValue;
  }
}

type TextOf = (from: number, to: number) => string;

/** What gives parts of UTF-8 as texts: of one text, where each of its characters is a byte. */
function textsOf(bytes: Buffer): TextOf {
  const all = bytes.toString();
  if (all.length === bytes.length) return (from, to) => all.slice(from, to);
  return (from, to) => bytes.toString("utf8", from, to);
}
