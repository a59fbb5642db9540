import type { Rank, ReadArea, ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import type { Text } from '../model/text.ts';
import { compare } from '../statistics/exact.ts';
import { dayOf, type Place } from './claimCounts.ts';
import type { Finding } from './claimEvidence.ts';
import { membersOf, type Members, type Tables } from './claimMembers.ts';

const WHOLE: ReadArea = { code: COUNTRY, name: 'Cả nước', reach: 'text' };

/** "Cao nhất", "đứng thứ hai" ranked again on unrounded values; where the text names no field, all that may be meant must agree. */
export function rankFinding(tables: Tables, context: Place, claim: ReadClaim): Finding | null {
  const { rank, area } = claim;
  if (!rank || !area) return null;
  const fields =
    rank.field === null || rank.field.reach === 'text' ? [...(rank.field ? [rank.field] : []), WHOLE] : [rank.field];
  const findings = fields.flatMap((field) => {
    const members = membersOf(tables, { ...claim, area: field }, dayOf(context, claim), rank.of);
    return members?.known.some((one) => one.area.code === area.code) ? [placed(rank, area, field, members)] : [];
  });
  const [first, ...others] = findings;
  if (!first) return null;
  // a rank in no field that is named may be one among any places
  if (rank.field === null && first.verdict === 'contradicted')
    return { ...first, verdict: 'uncheckable', missing: [WHICH] };
  // the region of the text is meant before the country
  if (first.verdict === 'confirmed' || others.every(({ verdict }) => verdict === first.verdict)) return first;
  return { ...first, verdict: 'uncheckable', missing: [WHICH] };
}

function placed(rank: Rank, area: ReadArea, field: ReadArea, { known, missing }: Members): Finding {
  const ordered = rank.from === 'top' ? known : [...known].reverse();
  const own = ordered.find((one) => one.area.code === area.code);
  const beside = (sign: number) =>
    own ? ordered.filter(({ value }) => compare(value, own.value) * (rank.from === 'top' ? 1 : -1) === sign) : [];
  const [ahead, level] = [beside(1), beside(0)];
  const at = ahead.length + 1;
  const below = rank.from === 'bottom';
  const text: Text = {
    vi: `kho: ${area.name} đứng thứ ${at}${below ? ' từ dưới lên' : ''} trong ${known.length} nơi có số của ${field.name}`,
    en: `the workspace: ${area.name} is number ${at}${below ? ' from below' : ''} of ${known.length} with a figure in ${field.name}`,
  };
  const cells = [...ahead.slice(0, rank.worst), ...(own ? [own] : [])].map(({ cell }) => cell);
  const base = { arithmetic: [text], cells };
  if (at > rank.worst) return { ...base, verdict: 'contradicted' };
  const gone = rank.among ? '' : missing.map(({ name }) => name).join(', ');
  if (gone)
    return { ...base, verdict: 'uncheckable', missing: [{ vi: `số của ${gone}`, en: `the figures of ${gone}` }] };
  // equal figures share their places
  return { ...base, verdict: ahead.length + level.length >= rank.best ? 'confirmed' : 'contradicted' };
}

const WHICH: Text = {
  vi: 'xếp hạng trong vùng hay trong cả nước',
  en: 'whether the rank is in the region or in the country',
};
