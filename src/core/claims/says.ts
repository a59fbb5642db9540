import type { Basis } from '../model/observation.ts';
import { periodText } from '../model/period.ts';
import type { Lang, Text } from '../model/text.ts';
import { toNumber } from '../statistics/exact.ts';
import type { ReadClaim } from './readClaim.ts';
import { bothLangs, digits, written } from './relations.ts';

const COMPARED: Partial<Record<Basis, Text>> = {
  SPLY_GROWTH: { vi: 'so với cùng kỳ năm trước', en: 'on the same period of last year' },
  PREV_GROWTH: { vi: 'so với kỳ trước', en: 'on the period before' },
};
const NOT_SAID: Text = { vi: '(không nêu)', en: '(not said)' };

/** What a claim says, in one sentence with all that it was bound to. */
export const saysOf = (claim: ReadClaim): Text => bothLangs((lang) => sentenceOf(claim, lang));

function sentenceOf(claim: ReadClaim, lang: Lang): string {
  const { area, measure, period, kind, estimate } = claim;
  const of = [
    measure ? measure.name[lang] + (measure.part ? ` (${measure.part})` : '') : NOT_SAID[lang],
    area?.name ?? NOT_SAID[lang],
    period ? periodText(period.timePeriod, lang) : NOT_SAID[lang],
  ].join(', ');
  const status = estimate ? { vi: ' (ước)', en: ' (estimate)' }[lang] : '';
  return kind === 'unquantified' ? `"${claim.quote}"` : `${of}: ${numberOf(claim, lang)}${status}`;
}

function numberOf(claim: ReadClaim, lang: Lang): string {
  const vi = lang === 'vi';
  const { kind, count, basis } = claim;
  const against = (basis && COMPARED[basis]?.[lang]) ?? '';
  if (count) {
    const of = count.n === null ? `${count.k}` : `${count.k}/${count.n}`;
    const op = {
      gt: vi ? 'trên' : 'above',
      ge: vi ? 'từ' : 'at least',
      lt: vi ? 'dưới' : 'below',
      le: vi ? 'không quá' : 'at most',
    }[count.op ?? 'gt'];
    const unit = count.of === 'growth' ? '%' : '';
    return `${of} ${vi ? 'địa phương' : 'places'} ${vi ? (count.of === 'growth' ? 'tăng ' : '') : ''}${op} ${count.threshold ? digits(count.threshold, toNumber(count.threshold) % 1 === 0 ? 0 : 1, lang) : '?'}${unit}${against && ` ${against}`}`;
  }
  if (kind === 'growth') return `${vi ? 'thay đổi' : 'change'} ${written(claim, lang)} ${against}`;
  if (kind === 'share')
    return `${vi ? 'chiếm' : 'share'} ${written(claim, lang)}${claim.whole ? ` (${claim.whole.name})` : ''}`;
  if (kind === 'plan') return `${written(claim, lang)} ${vi ? 'kế hoạch' : 'of plan'}`;
  return claim.value ? written(claim, lang) : `"${claim.quote}"`;
}
