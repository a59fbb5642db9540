import type { DerivedCell, DerivedKind, DerivedTable } from '../../../core/model/figure.ts';
import type { MeasureInfo } from '../../../core/model/lists.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Cell } from '../../../core/model/views.ts';
import type { Grid, GridColumn } from '../table/gridModel.ts';

const UNIT: Readonly<Partial<Record<DerivedKind, string>>> = {
  shareChange: 'PP',
  contribution: 'PP',
  rank: 'RANK',
  rankChange: 'RANK',
};

/** The table of derived figures as a grid: what was published first, then what is computed from it. */
export function derivedGrid({ column, kinds, rows }: DerivedTable, measures: readonly MeasureInfo[]): Grid {
  const additive =
    column.basis === 'LEVEL' && (measures.find(({ code }) => code === column.measure)?.additive ?? false);
  const published: GridColumn = { ...column, id: 'base', slot: 'base', additive, opens: true };
  const computed = kinds.map((kind, i): GridColumn => {
    const unit = kind === 'previous' ? {} : { unit: UNIT[kind] ?? 'PT', unitMult: 0 };
    return { ...column, ...unit, status: null, id: kind, slot: kind, additive: false, opens: i === 0, derived: kind };
  });
  const columns = [published, ...computed];
  return {
    columns,
    groups: [{ columns, first: 0 }],
    rows: rows.map(({ area, base, cells }) => ({
      area,
      cells: [base, ...kinds.map((kind) => gridValue(cells[kind]))],
    })),
    region: [],
    national: [],
    main: -1,
  };
}

function gridValue(cell: DerivedCell | null): Cell | null {
  if (!cell) return null;
  const { value, why, expression: key, range } = cell;
  return { value, why, key, status: 'A', revised: false, rank: null, ...(range && { range }) };
}

export type Reason = { readonly text: string; readonly kinds: readonly DerivedKind[]; readonly cells: number };

/** Why cells could not be computed: each reason once with all its places, and the columns it concerns, the commonest first. */
export function reasonsIn({ rows, kinds }: DerivedTable, lang: Lang): readonly Reason[] {
  const found = new Map<string, { kinds: Set<DerivedKind>; names: Set<string>; cells: number }>();
  for (const { cells } of rows)
    for (const kind of kinds) {
      const text = cells[kind]?.why?.[lang];
      if (!text) continue;
      const [reason, names] = inParts(text, lang);
      const group = found.get(reason) ?? { kinds: new Set(), names: new Set(), cells: 0 };
      group.kinds.add(kind);
      for (const name of names) group.names.add(name);
      group.cells += 1;
      found.set(reason, group);
    }
  const all = [...found].map(([reason, { kinds: of, names, cells }]) => {
    return { text: reason + [...names].join(', '), kinds: kinds.filter((kind) => of.has(kind)), cells };
  });
  return all.sort((a, b) => b.cells - a.cells);
}

const LINK: Readonly<Record<Lang, string>> = { vi: ' của ', en: ' for ' };

/** A reason apart from the places that it names at its end. */
function inParts(text: string, lang: Lang): readonly [string, readonly string[]] {
  const at = text.lastIndexOf(LINK[lang]);
  if (at < 0) return [text, []];
  const start = at + LINK[lang].length;
  return [text.slice(0, start), text.slice(start).split(', ')];
}
