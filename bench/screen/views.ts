/** A workspace to be measured on: its file, a month that it has, and two measures that it has for provinces. */
export type Measured = {
  readonly name: string;
  readonly file: string;
  readonly period: string;
  readonly measures: readonly [string, string];
};

/** The pages of figures with what each of them is opened for: where that is painted, the page is there. */
export const PAGES: readonly (readonly [address: string, shows: string])[] = [
  ['#/overview', 'main .ind td'],
  ['#/table', 'main [role=gridcell]'],
  ['#/chart?chart=ranked&linked=1', 'main [data-chart] canvas'],
  ['#/map', 'main [role=option]'],
  ['#/derived', 'main [role=gridcell]'],
  ['#/province?area=VN-HN', 'main table td'],
  ['#/revisions', 'main table td'],
  ['#/sources', 'main table td'],
  ['#/settings', 'main h1'],
];

/** The address of a page in a month. */
export const inPeriod = (address: string, period: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}period=${period}`;
