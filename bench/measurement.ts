/** One measured figure beside a named reference of the same run. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  readonly reference: { readonly name: string; readonly value: number };
  /** value ÷ reference */
  readonly ratio: number;
  /** What is wished for: a ratio, or a limit in the unit of the value. */
  readonly aim?: { readonly ratio?: number; readonly value?: number };
  /** Every single value, where there are few. */
  readonly samples?: readonly number[];
};

/** What a part gives: its figures, or why it could not be measured here. */
export type Part = {
  readonly name: string;
  readonly measurements: readonly Measurement[];
  readonly leftOut: string | null;
};

export function measured(given: Omit<Measurement, 'ratio'>): Measurement {
  return { ...given, ratio: given.value / given.reference.value };
}

export const leftOut = (name: string, why: string): Part => ({ name, measurements: [], leftOut: why });

/** Whether the aim was reached; null where there is none. */
export function reached({ aim, ratio, value }: Measurement): boolean | null {
  if (aim?.ratio !== undefined) return ratio <= aim.ratio;
  return aim?.value !== undefined ? value <= aim.value : null;
}
