import type { JsonValue } from "../../json/index.js";
import { exitsOf, isSameClass } from "./gaps.js";
import type { GapClass, Gaps } from "./gaps.js";
import type { TwinForm } from "./kept-members.js";
import type { KnownDocument, Printed, Sighting } from "./known-document.js";
import { LearnedText } from "./learned-text.js";
import { MarkedDocument } from "./marked-document.js";
import type { PlaceWriter } from "./recalled-run.js";
import type { Scanner } from "./scanner.js";

/** How many bytes the memory holds at most, keys and texts together; then it begins anew. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How many digests of documents that are not known are remembered, and how often one must be met before it is worth learning. */
const SEEN = 4096;
const WORTH = 3;

/** What no digest reaches. */
const ABOVE_SUMS = 2 ** 32;

/** What was printed of a document, and what prints another one. */
interface Lesson {
  readonly actual: string;
  readonly print: (document: JsonValue) => Printed;
}

/** How much is kept of a line: of a twin of $edgeAgent what its verdict mostly needs, or all; of a device's twin or a message what theirs needs. */
export const KEPT_AS = ["lean", "full", "other"] as const;

/** One of {@link KEPT_AS}. */
export type KeptAs = (typeof KEPT_AS)[number];

/** Where what is kept of a line is in the memory, and how much. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly as: KeptAs;
}

/** What is remembered, and how it is printed. */
export interface MemoryOptions extends TwinForm {
  /** Whether messages are remembered too: not where each is counted, as the part of a device's story that it is. */
  readonly hasMessages?: boolean | undefined;
  /** Writes what comes before the text of each document, where anything does. */
  readonly writePlace?: PlaceWriter | undefined;
}

/** Where the class of the gaps and the size of the key are, before the key. */
const CLASS = -8;
const SIZE = -4;

/**
 * Remembers what was printed of twins of $edgeAgent and of messages, for those that differ in nothing that decides: in the name of the
 * device, in times, in the number of the version, and, where nothing is asked by name, in images and in the names of modules and
 * deployments. A fleet holds thousands of them.
 *
 * What is remembered is learned from the judge itself, which is asked about the same document with marks in the place of these values;
 * where the marks come out, the values of the next document go.
 *
 * @internal
 */
export class DocumentMemory {
  readonly options: MemoryOptions;
  private readonly known = new Map<number, KnownDocument[]>();
  private readonly seen = new Float64Array(SEEN).fill(-1);
  private readonly times = new Uint8Array(SEEN);
  private size = 0;
  /** Of the document that was looked for last. */
  private sum = 0;
  private gapClass: GapClass = -1;
  private keySize = 0;

  constructor(options: MemoryOptions) {
    this.options = options;
  }

  /** Finds what is known of a document in one of its forms: another one with the same bytes may have more that was left out. */
  find({ memory, digest, keys }: Scanner, gaps: Gaps, kept: Kept): KnownDocument | undefined {
    const { from, to } = kept;
    this.sum = (digest(from, to, gaps.start, gaps.count, keys) >>> 0) + KEPT_AS.indexOf(kept.as) * ABOVE_SUMS;
    this.gapClass = memory.readInt32LE(keys + CLASS);
    const size = memory.readUInt32LE(keys + SIZE);
    this.keySize = size;
    const all = this.known.get(this.sum);
    if (all === undefined || this.gapClass === -1) return undefined;
    for (const known of all) {
      if (known.key.length !== size || !isSameClass(known.gapClass, this.gapClass, known.exits)) continue;
      if (memory.compare(known.key, 0, size, keys, keys + size) === 0) return known;
    }
    return undefined;
  }

  /** Takes note of the document that was not found last: one that was met often enough may be learned. */
  sight({ memory, keys }: Scanner, gaps: Gaps, { from, to }: Kept): Sighting | undefined {
    const { sum, gapClass } = this;
    if (gapClass === -1 || this.timesSeen(sum) < WORTH) return undefined;
    const key = Buffer.from(memory.subarray(keys, keys + this.keySize));
    const marked = new MarkedDocument(Buffer.from(memory.subarray(from, to)), gaps.list(from), gapClass);
    return {
      learn: (actual, print) => {
        this.learn(sum, key, marked, { actual, print });
      },
    };
  }

  /** Counts how often a digest was met since another one took its place. */
  private timesSeen(sum: number): number {
    const slot = sum % SEEN;
    const times = this.seen[slot] === sum ? Math.min((this.times[slot] ?? 0) + 1, WORTH) : 1;
    this.seen[slot] = sum;
    this.times[slot] = times;
    return times;
  }

  /** What the judge says of the document itself must come out of what is learned, or nothing is. */
  private learn(sum: number, key: Buffer, marked: MarkedDocument, { actual, print }: Lesson): void {
    if (marked.holdsMarks) return;
    const never = exitsOf(marked.gapClass);
    const first = print(marked.parse(0));
    const told = marked.exitsIn(first.text);
    const { text, counted } = (never & told) === 0 ? first : print(marked.parse(never & told));
    // Whether the others were never makes no difference, or nothing is learned.
    const others = marked.exits & ~told;
    if (others !== 0 && print(marked.parse((never & told) | others)).text !== text) return;
    const learned = new LearnedText(text, marked.marks, marked);
    const written = Buffer.alloc(learned.sizeWith(marked));
    learned.write(marked, marked.kept, written, 0);
    if (!written.equals(Buffer.from(actual))) return;
    this.size += key.length + learned.size;
    if (this.size > MOST_BYTES) {
      this.known.clear();
      this.size = key.length + learned.size;
    }
    const known = { key, gapClass: marked.gapClass, exits: told, text: learned, counted };
    this.known.set(sum, [...(this.known.get(sum) ?? []), known]);
  }
}
