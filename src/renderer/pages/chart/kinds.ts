import type { Words } from '../../text/vi.ts';

/** Charts by the question that they answer, in the order of the gallery. */
export const GALLERY = [
  { group: 'who', kinds: ['ranked', 'bump', 'distribution'] },
  { group: 'change', kinds: ['dumbbell', 'series', 'multiples', 'heat'] },
  { group: 'parts', kinds: ['shares', 'treemap', 'waterfall'] },
  { group: 'relation', kinds: ['scatter'] },
] as const satisfies readonly { readonly group: keyof Words['charts']['group']; readonly kinds: readonly string[] }[];

export type ChartKind = (typeof GALLERY)[number]['kinds'][number];

export const CHART_KINDS: readonly ChartKind[] = GALLERY.flatMap(({ kinds }) => [...kinds]);

/** The kind that an address names; the ranking where it names none. */
export const chartKind = (text: string | null): ChartKind => CHART_KINDS.find((kind) => kind === text) ?? 'ranked';

/** The two charts that stand beside the main one when three are linked. */
export function besides(main: ChartKind): readonly ChartKind[] {
  return (['dumbbell', 'series', 'ranked'] as const).filter((kind) => kind !== main).slice(0, 2);
}
