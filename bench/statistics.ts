/** The value below which the share `p` of all values lies (nearest rank). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
