/**
 * Writes milliseconds since 1970 as an ISO 8601 time in UTC, by calendar arithmetic of its own.
 *
 * Source: the calendar of 400 years, which begins in March so that the leap day is the last of its year.
 *
 * @internal
 */
export function epochTime(milliseconds: number): string | undefined {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds > 253_402_300_799_999) return undefined;
  const days = Math.floor(milliseconds / 86_400_000);
  const rest = milliseconds - days * 86_400_000;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const [hours, minutes, seconds] = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map(Math.floor);
  const date = `${digits(year, 4)}-${digits(month)}-${digits(day)}`;
  return `${date}T${digits(hours)}:${digits(minutes)}:${digits(seconds)}.${digits(rest % 1000, 3)}Z`;
}

function digits(number = 0, length = 2): string {
  return String(number).padStart(length, "0");
}
