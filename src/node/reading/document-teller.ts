import type { CutDocument } from "./source-document.js";
import { unreadable } from "./source-document.js";

/** Who is told of every document, in the order of the text. */
export type Visit = (document: CutDocument) => void;

/**
 * Tells of documents in their order; an element of an array that a comma follows waits until it is known whether it is the last.
 *
 * @internal
 */
export class DocumentTeller {
  /** Who is told. */
  visit: Visit;
  private held: CutDocument | undefined;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Whether an element waits. */
  get holds(): boolean {
    return this.held !== undefined;
  }

  /** Tells of a document. */
  give(document: CutDocument, isElement: boolean): void {
    this.release();
    this.visit(isElement ? { ...document, isElement } : document);
  }

  /** Lets an element wait. */
  hold(document: CutDocument): void {
    this.release();
    this.held = { ...document, isElement: true };
  }

  /** Tells of the element that waits. */
  release(): void {
    if (this.held === undefined) return;
    const { held } = this;
    this.held = undefined;
    this.visit(held);
  }

  /** The element that waits is the last, and the comma after it is one too many. */
  forgiveComma(): void {
    if (this.held?.result.ok === true) {
      const { line, result } = this.held;
      const message = `There is a comma after the last element, which begins on line ${line}; JSON does not have it, and it was left out.`;
      const issue = { code: "relaxed-json", severity: "warning", path: "", message } as const;
      this.held = { ...this.held, result: { ...result, issues: [...result.issues, issue] } };
    }
    this.release();
  }

  /** Tells that there is nothing where an element should be. */
  tellNothing(line: number): void {
    const message = `On line ${line} an element is missing: there is nothing before a comma or a bracket.`;
    this.tellMissing("malformed-json", line, message);
  }

  /** Tells that something is not closed before something else happens. */
  tellUnclosed(line: number, whatHappens: string, what: string): void {
    this.tellMissing("truncated-json", line, `${whatHappens} on line ${line} before ${what} is closed.`);
  }

  private tellMissing(code: "malformed-json" | "truncated-json", line: number, message: string): void {
    this.release();
    this.visit({ line, result: unreadable(code, message), text: { head: "", damage: undefined } });
  }
}
