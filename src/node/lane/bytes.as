/** Copies bytes to another place, 16 at a time: what the last ones write too much is overwritten, or behind the end. Answers where they end there. */
// @ts-ignore: decorator
@inline
export function copy(from: usize, size: usize, target: usize): usize {
  const end = from + size;
  let at = from;
  let to = target;
  while (at < end) {
    v128.store(to, v128.load(at));
    at += 16;
    to += 16;
  }
  return target + size;
}

// @ts-ignore: decorator
@inline
export function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39;
}
