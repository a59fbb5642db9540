import { bordersDay, memberCount, type Context } from '../claims/context.ts';
import type { Count, ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import type { Caution } from '../model/claim.ts';
import type { Text } from '../model/text.ts';
import type { ThresholdOp } from '../model/threshold.ts';
import { compare, exact, toNumber, ZERO, type Exact } from '../statistics/exact.ts';
import type { Finding } from './claimEvidence.ts';
import { membersOf, type MemberFigure, type Members, type Tables } from './claimMembers.ts';

export type Place = Pick<Context, 'day'>;

export const dayOf = (context: Place, claim: ReadClaim): string => bordersDay(context as Context, claim.period);

/** Exact: what is printed plays no part. */
const meets = ({ value }: MemberFigure, op: ThresholdOp, threshold: Exact): boolean => {
  const order = compare(value, threshold);
  return { gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 }[op];
};
const namesOf = (all: readonly { readonly area: { readonly name: string } }[]): string =>
  all.map(({ area }) => area.name).join(', ');
const cellsOf = (all: readonly MemberFigure[]): Finding['cells'] => all.map(({ cell }) => cell);

/** "25/28 … tăng trưởng dương" counted again on unrounded values; a list held against all places. */
export function countFinding(tables: Tables, context: Place, claim: ReadClaim): Finding | null {
  const own = countedIn(tables, context, claim);
  const { area, count } = claim;
  // where the text does not say whose places are counted, those of the country may be meant
  if (own?.verdict !== 'contradicted' || area?.reach !== 'text' || count?.n !== null || area.code === COUNTRY)
    return own;
  const national = countedIn(tables, context, { ...claim, area: { ...area, code: COUNTRY, name: 'Cả nước' } });
  return national?.verdict === 'contradicted' ? own : national?.verdict === 'confirmed' ? national : null;
}

function countedIn(tables: Tables, context: Place, claim: ReadClaim): Finding | null {
  const { count } = claim;
  if (!count) return null;
  const day = dayOf(context, claim);
  const members = (of: 'growth' | 'level'): Members | null => membersOf(tables, claim, day, of);
  if (count.of === 'known') return knownFinding(count, members('growth') ?? members('level'));
  const found = members(count.of);
  const threshold = count.than === 'country' ? (found?.country?.value ?? null) : count.threshold;
  if (!found || found.known.length === 0 || count.op === null || !threshold) return null;
  const { op } = count;
  const meeting = found.known.filter((one) => meets(one, op, threshold));
  if (!count.listed) return numberFinding(count, found, meeting);
  const listed = listFinding(count.listed, found, meeting);
  const number = count.listed.places.length === count.k && count.isSaid ? numberFinding(count, found, meeting) : null;
  return number?.verdict === 'contradicted' || (number && listed?.verdict !== 'contradicted') ? number : listed;
}

function numberFinding(count: Count, found: Members, meeting: readonly MemberFigure[]): Finding {
  const open = found.missing.length;
  const [low, high] = [meeting.length, meeting.length + (count.among ? 0 : open)];
  const text: Text = {
    vi: `kho: ${low}/${found.size} nơi đạt${open > 0 ? `, ${open} nơi chưa có số` : ''} (${namesOf(meeting)})`,
    en: `the workspace: ${low}/${found.size} meet it${open > 0 ? `, ${open} have no figure` : ''} (${namesOf(meeting)})`,
  };
  const base = { arithmetic: [text], cells: cellsOf(meeting) ?? [] };
  if (count.k < low || count.k > high || (count.n !== null && count.n !== found.size))
    return { ...base, verdict: 'contradicted' };
  if (low === high) return { ...base, verdict: 'confirmed' };
  const who = found.missing.map(({ name }) => name).join(', ');
  return { ...base, missing: [{ vi: `số của ${who}`, en: `the figures of ${who}` }] };
}

/** "10/28 địa phương có số liệu": what others had may differ, so that another number speaks against nothing. */
function knownFinding(count: Count, found: Members | null): Finding | null {
  if (!found) return null;
  const [k, n] = [found.known.length, found.size];
  const text: Text = { vi: `kho: ${k}/${n} nơi có số`, en: `the workspace: ${k}/${n} have a figure` };
  const base = { arithmetic: [text], cells: cellsOf(found.known) ?? [] };
  if (count.k === k && (count.n === null || count.n === n)) return { ...base, verdict: 'confirmed' };
  const missing = found.missing.map(({ name }) => name).join(', ');
  const other: Caution = {
    code: 'other-coverage',
    severity: 'warning',
    text: { vi: `${text.vi}, thiếu ${missing}`, en: `${text.en}, without ${missing}` },
  };
  return { ...base, cautions: [other] };
}

/** Each place that is named must meet the condition; of those that meet it, a closed list leaves none out. */
function listFinding(
  { places, closed }: NonNullable<Count['listed']>,
  found: Members,
  meeting: readonly MemberFigure[],
): Finding | null {
  const named = new Set(places.map(({ code }) => code));
  const isNamed = ({ area }: MemberFigure): boolean => named.has(area.code);
  const failing = found.known.filter((one) => isNamed(one) && !meeting.includes(one));
  if (failing.length > 0)
    return {
      verdict: 'contradicted',
      arithmetic: [{ vi: `không đạt điều kiện: ${namesOf(failing)}`, en: `these do not meet it: ${namesOf(failing)}` }],
      cells: cellsOf(failing) ?? [],
    };
  const out = meeting.filter((one) => !isNamed(one));
  const inside = meeting.filter(isNamed);
  if (inside.length < named.size) return null;
  const text: Text = {
    vi: `kho: ${inside.length} nơi được nêu đều đạt${out.length > 0 ? `; cũng đạt: ${namesOf(out)}` : ', ngoài ra không nơi nào có số mà đạt'}`,
    en: `the workspace: all ${inside.length} named meet it${out.length > 0 ? `; so do ${namesOf(out)}` : ', and no other place with a figure'}`,
  };
  const base = { arithmetic: [text], cells: cellsOf([...inside, ...out]) ?? [] };
  if (out.length === 0 || !closed) return { ...base, verdict: 'confirmed' };
  const left: Caution = {
    code: 'list-left-out',
    severity: 'warning',
    text: { vi: `danh sách bỏ sót: ${namesOf(out)}`, en: `the list leaves out ${namesOf(out)}` },
  };
  return { ...base, cautions: [left] };
}

/** "Đều tăng": every member, or, of the large ones, every place at least as large as the smallest that is named. */
export function universalFinding(
  tables: Tables,
  context: Place,
  claim: ReadClaim,
  all: readonly ReadClaim[],
  head: string,
): Finding | null {
  const day = dayOf(context, claim);
  const growth = claim.area && memberCount(claim.area.code, day) ? membersOf(tables, claim, day, 'growth') : null;
  if (!growth || growth.known.length === 0) return null;
  const op = /giảm|âm/u.test(claim.quote) ? 'lt' : 'gt';
  const wide = /tất cả|toàn bộ|100%|các (?:tỉnh|địa phương)[^,.;:]{0,20}đều/u.test(head + claim.quote);
  const large = wide ? null : largeOnes(membersOf(tables, claim, day, 'level'), claim, all);
  const against = growth.known.filter((one) => !meets(one, op, ZERO) && (wide || large?.has(one.area.code)));
  const list = against.map(({ area, cell }) => `${area.name} ${String(cell.value).replace('.', ',')}`).join('; ');
  if (against.length > 0)
    return {
      verdict: 'contradicted',
      arithmetic: [{ vi: `ngược lại: ${list}`, en: `against it: ${list}` }],
      cells: cellsOf(against) ?? [],
      cautions: [
        {
          code: 'counter-example',
          severity: 'warning',
          text: { vi: `bài viết bỏ ra nơi không tăng: ${list}`, en: `left out, and not growing: ${list}` },
        },
      ],
    };
  if (!wide || growth.missing.length > 0) return null;
  return {
    verdict: 'confirmed',
    arithmetic: [{ vi: `cả ${growth.size} nơi`, en: `all ${growth.size}` }],
    cells: cellsOf(growth.known) ?? [],
  };
}

function largeOnes(levels: Members | null, claim: ReadClaim, all: readonly ReadClaim[]): ReadonlySet<string> | null {
  const named = new Set(
    all
      .filter((one) => one.sentence === claim.sentence && one.start > claim.start)
      .flatMap((one) => one.area?.code ?? []),
  );
  const known = levels?.known.filter(({ area }) => named.has(area.code)) ?? [];
  const least = known.at(-1);
  return least
    ? new Set(levels?.known.filter((one) => meets(one, 'ge', least.value)).map(({ area }) => area.code))
    : null;
}

/** "Khôi phục": grows now and did not in the same span of the year before. */
export function recoveryFinding(now: Exact | null, then: Exact | null): Finding | null {
  if (!now) return null;
  const said = (one: Exact | null, comma: string): string =>
    one ? `${toNumber(one).toFixed(2).replace('.', comma)}%` : '?';
  const arithmetic: Text[] = [
    {
      vi: `nay ${said(now, ',')}, cùng kỳ năm trước ${said(then, ',')}`,
      en: `now ${said(now, '.')}, a year ago ${said(then, '.')}`,
    },
  ];
  if (compare(now, exact(0)) <= 0) return { verdict: 'contradicted', arithmetic };
  return then && compare(then, exact(0)) <= 0 ? { verdict: 'confirmed', arithmetic } : { arithmetic };
}
