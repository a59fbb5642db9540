const MOST_DECIMALS = 6;

/** Half of the last digit that a cell shows, in its unit: 0.05 for "12.3". By the value's own digits where the text says something else. */
export function halfUnit(value: number, shown: string): number {
  const digits = shown.replace(/\D/g, '').replace(/^0+/, '');
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++)
    if (Math.abs(value).toFixed(decimals).replace('.', '').replace(/^0+/, '') === digits) return 0.5 * 10 ** -decimals;
  const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -Math.min(own, MOST_DECIMALS);
}
