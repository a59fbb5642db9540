const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

/** The day count of Excel (1 = 1900-01-01, or 0 = 1904-01-01) for a date written as 2024-05-29 or with its time of day; null for other text. */
export function serialOf(written: string, date1904: boolean): number | null {
  const [, year, month, day, hour, minute, second] = WRITTEN.exec(written) ?? [];
  if (!year) return null;
  const date = daysFromCivil(Number(year), Number(month), Number(day));
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (date1904) return date - daysFromCivil(1904, 1, 1) + time;
  const days = date - daysFromCivil(1899, 12, 30);
  // Excel counts a 29 February 1900 that never was
  return (days < 61 ? days - 1 : days) + time;
}

/** Days since 1970-01-01 in the Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
