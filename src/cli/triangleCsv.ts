import { plainDigits } from '../core/model/format.ts';
import type { RevisionTriangle, TriangleRow } from '../core/model/revisions.ts';
import { csvRow } from '../core/model/csv.ts';

const ENDS = 'FIRST,LATEST,REVISION,REVISION_PERCENT,ESTIMATE,OUTCOME,ERROR,ERROR_PERCENT,IMPLIED_BASE,IMPLIED_PERCENT';

/** A triangle as CSV: one period a row, two columns a release (`DAY#NUMBER`), value at full precision and status; then what was compared. */
export function triangleCsv(triangle: RevisionTriangle): string {
  const heads = triangle.releases.flatMap(({ id, releasedOn }) => {
    const name = `${releasedOn}#${id}`;
    return [name, `${name}:STATUS`];
  });
  const rows = triangle.rows.map((row) => [row.timePeriod, ...said(row, triangle), ...ends(row).map(number)]);
  return [['TIME_PERIOD', ...heads, ...ENDS.split(',')], ...rows].map(csvRow).join('');
}

function said(row: TriangleRow, { releases }: RevisionTriangle): string[] {
  const byRelease = new Map(row.vintages.map((one) => [one.release, one]));
  return releases.flatMap(({ id }) => {
    const one = byRelease.get(id);
    return one ? [number(one.value), one.status] : ['', ''];
  });
}

const ends = ({ first, latest, revision, estimate, impliedBase }: TriangleRow): (number | null | undefined)[] => [
  first?.value,
  latest?.value,
  revision?.absolute,
  revision?.relative,
  estimate?.estimate.value,
  estimate?.outcome.value,
  estimate?.error?.absolute,
  estimate?.error?.relative,
  impliedBase?.value,
  impliedBase?.relative,
];

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : plainDigits(value);
