import type { JsonValue } from "../../json/index.js";
import { exitsOf, NO_CLASS, readGaps } from "./gaps.js";
import { KEPT_AS } from "./kept-members.js";
import type { KeptAs } from "./kept-members.js";
import type { KnownDocument, KnownDocuments } from "./known-documents.js";
import { learnText, textWith } from "./learned-text.js";
import { MarkedDocument } from "./marked-document.js";
import type { Scanner } from "./scanner.js";
import type { Printed, Sighting } from "./sighting.js";

/** How many digests of documents that are not known are remembered, and how often one must be met before it is worth learning. */
const SEEN = 4096;
const WORTH = 3;

/** What no digest reaches. */
const ABOVE_DIGESTS = 2 ** 32;

/** How many numbers the scanner tells of what was looked for last, and how many of each gap; what a number takes, in bytes. */
const [FOUND_NUMBERS, GAP_NUMBERS, NUMBER] = [5, 2, 4] as const;

/** What was printed of a document, and what prints another one. */
interface Lesson {
  readonly actual: string;
  readonly print: (document: JsonValue) => Printed;
}

/** What a line is known by. */
type Known = Pick<KnownDocument, "digest" | "as" | "key">;

/**
 * Learns what is printed of twins and of messages, for those that differ in nothing that decides: in the name of the
 * device, in times, in the number of the version, and, where nothing is asked by name, in images and in the names of modules and
 * deployments. A fleet holds thousands of them.
 *
 * It learns from the judge itself, which is asked about the same document with marks in the place of these values;
 * where the marks come out, the values of the next document go.
 *
 * @internal
 */
export class Learner {
  private readonly scanner: Scanner;
  private readonly known: KnownDocuments;
  private readonly seen = new Float64Array(SEEN).fill(-1);
  private readonly times = new Uint8Array(SEEN);

  constructor(scanner: Scanner, known: KnownDocuments) {
    this.scanner = scanner;
    this.known = known;
  }

  /**
   * Takes note of the line that was looked for last and is not known: one that was met often enough may be learned.
   *
   * @param from - where what is kept of it begins in the memory
   * @param to - where it ends
   * @param as - how much it is
   */
  sight(from: number, to: number, as: KeptAs): Sighting | undefined {
    const { memory, numbers, places } = this.scanner;
    const found = places.FOUND / NUMBER;
    const [digest = 0, firstGap = 0, gaps = 0, bits = 0, size = 0] = numbers.subarray(found, found + FOUND_NUMBERS);
    const gapClass = bits | 0;
    if (gapClass === NO_CLASS || this.timesSeen(digest + KEPT_AS.indexOf(as) * ABOVE_DIGESTS) < WORTH) return undefined;
    const key = Buffer.from(memory.subarray(places.KEY, places.KEY + size));
    const noted = numbers.subarray(firstGap / NUMBER, firstGap / NUMBER + GAP_NUMBERS * gaps);
    const marked = new MarkedDocument(Buffer.from(memory.subarray(from, to)), readGaps(noted, from), gapClass);
    return {
      learn: (actual, print) => {
        this.learn({ digest, as, key }, marked, { actual, print });
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
  private learn(known: Known, marked: MarkedDocument, { actual, print }: Lesson): void {
    if (marked.holdsMarks) return;
    const never = exitsOf(marked.gapClass);
    const first = print(marked.parse(0));
    const told = marked.exitsIn(first.text);
    const { text, counted } = (never & told) === 0 ? first : print(marked.parse(never & told));
    // Whether the others were never makes no difference, or nothing is learned.
    const others = marked.exits & ~told;
    if (others !== 0 && print(marked.parse((never & told) | others)).text !== text) return;
    const learned = learnText(text, marked.marks);
    if (!textWith(learned, marked.value).equals(Buffer.from(actual))) return;
    this.known.add({ ...known, gapClass: marked.gapClass, exits: told, text: learned, counted });
  }
}
