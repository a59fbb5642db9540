/** Places chosen at once, in charts, maps and the table alike: a line chart with more is no longer read. */
const MOST_CHOSEN = 5;

/** The chosen places after one was chosen or dropped; the oldest choice leaves when there are too many. */
export function withToggled(chosen: readonly string[], area: string): readonly string[] {
  return chosen.includes(area) ? chosen.filter((code) => code !== area) : [...chosen, area].slice(-MOST_CHOSEN);
}
