import type { Lang } from '../../../core/model/text.ts';
import { unitText } from '../../../core/model/unit.ts';
import type { AreaTable, ColumnHead } from '../../../core/model/views.ts';
import { basisText, periodInline } from '../../parts/figures.ts';
import type { ExportedView } from '../../state/viewFile.ts';
import type { Words } from '../../text/vi.ts';
import type { ProfileRow } from './profile.ts';

type Said = { readonly t: Words; readonly lang: Lang };
/** A neighbour: its name, and what the tables beside say of it. */
type Neighbour = { readonly code: string; readonly name: string };

/** What a figure of the profile is: its period, with its unit or what it compares with. */
export const aboutColumn = (column: ColumnHead, { t, lang }: Said): string =>
  `${periodInline(column.timePeriod, lang)}, ${column.basis === 'LEVEL' ? unitText(column)[lang] : basisText(column, t)}`;

/** The profile as it is handed out: a line an indicator, with what follows from it and the same figure of the neighbours. */
export function profileFile(
  { title, sub, asOf }: { readonly title: string; readonly sub: string; readonly asOf: string | null },
  rows: readonly ProfileRow[],
  neighbours: readonly Neighbour[],
  beside: readonly (AreaTable | null)[],
  said: Said,
): ExportedView | null {
  if (rows.length === 0) return null;
  const { t, lang } = said;
  const at = (i: number, code: string): string | null =>
    beside[i]?.rows.find(({ area }) => area.code === code)?.cells[0]?.key ?? null;
  return {
    kind: 'figures',
    title,
    about: sub,
    ...(asOf && { asOf }),
    heads: [
      t.overview.indicator,
      t.overview.value,
      `${t.province.growth}, %`,
      t.table.rank,
      `${t.province.share}, %`,
      t.province.contribution,
      ...neighbours.map(({ name }) => name),
    ],
    rows: rows.map(({ column, base, growth, rank, share, contribution }, i) => ({
      name: `${column.measureName[lang]} (${aboutColumn(column, said)})`,
      keys: [
        base?.key ?? null,
        ...[growth, rank, share, contribution].map((cell) => cell?.expression ?? null),
        ...neighbours.map(({ code }) => at(i, code)),
      ],
    })),
  };
}
