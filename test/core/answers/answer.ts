/** What stands in a sheet and what it means, written down from looking at the sheet. */
export type Answer = {
  readonly book: string;
  readonly sheet: string;
  /** True where labels are in TCVN3. */
  readonly legacy?: true;
  readonly dataset: string;
  /** Column → measure, period, basis, unit, status. */
  readonly columns: Readonly<Record<string, string>>;
  /** Row → what its label cell says, what it is about ("_T" or labels from the top), and the place. */
  readonly rows: Readonly<Record<number, readonly [label: string, item: string, area: string]>>;
  /** Some values, looked up by eye. */
  readonly values: Readonly<Record<string, number | null>>;
};

type Row = readonly [label: string, item: string, area: string];

export const total = (label: string): Row => [label, '_T', 'VN'];
export const place = (label: string, area: string): Row => [label, '_T', area];
export const industry = (label: string, code: string): Row => [label, code, 'VN'];
export const item = (label: string, path = label): Row => [label, path, 'VN'];
