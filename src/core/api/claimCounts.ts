import { bordersDay, memberCount, type Context } from '../claims/context.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { BORDERS, NORTH28_AREA } from '../model/areaRegister.ts';
import type { ClaimCell } from '../model/claim.ts';
import { publisherText } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import { Refusal, type Text } from '../model/text.ts';
import type { ThresholdOp } from '../model/threshold.ts';
import type { AreaValue, Facts } from '../model/views.ts';
import { facts } from '../query/facts.ts';
import { HUNDRED, plus, shifted, toNumber, type Exact } from '../statistics/exact.ts';
import type { Store } from '../store/open.ts';
import type { Finding } from './claimEvidence.ts';

type Place = Pick<Context, 'day'>;

/** The region whose members a claim counts, as questions name it. */
export function regionOf(code: string, day: string): string {
  if (code === NORTH28_AREA) return 'NORTH28';
  if (code === COUNTRY) return day >= BORDERS[34] ? 'ALL34' : 'ALL63';
  return code;
}

/** Counts who meets a threshold of growth or level; null where the workspace has no such table. */
function counted(
  store: Store,
  claim: ReadClaim,
  day: string,
  op: ThresholdOp,
  threshold: Exact,
  of: 'growth' | 'level',
  asOf: string | undefined,
): Facts | null {
  if (!claim.area || !claim.measure?.code || !claim.period) return null;
  const base = {
    measure: claim.measure.code,
    item: '_T',
    period: claim.period.timePeriod,
    region: regionOf(claim.area.code, day),
    asOf,
    op,
  };
  const bases: readonly Basis[] =
    of === 'level' ? ['LEVEL'] : claim.basis === 'PREV_GROWTH' ? ['PREV', 'PREV_GROWTH'] : ['SPLY', 'SPLY_GROWTH'];
  for (const basis of bases) {
    const found = tried(() =>
      facts(store, {
        ...base,
        basis,
        threshold: toNumber(basis === 'SPLY' || basis === 'PREV' ? plus(threshold, HUNDRED) : threshold),
      }),
    );
    // the unit of the column is known only now
    if (found && of === 'level')
      return tried(() =>
        facts(store, { ...base, basis, threshold: toNumber(shifted(threshold, -found.column.unitMult)) }),
      );
    if (found) return found;
  }
  return null;
}

/** An answer, or null where the workspace has nothing to answer from. */
export function tried<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** "25/28 … tăng trưởng dương" counted again on unrounded values. */
export function countFinding(store: Store, context: Place, claim: ReadClaim, asOf: string | undefined): Finding | null {
  const { count } = claim;
  if (!count || count.op === null || !count.threshold) return null;
  const found = counted(store, claim, dayOf(context, claim), count.op, count.threshold, count.of, asOf);
  if (!found || found.known.length === 0) return null;
  const [low, high] = [found.meeting.length, found.meeting.length + found.missing.length];
  const names = found.meeting.map(({ area }) => area.name).join(', ');
  const text: Text = {
    vi: `kho: ${low}/${found.members} nơi đạt${found.missing.length > 0 ? `, ${found.missing.length} nơi chưa có số` : ''} (${names})`,
    en: `the workspace: ${low}/${found.members} meet it${found.missing.length > 0 ? `, ${found.missing.length} have no figure` : ''} (${names})`,
  };
  const cells = found.meeting.map((one) => cellOf(found, one));
  const wrongN = count.n !== null && count.n !== found.members;
  if (count.k < low || count.k > high || wrongN) return { verdict: 'contradicted', arithmetic: [text], cells };
  if (found.missing.length === 0) return { verdict: 'confirmed', arithmetic: [text], cells };
  const who = found.missing.map(({ area }) => area.name).join(', ');
  return { arithmetic: [text], cells, missing: [{ vi: `số của ${who}`, en: `the figures of ${who}` }] };
}

