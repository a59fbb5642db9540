import { periodText } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { AreaTableQuery } from './areaTable.ts';

/** The workspace has nothing for these places and this period; says where the periods are listed. */
export function noFigures({ measure, basis, period, region }: AreaTableQuery): Refusal {
  const what = basis ? `${measure} ${basis}` : measure;
  return new Refusal('no-figures', {
    vi: `Kho chưa có ${what} kỳ ${periodText(period)} cho vùng ${region}. Xem các kỳ có số bằng "ctdesk list periods".`,
    en: `The workspace has no ${what} for ${periodText(period, 'en')} in ${region}. See "ctdesk list periods".`,
  });
}
