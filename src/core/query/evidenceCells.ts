import { keyFromText } from '../model/observation.ts';
import type { EvidenceCell, EvidenceFigure } from '../model/validation.ts';
import type { Store } from '../store/open.ts';

const CELL = `
  select t.sheet, c.letters || o.row as cell, c.unit, c.unit_mult as unitMult
  from series s
  join observation o on o.series = s.id and o.time_period = :timePeriod and o.release = :release
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  where s.measure = :measure and s.item = :item and s.basis = :basis and s.area = :area and s.dataset = :dataset
`;

const NOWHERE = { sheet: '', cell: '', unit: '', unitMult: 0 };

/** Figures with the cells in which they stand. */
export function evidenceCells({ sql }: Store, figures: readonly EvidenceFigure[]): EvidenceCell[] {
  return figures.map((figure) => {
    const key = keyFromText(figure.key);
    const found = key && (sql(CELL).get({ ...key, release: figure.release }) as typeof NOWHERE | undefined);
    return { ...figure, ...(found ?? NOWHERE) };
  });
}
