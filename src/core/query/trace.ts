import type { ObservationKey } from '../model/observation.ts';
import { keyText } from '../model/observation.ts';
import { Refusal, type Text } from '../model/text.ts';
import type { HeaderPart, Trace, Vintage } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { findMeasure } from './measure.ts';
import { OBSERVATION_COLUMNS, OBSERVATION_SOURCES, observationRow, type RawObservation } from './observations.ts';
import { LATEST } from './vintages.ts';

const ALL = `
  select ${OBSERVATION_COLUMNS}, r.id as release, r.committed_at as committedAt, r.withdrawn_at as withdrawnAt, f.sha256, t.title as tableTitle, t.unit_text as unitText,
    t.unit_cell as unitCell, o.shown, o.formula, c.path as columnPath, c.evidence, w.path as rowPath
  from ${OBSERVATION_SOURCES}
  left join source_row w on w.sheet_table = t.id and w.row = o.row
  where s.dataset = :dataset and s.measure = :measure and s.item = :item and s.area = :area and s.basis = :basis
    and o.time_period = :timePeriod
  order by r.released_on, r.id
`;

type Row = RawObservation & {
  release: number;
  committedAt: string;
  withdrawnAt: string | null;
  sha256: string;
  tableTitle: string;
  unitText: string | null;
  unitCell: string | null;
  shown: string;
  formula: string | null;
  columnPath: string;
  evidence: string;
  rowPath: string | null;
};

/** Where one number comes from, with every earlier and later vintage, and apart from them what withdrawn releases said. The sheet piece is added by who holds the bytes. */
export function trace(store: Store, key: ObservationKey, asOf: string | undefined, release: number | undefined): Trace {
  const all = store.sql(ALL).all(key) as Row[];
  const rows = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const shown =
    release === undefined
      ? rows.findLast((row) => row.releasedOn <= (asOf ?? LATEST))
      : rows.find((row) => row.release === release);
  if (!shown)
    throw new Refusal('no-observation', {
      vi: `Kho không có số liệu ${keyText(key)}.`,
      en: `The workspace has no observation ${keyText(key)}.`,
    });
  const { committedAt, sha256, tableTitle, formula } = shown;
  return {
    observation: observationRow(shown),
    measureName: findMeasure(store, shown.measure)?.name ?? { vi: shown.measure, en: shown.measure },
    release: shown.release,
    committedAt,
    sha256,
    tableTitle,
    shown: shown.shown,
    formula,
    columnPath: JSON.parse(shown.columnPath) as HeaderPart[],
    rowPath: shown.rowPath ? (JSON.parse(shown.rowPath) as HeaderPart[]) : [],
    unitPart: shown.unitText && shown.unitCell ? { text: shown.unitText, cells: shown.unitCell } : null,
    evidence: JSON.parse(shown.evidence) as Text[],
    vintages: rows.map(vintage),
    withdrawn: all.flatMap((row) => (row.withdrawnAt ? { ...vintage(row), withdrawnAt: row.withdrawnAt } : [])),
    piece: null,
  };
}

const vintage = ({ release, releasedOn, file, sheet, cell, value, status }: Row): Vintage => ({
  release,
  releasedOn,
  file,
  sheet,
  cell,
  value,
  status,
});