/** "Đều tăng": every member, or, of the large ones, every place at least as large as the smallest that is named. */
export function universalFinding(
  store: Store,
  context: Place,
  claim: ReadClaim,
  all: readonly ReadClaim[],
  head: string,
  asOf: string | undefined,
): Finding | null {
  const day = dayOf(context, claim);
  const zero: Exact = { s: 1n, n: 0n, d: 1n };
  const fall = /giảm|âm/u.test(claim.quote);
  const growth =
    claim.area && memberCount(claim.area.code, day)
      ? counted(store, claim, day, fall ? 'lt' : 'gt', zero, 'growth', asOf)
      : null;
  if (!growth || growth.known.length === 0) return null;
  const wide = /tất cả|toàn bộ|100%|các (?:tỉnh|địa phương)[^,.;:]{0,20}đều/u.test(head + claim.quote);
  const large = wide ? null : largeOnes(store, claim, all, day, asOf);
  const against = growth.every.exceptions.filter(({ area }) => wide || large?.has(area.code));
  const list = against.map((one) => `${one.area.name} ${String(one.value).replace('.', ',')}`).join('; ');
  if (against.length > 0)
    return {
      verdict: 'contradicted',
      arithmetic: [{ vi: `ngược lại: ${list}`, en: `against it: ${list}` }],
      cells: against.map((one) => cellOf(growth, one)),
      cautions: [
        {
          code: 'counter-example',
          severity: 'warning',
          text: { vi: `bài viết bỏ ra nơi không tăng: ${list}`, en: `left out, and not growing: ${list}` },
        },
      ],
    };
  if (wide && growth.every.verdict === 'all')
    return {
      verdict: 'confirmed',
      arithmetic: [{ vi: `cả ${growth.members} nơi`, en: `all ${growth.members}` }],
      cells: growth.known.map((one) => cellOf(growth, one)),
    };
  return null;
}

function largeOnes(
  store: Store,
  claim: ReadClaim,
  all: readonly ReadClaim[],
  day: string,
  asOf: string | undefined,
): ReadonlySet<string> | null {
  const levels = counted(store, claim, day, 'ge', { s: 1n, n: 0n, d: 1n }, 'level', asOf);
  const named = new Set(
    all
      .filter((one) => one.sentence === claim.sentence && one.start > claim.start)
      .flatMap((one) => one.area?.code ?? []),
  );
  const known = levels?.known.filter(({ area }) => named.has(area.code)) ?? [];
  if (known.length === 0) return null;
  const least = Math.min(...known.map(({ value }) => value));
  return new Set(levels?.known.filter(({ value }) => value >= least).map(({ area }) => area.code));
}

/** "Khôi phục": grows now and did not in the same span of the year before. */
export function recoveryFinding(
  now: { value: number; key: string } | null,
  then: { value: number; key: string } | null,
): Finding | null {
  if (!now) return null;
  const said = (one: number): string => `${one.toFixed(2).replace('.', ',')} %`;
  const arithmetic: Text[] = [
    {
      vi: `nay ${said(now.value)}, cùng kỳ năm trước ${then ? said(then.value) : '?'}`,
      en: `now ${now.value.toFixed(2)} %, a year ago ${then ? then.value.toFixed(2) : '?'} %`,
    },
  ];
  if (now.value <= 0) return { verdict: 'contradicted', arithmetic };
  return then && then.value <= 0 ? { verdict: 'confirmed', arithmetic } : { arithmetic };
}

const dayOf = (context: Place, claim: ReadClaim): string => bordersDay(context as Context, claim.period);

function cellOf({ column }: Facts, { key, value, derived }: AreaValue): ClaimCell {
  return {
    key,
    value,
    unit: column.unit,
    unitMult: column.unitMult,
    releasedOn: column.releasedOn.at(-1) ?? '',
    place: derived ? '' : `${column.dataset} ${column.timePeriod}`,
    publisher: publisherText(column.dataset),
  };
}
