import { ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { tooLarge } from "./document-bytes.js";
import type { CutDocument, SourceDocument } from "./source-document.js";

/** A document under construction, before anybody else sees it. */
type Draft = { -readonly [Member in keyof SourceDocument]: SourceDocument[Member] };

/**
 * Gives the documents of one source their place, and keeps the lines of a recording together.
 *
 * @internal
 */
export class Collector {
  /** How many documents there were. */
  count = 0;
  /** How much text there was, unpacked. */
  bytes = 0;
  private ready: SourceDocument[] = [];
  private recording: { readonly first: SourceDocument; readonly entries: JsonValue[] } | undefined;
  private readonly source: string;
  private readonly limit: number;

  constructor(source: string, limit: number) {
    this.source = source;
    this.limit = limit;
  }

  take({ line, result, lines, recalled, sighting }: CutDocument): void {
    if (this.recording !== undefined) {
      this.takeEntry(this.recording, result);
      return;
    }
    const document: Draft = { source: this.source, line, index: this.count, result };
    if (lines !== undefined) document.lines = lines;
    if (recalled !== undefined) document.recalled = recalled;
    if (sighting !== undefined) document.sighting = sighting;
    this.count += recalled?.lines ?? 1;
    if (document.index === 0 && result.ok && ownMember(result.value, "recording") === 1) {
      this.recording = { first: document, entries: [] };
    } else {
      this.ready.push(document);
    }
  }

  /** Whether the source is a recording, whose lines are wanted as they are. */
  get isRecording(): boolean {
    return this.recording !== undefined;
  }

  /** Hands over what is complete. */
  release(): readonly SourceDocument[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  /** Ends the source: a recording is complete now. */
  finish(): void {
    if (this.recording === undefined) return;
    const { first, entries } = this.recording;
    this.ready.push({ ...first, entries });
  }

  /** A recording is one document: a line that cannot be read, or one too many, makes all of it unreadable. */
  private takeEntry(
    recording: { readonly first: SourceDocument; readonly entries: JsonValue[] },
    result: CutDocument["result"],
  ): void {
    const { first, entries } = recording;
    if (!first.result.ok) return;
    if (result.ok && this.bytes <= this.limit) {
      entries.push(result.value);
      return;
    }
    const broken = result.ok ? tooLarge(this.bytes, this.limit, first.line) : result;
    this.recording = { first: { ...first, result: broken }, entries: [] };
  }
}
