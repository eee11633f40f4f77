import { createReadStream, fstatSync } from "node:fs";
import type { Readable } from "node:stream";

/**
 * Standard input; the engine takes a directory for an empty stream there, and this lets the system refuse it.
 *
 * @internal
 */
export function standardInput(): Readable {
  return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
}
