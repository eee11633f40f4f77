import { terminalWidth } from "../output/index.js";
import type { Terminal } from "../output/index.js";

/** The shortest time between two drawings, in milliseconds. */
const PAUSE = 100;

/** How long the bar is: as long as the numbers leave room for; on a narrow line there is none. */
const [LONGEST_BAR, SHORTEST_BAR] = [20, 4] as const;
const CLEAR_LINE = "\r\u001b[2K";
const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

/**
 * Shows how far the reading is, on the error stream and only when a person is watching it.
 *
 * @internal
 */
export class Progress {
  private documents = 0;
  private bytes = 0;
  private lastDrawn: number;
  private isDrawn = false;
  private readonly startedAt: number;
  private readonly terminal: Terminal;
  private readonly totalBytes: number;
  private readonly isWatched: boolean;

  /**
   * Starts the clock, if a person is watching.
   *
   * @param terminal - whose error stream and clock to use
   * @param totalBytes - what is there to be read; 0 when nobody knows, as of a pipe
   */
  constructor(terminal: Terminal, totalBytes: number) {
    this.terminal = terminal;
    this.totalBytes = totalBytes;
    this.isWatched = isWatched(terminal);
    this.startedAt = this.isWatched ? terminal.now() : 0;
    this.lastDrawn = this.startedAt;
  }

  /** Counts what was read, and draws when it is time. */
  add(bytes: number, documents: number): void {
    this.bytes += bytes;
    this.documents += documents;
    if (!this.isWatched) return;
    const now = this.terminal.now();
    if (now - this.lastDrawn < PAUSE) return;
    this.lastDrawn = now;
    this.isDrawn = true;
    const width = terminalWidth(this.terminal.stderr) - 1;
    this.terminal.stderr.write(CLEAR_LINE + this.line(now, width).slice(0, width));
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.isDrawn) this.terminal.stderr.write(CLEAR_LINE);
    this.isDrawn = false;
  }

  private line(now: number, width: number): string {
    const seconds = Math.max((now - this.startedAt) / 1000, 0.001);
    const rate = this.bytes / seconds;
    const parts = [
      `${this.documents} documents`,
      this.totalBytes === 0 ? size(this.bytes) : `${size(this.bytes)} of ${size(this.totalBytes)}`,
      `${size(rate)}/s`,
    ];
    if (this.totalBytes === 0) return parts.join("  ");
    const share = Math.min(this.bytes / this.totalBytes, 1);
    const remaining = rate === 0 ? "" : `${duration((this.totalBytes - this.bytes) / rate)} left`;
    const numbers = [`${String(Math.floor(share * 100)).padStart(3)} %`, ...parts, remaining].join("  ");
    return bar(share, width - numbers.length) + numbers;
  }
}

/**
 * Whether a person is watching the error stream.
 *
 * @internal
 */
export function isWatched({ stderr, environment }: Terminal): boolean {
  return stderr.isTTY === true && environment["TERM"] !== "dumb";
}

/** The bar and a blank behind it; nothing where the room is too narrow. */
function bar(share: number, room: number): string {
  const length = Math.min(LONGEST_BAR, room - "[] ".length);
  if (length < SHORTEST_BAR) return "";
  const filled = Math.round(share * length);
  return `[${"#".repeat(filled)}${".".repeat(length - filled)}] `;
}

function size(bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(unit === 0 ? 0 : 1)} ${UNITS[unit] ?? ""}`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = hours > 0 ? [hours, minutes, whole % 60] : [minutes, whole % 60];
  return parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
