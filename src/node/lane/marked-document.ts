import type { JsonValue } from "../../json/index.js";
import { relationOf } from "./gaps.js";
import type { Gap, GapClass } from "./gaps.js";

/** What stands for never, in a time of the agent. */
const NEVER = "0001-01-01T00:00:00Z";

/** What marks begin with: a name, a time of a year that is far off, and numbers that nobody has, 15 digits with those that follow. */
const [NAME, TIME, NUMBER] = ["twinstate-mark-", "2999-12-28T23:59:59.", "98765432103"] as const;

/** The same of what is compared within a document: equal values have the same mark, and marks have the order of their values. */
const COMPARED: readonly (readonly [kind: Gap["kind"], mark: string])[] = [
  ["image", "mark.twinstate/image:"],
  ["module", "twinstate-module-"],
  ["deployment", "twinstate-deployment-"],
];

/** The same of counts, which are below those that decide something. */
const COUNT = "0.1357924680";

/** The same of the versions; the one that was acted on is related to the desired one as it is in the document. */
const DESIRED_VERSION = "98765432101";
const LAST_VERSIONS = { same: DESIRED_VERSION, behind: "98765432100", ahead: "98765432102" } as const;

/** What all marks of numbers have in common. */
const NUMBERS = "9876543210";

/** How many digits tell one mark from the others. */
const DIGITS = 4;

/**
 * What is kept of a document, with marks in the place of the values that decide nothing.
 *
 * @internal
 */
export class MarkedDocument {
  readonly kept: Buffer;
  /** What of its values decides something. */
  readonly gapClass: GapClass;
  /** The mark of each gap. */
  readonly marks: readonly string[];
  private readonly gaps: readonly Gap[];

  constructor(kept: Buffer, gaps: readonly Gap[], gapClass: GapClass) {
    this.kept = kept;
    this.gaps = gaps;
    this.gapClass = gapClass;
    const desired = gaps.findIndex(({ kind }) => kind === "desiredVersion");
    const compared = new Map(COMPARED.map(([kind, mark]) => [kind, { mark, order: this.orderOf(kind) }]));
    this.marks = gaps.map((gap, index) => {
      const { kind } = gap;
      const among = compared.get(kind === "word" ? "module" : kind);
      if (among !== undefined) return among.mark + numberOf(among.order.indexOf(this.valueOf(gap)));
      if (kind === "desiredVersion") return DESIRED_VERSION + numberOf(index);
      // The same number is the same mark, and both values are the same too.
      return kind === "lastVersion" ? LAST_VERSIONS[relationOf(gapClass)] + numberOf(desired) : markOf(kind, index);
    });
  }

  /** Whether the document itself has something that looks like a mark. */
  get holdsMarks(): boolean {
    return [NAME, TIME, NUMBERS, COUNT, ...COMPARED.map(([, mark]) => mark)].some((mark) => this.kept.includes(mark));
  }

  /** The value of a gap. */
  readonly value = (index: number): Buffer => {
    const { place = 0, size = 0 } = this.gaps[index] ?? {};
    return this.kept.subarray(place, place + size);
  };

  /** The document with its marks, and with exits that were never, a bit for each. */
  parse(never: number): JsonValue {
    let exits = never;
    return this.filled(({ kind }, index) => {
      if (kind !== "exit") return this.marks[index] ?? "";
      const isNever = (exits & 1) !== 0;
      exits >>= 1;
      return isNever ? NEVER : (this.marks[index] ?? "");
    });
  }

  /** All its exits, a bit for each. */
  get exits(): number {
    return (1 << this.gaps.filter(({ kind }) => kind === "exit").length) - 1;
  }

  /** Which exits a text tells that was printed of the document with all its marks, a bit for each. */
  exitsIn(text: string): number {
    return this.gaps
      .map(({ kind }, index) => (kind === "exit" ? (this.marks[index] ?? "") : undefined))
      .filter((mark) => mark !== undefined)
      .reduce((exits, mark, at) => (text.includes(mark) ? exits | (1 << at) : exits), 0);
  }

  /** The values of a kind, each once, in the order that names have. */
  private orderOf(kind: Gap["kind"]): readonly string[] {
    return [...new Set(this.gaps.filter((gap) => gap.kind === kind).map((gap) => this.valueOf(gap)))].sort();
  }

  private valueOf({ place, size }: Gap): string {
    return this.kept.toString("latin1", place, place + size);
  }

  private filled(valueOf: (gap: Gap, index: number) => string): JsonValue {
    let [text, at] = ["", 0];
    for (const [index, gap] of this.gaps.entries()) {
      text += this.kept.toString("utf8", at, gap.place) + valueOf(gap, index);
      at = gap.place + gap.size;
    }
    return JSON.parse(text + this.kept.toString("utf8", at)) as JsonValue;
  }
}

function markOf(kind: Gap["kind"], index: number): string {
  const number = numberOf(index);
  if (kind === "name") return `${NAME}${number}`;
  if (kind === "count") return `${COUNT}${number}7`;
  return kind === "time" || kind === "exit" ? `${TIME}${number}Z` : `${NUMBER}${number}`;
}

function numberOf(index: number): string {
  return String(index).padStart(DIGITS, "0");
}
