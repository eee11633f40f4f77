import type { JsonValue } from "../../json/index.js";
import { exitsOf, NO_CLASS, readGaps } from "./gaps.js";
import { KEPT_AS } from "./kept-members.js";
import type { KeptAs } from "./kept-members.js";
import type { KnownDocuments } from "./known-documents.js";
import { draftIn, learnText, partsOf, textWith } from "./learned-text.js";
import type { DraftPart } from "./learned-text.js";
import { MarkedDocument } from "./marked-document.js";
import type { ModuleOrder } from "./marked-document.js";
import { renameModules } from "./marks.js";
import { turnsOf } from "./module-orders.js";
import type { Scanner } from "./scanner.js";
import type { Printed, Sighting } from "./sighting.js";

/** How many digests of documents that are not known are remembered. */
const SEEN = 4096;

/**
 * How often a document must be met before it is learned. Learning costs as much as judging four or five times: what comes less often is
 * judged each time.
 *
 * @internal
 */
export const WORTH = 5;

/** What no digest reaches. */
const ABOVE_DIGESTS = 2 ** 32;

/** How many numbers the scanner tells of what was looked for last, and how many of each gap; what a number takes, in bytes. */
const [FOUND_NUMBERS, GAP_NUMBERS, NUMBER] = [9, 2, 4] as const;

/** What was printed of a document, and what prints another one. */
interface Lesson {
  readonly actual: string;
  readonly print: (document: JsonValue) => Printed;
}

/** A key under which a line may be known, and its digest. */
interface LineKey {
  readonly digest: number;
  readonly key: Buffer;
}

/** What a line may be known by: in whatever order the names of its modules are, or only in theirs. */
interface LineKeys {
  readonly as: KeptAs;
  /** What orders each of its modules: the same for two of which all is the same but the name and other gaps. */
  readonly modules: readonly string[];
  readonly anyOrder: LineKey;
  readonly named: LineKey;
}

/** What was printed of a marked document: its parts, how it counts, and which exits it tells. */
interface Marked {
  readonly parts: readonly DraftPart[];
  readonly marks: readonly string[];
  readonly printed: Printed;
  readonly told: number;
}

/**
 * Learns what is printed of twins and of messages, for those that differ in nothing that decides: in the name of the
 * device, in times, in the number of the version, and, where nothing is asked by name, in images and in the names of modules and
 * deployments. A fleet holds thousands of them.
 *
 * It learns from the judge itself, which is asked about the same document with marks in the place of these values;
 * where the marks come out, the values of the next document go. To see what follows the names of modules, it asks once more with these the other
 * way round, and in further orders where there are more than two kinds of modules. What follows the names in another way than being in their order is
 * learned of this order alone.
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
    const [digest = 0, firstGap = 0, gaps = 0, bits = 0, size = 0, , , namedDigest = 0, namedSize = 0] =
      numbers.subarray(found, found + FOUND_NUMBERS);
    const gapClass = bits | 0;
    if (gapClass === NO_CLASS || this.timesSeen(digest + KEPT_AS.indexOf(as) * ABOVE_DIGESTS) < WORTH) return undefined;
    const key = Buffer.from(memory.subarray(places.KEY, places.KEY + namedSize));
    const noted = numbers.subarray(firstGap / NUMBER, firstGap / NUMBER + GAP_NUMBERS * gaps);
    const marked = new MarkedDocument(Buffer.from(memory.subarray(from, to)), readGaps(noted, from), gapClass);
    const keys = {
      as,
      modules: Array.from({ length: marked.moduleCount }, (_, rank) => this.sumOf(rank)),
      anyOrder: { digest, key: key.subarray(0, size) },
      named: { digest: namedDigest, key },
    };
    return {
      learn: (actual, print) => {
        this.learn(keys, marked, { actual, print });
      },
    };
  }

  /** What orders the module at a place of the order, of the line that was looked for last. */
  private sumOf(rank: number): string {
    const { memory, numbers, places } = this.scanner;
    const at = (places.MODULE_SUMS + 2 * NUMBER * (memory[places.MODULES_IN_ORDER + rank] ?? 0)) / NUMBER;
    return numbers.subarray(at, at + 2).join();
  }

  /** Counts how often a digest was met since another one took its place. */
  private timesSeen(sum: number): number {
    const slot = sum % SEEN;
    const times = this.seen[slot] === sum ? Math.min((this.times[slot] ?? 0) + 1, WORTH) : 1;
    this.seen[slot] = sum;
    this.times[slot] = times;
    return times;
  }

  private learn(keys: LineKeys, marked: MarkedDocument, lesson: Lesson): void {
    if (marked.holdsMarks) return;
    if (
      marked.moduleCount > 1 &&
      this.add(keys.as, keys.anyOrder, inAnyOrder(marked, keys.modules, lesson), marked, lesson)
    )
      return;
    this.add(keys.as, keys.named, asNamed(marked, lesson), marked, lesson);
  }

  /** Adds what is learned, if what the judge says of the document itself comes out of it; answers whether it does. */
  private add(
    as: KeptAs,
    line: LineKey,
    learned: Marked | undefined,
    marked: MarkedDocument,
    { actual }: Lesson,
  ): boolean {
    if (learned === undefined) return false;
    const { parts, marks, printed, told } = learned;
    const text = learnText(parts, marks);
    if (textWith(text, marked.value, marked.namedOrder) !== actual) return false;
    this.known.add({ ...line, as, gapClass: marked.gapClass, exits: told, text, counted: printed.counted });
    return true;
  }
}

/** What is printed of a document, whatever order the names of its modules have, if they only order what is told. */
function inAnyOrder(marked: MarkedDocument, modules: readonly string[], lesson: Lesson): Marked | undefined {
  const { rankedOrder: ranked, exitsOfModules: exits } = marked;
  const first = printMarked(marked, ranked, lesson);
  const { never, others, told, printed } = first;
  const printIn = (order: ModuleOrder): string =>
    renameModules(lesson.print(marked.form(order).parse((never & told) | others)).text, order);
  const parts = partsOf(printed.text, printIn([...ranked].reverse()));
  const kinds = modules.map((sum, rank) => `${sum},${(exits[rank] ?? 0) & never & told}`);
  const isSame = parts && turnsOf(kinds, ranked).every((order) => draftIn(parts, order) === printIn(order));
  return isSame ? { ...first, parts } : undefined;
}

/** The same in the order of the names of its modules; where it makes a difference that others than are told have never ended, nothing. */
function asNamed(marked: MarkedDocument, lesson: Lesson): Marked | undefined {
  const named = printMarked(marked, marked.namedOrder, lesson);
  const { never, others, told, printed } = named;
  const isSame =
    others === 0 || lesson.print(marked.form(marked.namedOrder).parse((never & told) | others)).text === printed.text;
  return isSame ? { ...named, parts: [{ module: undefined, text: printed.text }] } : undefined;
}

/** Prints a document with marks: which exits were never, which are told, and which are not. */
function printMarked(
  marked: MarkedDocument,
  order: ModuleOrder,
  { print }: Lesson,
): Omit<Marked, "parts"> & { readonly never: number; readonly others: number } {
  const { marks, parse } = marked.form(order);
  const never = exitsOf(marked.gapClass);
  const first = print(parse(0));
  const told = marked.exitsIn(first.text, marks);
  const printed = (never & told) === 0 ? first : print(parse(never & told));
  return { marks, printed, never, told, others: marked.exits & ~told };
}
