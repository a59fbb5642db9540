/** What a smoother needs besides its values. */
export type Smoothing = {
  /** Neighbours of each point that count; odd. */
  readonly span: number;
  /** Weights of the points against outliers; null where all count alike. */
  readonly robust: readonly number[] | null;
};

/** Local lines through all points of an even series; a point whose neighbours have no weight stays as it is. */
export function loess(y: readonly number[], { span, robust }: Smoothing): number[] {
  const width = Math.min(span, y.length);
  return y.map((value, i) => {
    const left = Math.max(0, Math.min(i - ((span - 1) >> 1), y.length - width));
    return loessAt(y, i, { span, robust }, left, left + width - 1) ?? value;
  });
}

/**
 * Value at `x` of the line fitted to the points `left` to `right` with tricube weights (Cleveland 1979, in the steps of
 * the published STL program). `x` may lie one beyond an end. Null where no point has weight.
 */
export function loessAt(
  y: readonly number[],
  x: number,
  { span, robust }: Smoothing,
  left: number,
  right: number,
): number | null {
  const reach = Math.max(x - left, right - x) + (span > y.length ? Math.floor((span - y.length) / 2) : 0);
  const points = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const raw = points.map((at) => tricube(Math.abs(at - x), reach) * (robust?.[at] ?? 1));
  const all = total(raw);
  if (all <= 0) return null;
  const weights = raw.map((weight) => weight / all);
  const centre = total(points.map((at, i) => at * (weights[i] ?? 0)));
  const spread = total(points.map((at, i) => (weights[i] ?? 0) * (at - centre) ** 2));
  const tilt = reach > 0 && Math.sqrt(spread) > 0.001 * (y.length - 1) ? (x - centre) / spread : 0;
  return total(points.map((at, i) => (weights[i] ?? 0) * (tilt * (at - centre) + 1) * (y[at] ?? 0)));
}

/** Weight by distance: 1 next to the point, 0 at the reach. */
function tricube(distance: number, reach: number): number {
  if (distance > 0.999 * reach) return 0;
  return distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
