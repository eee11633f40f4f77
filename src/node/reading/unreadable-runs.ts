import type { ReadingCode } from "../codes.js";
import { binaryFormatOf } from "./binary-formats.js";
import type { Visit } from "./document-teller.js";
import type { OtherFormat } from "./other-formats.js";
import { isYamlLine, otherFormatOf } from "./other-formats.js";
import type { CutDocument } from "./source-document.js";
import { unreadable } from "./source-document.js";

/** So many documents in a row that cannot be read are shown, each with what is wrong with it. */
const SHOWN = 20;

/** How a run of documents that cannot be read is told with one message. */
interface Counting {
  /** Makes the document that stands for all of them. */
  readonly tell: (run: Run) => CutDocument;
  readonly run: Run;
  /** Whether all that follows belongs to it, even what looks like a document. */
  readonly isEndless?: boolean;
  /** Whether JSON after a name belongs to it. */
  readonly isYaml?: boolean;
}

/** A run of documents that cannot be read: where it begins and ends, and how many there are. */
interface Run {
  first: number;
  last: number;
  lines: number;
}

/**
 * Keeps a file that is no JSON from answering with a message for each of its lines: a run of documents that cannot be read, and
 * whose format is recognised, becomes one; of any other run the first 20 are shown, and the rest become one that says how many.
 *
 * Where it is wanted, a line that is a bare number or a boolean belongs to the run around it, and a source that holds nothing else
 * is no JSON either: tables without names are written so.
 *
 * Source: reference, documents §4.2.
 *
 * @internal
 */
export class UnreadableRuns {
  private held: CutDocument[] = [];
  private counting: Counting | undefined;
  /** Whether there was a document that can be read. */
  private hasDocument = false;
  private readonly visit: Visit;
  private readonly holdsBareValues: boolean;

  /**
   * Begins a source.
   *
   * @param visit - who is told
   * @param holdsBareValues - whether a bare number or boolean on a line of its own may be a part of a run
   */
  constructor(visit: Visit, holdsBareValues: boolean) {
    this.visit = visit;
    this.holdsBareValues = holdsBareValues;
  }

  /** Begins after a document that can be read. */
  beginAfterDocument(): void {
    this.hasDocument = true;
  }

  /** Whether the last document can be read, so that no run spans this place. */
  get isBetweenRuns(): boolean {
    return this.hasDocument && this.held.length === 0 && this.counting === undefined;
  }

  /** Whether all that follows belongs to one run. */
  get isEndless(): boolean {
    return this.counting?.isEndless === true;
  }

  /** Ends a run in front of a document that can be read. */
  beginDocument(): void {
    if (this.held.length > 0 || this.counting !== undefined) this.end(false);
    this.hasDocument = true;
  }

  /** Takes the next document. */
  take(document: CutDocument): void {
    if (this.counting?.isEndless === true) {
      count(this.counting.run, document.line);
      return;
    }
    const isBare = (this.holdsBareValues || this.counting !== undefined) && isBareValue(document);
    if (isBare || document.text !== undefined || (document.label !== undefined && this.mayBeYaml)) {
      this.takeLine(document, isBare);
      return;
    }
    this.beginDocument();
    this.visit(document);
  }

  /** Whether JSON after a name may be a part of YAML here: at the beginning, or after unreadable lines of it. */
  private get mayBeYaml(): boolean {
    if (this.counting !== undefined) return this.counting.isYaml === true;
    if (this.held.length === 0) return !this.hasDocument;
    return this.held.some(({ result }) => !result.ok) && this.held.every((document) => isYamlLine(headOf(document)));
  }

  private takeLine(document: CutDocument, isBare: boolean): void {
    if (this.counting !== undefined) {
      count(this.counting.run, document.line);
      return;
    }
    if (isBare && this.held.length === 0 && this.hasDocument) {
      this.visit(document);
      return;
    }
    const binary = this.held.length === 0 && !this.hasDocument ? binaryFormatOf(headOf(document)) : undefined;
    if (binary !== undefined) {
      const format = { ...binary, what: `${binary.what}, not JSON` };
      this.counting = { tell: tellsFormat(format), run: runOf([document]), isEndless: true };
      return;
    }
    this.held.push(document);
    if (this.held.length === SHOWN) this.startCounting();
  }

