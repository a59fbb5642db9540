import { COUNTRY, TOTAL } from '../../../core/model/area.ts';
import type { MeasureInfo } from '../../../core/model/lists.ts';
import { address } from '../../state/address.svelte.ts';

/** Opens the table of a measure; one without provinces in the revisions of its figure for the country. */
export function openMeasure({ code, provinces, datasets, bases }: MeasureInfo): void {
  if (provinces > 0) return address.go({ page: 'table', measure: code, basis: null, sort: null, key: null });
  const series = [datasets[0] ?? '', code, TOTAL, COUNTRY, '', bases[0] ?? ''].join(':');
  address.go({ page: 'revisions', series, key: null });
}
