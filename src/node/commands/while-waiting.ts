/** How long a source may let wait before something else is done, in milliseconds. */
const PAUSE = 100;

/**
 * Gives what a source gives, and does something else each time it lets wait: who writes slowly into a pipe sees the
 * answers to what was written so far.
 *
 * @param items - the source
 * @param meanwhile - what to do; the source goes on when it is done
 * @internal
 */
export async function* whileWaiting<Item>(
  items: AsyncIterable<Item>,
  meanwhile: () => Promise<void>,
): AsyncGenerator<Item, void> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      if (await letsWait(next)) await meanwhile();
      const step = await next;
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function letsWait(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PAUSE, true);
  });
  try {
    return await Promise.race([pause, next.then(() => false)]);
  } finally {
    clearTimeout(timer);
  }
}
