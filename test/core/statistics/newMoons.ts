/**
 * The first day of the lunar year from the new moons, after Hồ Ngọc Đức's program and Meeus, Astronomical Algorithms:
 * slow, short and independent of the table of the product. `zone` is the hours ahead of UTC whose days count.
 */
export function firstDayFromNewMoons(year: number, zone: number): string {
  const first = winterMonth(year - 1, zone);
  const months = winterMonth(year, zone) - first > 365 && leapMonth(first, zone) <= 2 ? 3 : 2;
  const k = Math.floor(0.5 + (first - EPOCH) / MONTH);
  return new Date((newMoonDay(k + months, zone) - UNIX_DAY) * 86_400_000).toISOString().slice(0, 10);
}

const EPOCH = 2415021.076998695;
const MONTH = 29.530588853;
/** Julian day number of 1970-01-01. */
const UNIX_DAY = 2440588;
const RAD = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * RAD);

/** The first day of the month that holds the winter solstice of a year. */
function winterMonth(year: number, zone: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + UNIX_DAY;
  const k = Math.floor((lastDay - 2415021) / MONTH);
  const day = newMoonDay(k, zone);
  return sunSign(day, zone) >= 9 ? newMoonDay(k - 1, zone) : day;
}

/** How many months after the winter month the leap month comes: the first in which the sun enters no new sign. */
function leapMonth(first: number, zone: number): number {
  const k = Math.floor((first - EPOCH) / MONTH + 0.5);
  const sign = (i: number): number => sunSign(newMoonDay(k + i, zone), zone);
  let i = 1;
  while (sign(i) !== sign(i + 1) && i < 13) i++;
  return i;
}

/** The day, in the zone, of the k-th new moon since 1900. */
function newMoonDay(k: number, zone: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const shift =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + shift - clock + 0.5 + zone / 24);
}

/** The sign of the sun, 0 to 11 from the spring equinox, at midnight in the zone. */
function sunSign(day: number, zone: number): number {
  const t = (day - 0.5 - zone / 24 - 2451545) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  const longitude = (mean + centre) % 360;
  return Math.floor(((longitude + 360) % 360) / 30);
}
