import { Readable } from "node:stream";
import type { ByteSource } from "./chunks.js";

/**
 * Lets a signal end the waiting for a stream that may never say anything again.
 *
 * @internal
 */
export async function* abortable(
  stream: ByteSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array | string, void> {
  if (signal === undefined) {
    yield* stream;
    return;
  }
  const iterator = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
  const aborted = whenAborted(signal);
  try {
    for (;;) {
      const step = await Promise.race([iterator.next(), aborted.promise]);
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    aborted.forget();
    if (signal.aborted && stream instanceof Readable) stream.destroy();
    // An iterator that is still waiting answers `return` only after its next piece, which may never come.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/**
 * Rejects as soon as a signal says so, with its reason.
 *
 * @returns the promise, and what to call when nobody waits for it any more
 * @internal
 */
export function whenAborted(signal: AbortSignal): { readonly promise: Promise<never>; readonly forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    forget = () => {
      signal.removeEventListener("abort", abort);
    };
  });
  promise.catch(() => undefined);
  return { promise, forget };
}