  /** Ends the source. */
  finish(): void {
    this.end(true);
  }

  private startCounting(): void {
    const { held } = this;
    const tell = this.recognised(true);
    const run = runOf(held);
    this.held = [];
    if (tell !== undefined) {
      this.counting = { tell, run, isYaml: held.every((document) => isYamlLine(headOf(document))) };
      return;
    }
    held.forEach(this.visit);
    this.counting = { tell: restOf, run: { ...run, lines: 0 } };
  }

  /** Ends a run, in front of a document that can be read or at the end of the source. */
  private end(isLast: boolean): void {
    const { held, counting } = this;
    const tell = counting?.tell ?? this.recognised(isLast);
    const run = counting?.run ?? runOf(held);
    this.held = [];
    this.counting = undefined;
    this.hasDocument ||= held.some(({ result }) => result.ok);
    if (tell === undefined) held.forEach(this.visit);
    else if (run.lines > 0) this.visit(tell(run));
  }

  /** How the documents that are held are told as one; `undefined` where they have nothing in common. */
  private recognised(isWhole: boolean): Counting["tell"] | undefined {
    const [first] = this.held;
    if (first === undefined || (!isWhole && this.held.every(isBareValue))) return undefined;
    if (this.held.every(({ label }) => label !== undefined)) return undefined;
    const format = otherFormatOf(this.held.map(headOf));
    if (format !== undefined) return tellsFormat(format);
    return tellsDamage(this.held);
  }
}

/** How documents with the same damage are told, or one whose damage explains those that follow it. */
function tellsDamage(held: readonly CutDocument[]): Counting["tell"] | undefined {
  const [first] = held;
  const damage = first?.text?.damage;
  if (first === undefined || damage === undefined || first.result.ok) return undefined;
  const { message } = first.result.issues[0];
  const isMixed = held.some(({ text }) => text?.damage !== damage);
  if (damage.coversRun === true || (isMixed && damage.coversOthers === true)) {
    return (run) => standIn(run, damage.code, message);
  }
  if (isMixed) return undefined;
  return (run) => {
    if (run.lines === 1) return first;
    return standIn(
      run,
      damage.code,
      `${message} The same holds for all ${run.lines} documents up to line ${run.last}.`,
    );
  };
}

function tellsFormat({ what, advice }: Pick<OtherFormat, "what" | "advice">): Counting["tell"] {
  return (run) => {
    const subject = run.lines === 1 ? `Line ${run.first} is` : `${span(run)} are`;
    return standIn(run, "other-format", `${subject} ${what}. ${advice}`);
  };
}

function count(run: Run, line: number): void {
  if (run.lines === 0) run.first = line;
  run.lines += 1;
  run.last = line;
}

function runOf(held: readonly CutDocument[]): Run {
  return { first: held[0]?.line ?? 0, last: held.at(-1)?.line ?? 0, lines: held.length };
}

/** What is said of the documents after the first ones. */
function restOf(run: Run): CutDocument {
  const advice = "If most of a file cannot be read, it is not JSON: look at its beginning.";
  return standIn(
    run,
    "unreadable-run",
    `${span(run)}: ${run.lines} more documents in a row could not be read. ${advice}`,
  );
}

function standIn({ first, lines }: Run, code: ReadingCode, message: string): CutDocument {
  const result = unreadable(code, message);
  return lines === 1 ? { line: first, result } : { line: first, result, lines };
}

function span({ first, last }: Run): string {
  return first === last ? `The documents on line ${first}` : `Lines ${first} to ${last}`;
}

/** Whether a document is a number or a boolean on a line of its own, as tables of values have them. */
function isBareValue({ result, isElement }: CutDocument): boolean {
  return result.ok && isElement !== true && (typeof result.value === "number" || typeof result.value === "boolean");
}

function headOf({ result, text, label }: CutDocument): string {
  return label ?? (result.ok ? JSON.stringify(result.value) : (text?.head ?? ""));
}
