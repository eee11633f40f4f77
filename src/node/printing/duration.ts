/** The units of a duration, the longest first, in milliseconds. */
const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
] as const;

/**
 * Writes a duration for a person, in its two longest units: `1 d 2 h`, `5 m 3 s`, `0 s`.
 *
 * @internal
 */
export function durationText(milliseconds: number): string {
  let rest = milliseconds;
  const parts = UNITS.map(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return { unit, count };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  if (first === -1) return milliseconds > 0 ? `${milliseconds} ms` : "0 s";
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => `${count} ${unit}`)
    .join(" ");
}
