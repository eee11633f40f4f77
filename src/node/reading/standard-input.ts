import { createReadStream, fstatSync } from "node:fs";
import type { ByteSource } from "./chunks.js";

/**
 * Standard input; the engine takes a directory for an empty stream there, and this lets the system refuse it.
 *
 * @internal
 */
export function standardInput(): ByteSource {
  return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
}
