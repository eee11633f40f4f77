import { statSync } from "node:fs";
import type { Invocation } from "./command.js";
import { lastValue } from "./options.js";
import { WORTH_THREADS } from "./threads-option.js";

/**
 * Has a thread started before what judges is loaded, where a file is large enough for one: both take as long, and go on at the same time then.
 * Whether the thread is needed is only known later; one that is not is never given a task.
 *
 * @internal
 */
export function startEarly({ sources, values, world: { threads } }: Invocation): void {
  const count = Number(lastValue(values, "threads") ?? threads?.count);
  if (count > 1 && sources.some((source) => sizeOf(source) >= WORTH_THREADS)) threads?.prepare?.();
}

/** What cannot be looked at is told by who reads it. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
