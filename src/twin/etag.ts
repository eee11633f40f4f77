const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Eight bytes in base64: eleven digits of six bits, of which the last two bits are empty, and the padding. */
const COUNTER = /^[A-Za-z0-9+/]{10}[AEIMQUYcgkosw048]=$/;

/**
 * Writes the entity tag that the hub was seen to give: a counter of eight bytes, big end first, in base64.
 *
 * Source: IoT Hub twins §2.1 (`AAAAAAAAAAE=` is 1).
 *
 * @internal
 */
export function etagOf(counter: number | bigint): string {
  let rest = BigInt.asUintN(64, BigInt(counter)) << 2n;
  let text = "=";
  for (let digit = 0; digit < 11; digit += 1) {
    text = DIGITS.charAt(Number(rest & 63n)) + text;
    rest >>= 6n;
  }
  return text;
}

/**
 * Gives the entity tag that follows so many changes later; a tag of another kind is opaque, and nothing follows from it.
 *
 * @internal
 */
export function laterEtag(etag: unknown, changes: number): string | undefined {
  if (typeof etag !== "string" || !COUNTER.test(etag)) return undefined;
  let counter = 0n;
  for (const digit of etag.slice(0, 11)) counter = (counter << 6n) | BigInt(DIGITS.indexOf(digit));
  return etagOf((counter >> 2n) + BigInt(changes));
}

/**
 * Tells whether a condition of a request (`If-Match`) holds: `*`, or the twin's tag, with or without its quotes.
 *
 * @internal
 */
export function matchesEtag(condition: string, etag: unknown): boolean {
  return condition === "*" || (typeof etag === "string" && (condition === etag || condition === `"${etag}"`));
}
