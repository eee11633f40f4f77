import { ESCAPE } from "./colours.js";

const [LINE_BREAK, STAR, SLASH, BRACKET] = [0x0a, 0x2a, 0x2f, 0x5b] as const;

/** The bytes that end a control sequence of a terminal. */
const [FIRST_FINAL, LAST_FINAL] = [0x40, 0x7e] as const;

/** Where in a comment or a control sequence a text is. */
type AsideState = "none" | "slash" | "line" | "block" | "star" | "escape" | "sequence";

/**
 * Follows a comment, or a control sequence of a terminal, byte by byte: what stands in it opens and closes nothing.
 *
 * @internal
 */
export class Aside {
  private state: AsideState = "none";

  /** Whether there is one, or what may be one. */
  get isOpen(): boolean {
    return this.state !== "none";
  }

  /** Whether there is a comment that goes on over line breaks. */
  get isBlock(): boolean {
    return this.state === "block" || this.state === "star";
  }

  /** Whether a slash was seen, and the next byte tells whether it begins a comment. */
  get isSlash(): boolean {
    return this.state === "slash";
  }

  /** Begins where a byte may begin one. */
  open(byte: number): void {
    this.state = byte === SLASH ? "slash" : byte === ESCAPE ? "escape" : "none";
  }

  /**
   * Takes one byte.
   *
   * @returns whether it belongs to the comment or the sequence; if not, that has ended in front of it
   */
  take(byte: number): boolean {
    const state = NEXT[this.state](byte);
    this.state = state === "ended" ? "none" : state;
    return state !== "ended";
  }
}

/** What each state becomes by the next byte. */
const NEXT: Readonly<Record<AsideState, (byte: number) => AsideState | "ended">> = {
  none: () => "ended",
  slash: (byte) => (byte === STAR ? "block" : byte === SLASH ? "line" : "ended"),
  line: (byte) => (byte === LINE_BREAK ? "ended" : "line"),
  block: (byte) => (byte === STAR ? "star" : "block"),
  star: (byte) => (byte === SLASH ? "none" : byte === STAR ? "star" : "block"),
  escape: (byte) => (byte === BRACKET ? "sequence" : "ended"),
  sequence: (byte) => (byte === LINE_BREAK ? "ended" : isFinal(byte) ? "none" : "sequence"),
};

function isFinal(byte: number): boolean {
  return byte >= FIRST_FINAL && byte <= LAST_FINAL;
}
