import type { JsonValue } from "../../json/index.js";
import type { Outcome } from "../../result/index.js";
import { ALL_EXITS, classOf, exitsOf, isSameClass } from "./gaps.js";
import type { GapClass, Gaps } from "./gaps.js";
import { LearnedText } from "./learned-text.js";
import { MarkedTwin } from "./marked-twin.js";
import type { Scanner } from "./scanner.js";

/** How a twin counts. */
export interface TwinCount {
  readonly state: string;
  readonly outcome: Outcome;
  readonly isJudged: boolean;
}

/** What is printed of a twin, and how it counts. */
export interface Printed {
  readonly text: string;
  readonly counted: TwinCount;
}

/** What is printed of a twin that is known but for its gaps, and how it counts. */
export interface Recalled {
  readonly bytes: Buffer;
  readonly counted: TwinCount;
}

/** A twin that was met before and is not known yet: whoever judges it may teach what is printed of it. */
export interface Sighting {
  /** Learns what is printed of the twin, by having it printed with marks in its gaps. */
  readonly learn: (print: (twin: JsonValue) => Printed) => void;
}

/** What is known of twins that differ in their gaps only. */
interface Known {
  readonly key: Buffer;
  readonly gapClass: GapClass;
  /** The exits of which it makes a difference whether they were never, a bit for each. */
  readonly exits: number;
  readonly text: LearnedText;
  readonly counted: TwinCount;
}

/** What was found of a twin: what is known of it, or that it may be learned. */
export interface Remembered {
  readonly recalled?: Recalled;
  readonly sighting?: Sighting;
}

/** How many bytes the memory holds at most, keys and texts together; then it begins anew. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How many digests of twins that are not known are remembered, and how often one must be met before it is worth learning. */
const SEEN = 4096;
const WORTH = 3;

/** How many bytes of texts are collected in one piece of memory. */
const PAGE = 256 * 1024;

const NOTHING: Remembered = {};

/**
 * Remembers what was printed of twins, for those that differ in nothing that decides: in the name of the device, in times, in the
 * number of the version. A fleet holds thousands of such twins.
 *
 * What is remembered is learned from the judge itself, which is asked about the same twin with marks in the place of these values;
 * where the marks come out, the values of the next twin go.
 *
 * @internal
 */
export class TwinMemory {
  private readonly known = new Map<number, Known[]>();
  private readonly seen = new Float64Array(SEEN).fill(-1);
  private readonly times = new Uint8Array(SEEN);
  private page = Buffer.alloc(0);
  private used = 0;
  private size = 0;

  /** Finds a twin that is known, or says that it may be learned; nothing for one that was never met. */
  find({ memory, digest, keys }: Scanner, gaps: Gaps, from: number, to: number): Remembered {
    const gapClass = classOf(gaps, memory);
    if (gapClass === -1) return NOTHING;
    const sum = digest(from, to, gaps.start, gaps.count, keys) >>> 0;
    const size = gaps.keySize(to - from);
    for (const known of this.known.get(sum) ?? []) {
      const { key, text, counted } = known;
      if (key.length !== size || !isSameClass(known.gapClass, gapClass, known.exits)) continue;
      if (memory.compare(key, 0, size, keys, keys + size) === 0)
        return { recalled: { bytes: this.recall(text, gaps, memory), counted } };
    }
    if (this.timesSeen(sum) < WORTH) return NOTHING;
    const key = Buffer.from(memory.subarray(keys, keys + size));
    const twin = new MarkedTwin(Buffer.from(memory.subarray(from, to)), gaps.list(from), gapClass);
    return {
      sighting: {
        learn: (print) => {
          this.learn(sum, key, twin, print);
        },
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

  /** A page is never written again, since nobody knows how long its texts are needed. */
  private recall(text: LearnedText, gaps: Gaps, memory: Buffer): Buffer {
    const size = text.lay(gaps);
    if (this.page.length - this.used < size) {
      this.page = Buffer.allocUnsafeSlow(Math.max(PAGE, size));
      this.used = 0;
    }
    const start = this.used;
    this.used += size;
    text.write(gaps, memory, this.page, start);
    return this.page.subarray(start, this.used);
  }

  /** What the judge says of the twin itself must come out of what is learned, or nothing is. */
  private learn(sum: number, key: Buffer, twin: MarkedTwin, print: (twin: JsonValue) => Printed): void {
    if (twin.holdsMarks) return;
    const never = exitsOf(twin.gapClass);
    const { text, counted } = print(twin.parse(never));
    const told = twin.exitsIn(print(twin.parse(0)).text);
    const exits = print(twin.parse(never ^ (ALL_EXITS & ~told))).text === text ? told : ALL_EXITS;
    const learned = new LearnedText(text, twin.marks);
    const actual = print(twin.parseActual());
    const written = Buffer.alloc(learned.lay(twin));
    learned.write(twin, twin.kept, written, 0);
    if (!written.equals(Buffer.from(actual.text))) return;
    this.size += key.length + learned.size;
    if (this.size > MOST_BYTES) {
      this.known.clear();
      this.size = key.length + learned.size;
    }
    const known = { key, gapClass: twin.gapClass, exits, text: learned, counted };
    this.known.set(sum, [...(this.known.get(sum) ?? []), known]);
  }
}
