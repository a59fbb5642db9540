/** The pieces of a small line chart without axes. A null is a gap. Coordinates in pixels. */
export type SparkShape = {
  readonly path: string;
  readonly baseY: number | null;
  readonly end: { readonly x: number; readonly y: number } | null;
};

/** Fits values into a box; the base line, where there is one, always stays in sight. */
export function sparkShape(
  values: readonly (number | null)[],
  width: number,
  height: number,
  base: number | null,
): SparkShape {
  const known = values.filter((value) => value !== null);
  const shown = base === null ? known : [...known, base];
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low || 1;
  const y = (value: number): number => round(2 + (height - 4) * (1 - (value - low) / span));
  const x = (index: number): number => round(2 + ((width - 5) * index) / Math.max(1, values.length - 1));
  let path = '';
  let pen = false;
  values.forEach((value, index) => {
    if (value !== null) path += `${pen ? 'L' : 'M'}${x(index)},${y(value)}`;
    pen = value !== null;
  });
  const last = values.at(-1);
  return {
    path,
    baseY: base === null || known.length === 0 ? null : y(base),
    end: last == null ? null : { x: x(values.length - 1), y: y(last) },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
