import type { ObsStatus } from '../../../core/model/observation.ts';
import type { Lang } from '../../../core/model/text.ts';
import { afterNumber } from '../../../core/model/unit.ts';
import type { ColumnHead } from '../../../core/model/views.ts';
import { exactText } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';

type About = Pick<ColumnHead, 'basis' | 'unit' | 'unitMult'>;

/** All stored digits with their unit, and the status in words. */
export function exactLine(value: number, status: ObsStatus, column: About, t: Words, lang: Lang): string {
  const unit = column.basis === 'LEVEL' ? afterNumber(column)[lang] : '';
  return `${exactText(value, t.numbers)}${unit}, ${t.status[status]}`;
}

/** What is said where there is no number. */
export function missingLine(status: ObsStatus | null, t: Words): string {
  return status ? t.status[status] : t.noBook;
}

/** True of a figure that is not final: it is drawn dashed. */
export const isUnsure = (status: ObsStatus | null | undefined): boolean => status === 'E' || status === 'P';

/** A value in a table of values: all stored digits, and the status where it is not final. */
export const valueCell = (value: number, status: ObsStatus, t: Words): string =>
  isUnsure(status) ? `${exactText(value, t.numbers)} (${t.status[status]})` : exactText(value, t.numbers);
