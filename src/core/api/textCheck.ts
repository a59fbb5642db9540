import { checkText, type InnerCheck } from '../claims/checkText.ts';
import { isWideCode } from '../claims/places.ts';
import { proseOf } from '../claims/prose.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { CLAIM_VERDICTS, type Claim, type TextCheck } from '../model/claim.ts';
import { call, expressionText, published } from '../model/expression.ts';
import { publisherText } from '../model/measures.ts';
import { keyFromText } from '../model/observation.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import { claimFigures, type ClaimFigure } from '../query/claimFigures.ts';
import { figure } from '../query/figure.ts';
import { exact, type Exact } from '../statistics/exact.ts';
import { exactly, intersect } from '../statistics/interval.ts';
import type { Store } from '../store/open.ts';
import { countFinding, recoveryFinding, universalFinding } from './claimCounts.ts';
import { basesOf, findingOf, namesOf, periodsFor, plainValue, type Finding } from './claimEvidence.ts';
import { regionOf, tablesOf, tried, type Tables } from './claimMembers.ts';
import { rankFinding } from './claimRanks.ts';
import { plausibility } from './claimPlausible.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';

/** The claims of a text, held against the text itself and against the workspace as it stood on a day. */
export function textService({ store }: Pick<Inside, 'store'>): Pick<Service, 'text.check'> {
  return { 'text.check': ({ text, asOf }) => textCheck(store, text, asOf) };
}

function textCheck(store: Store, text: string, asOf: string | undefined): TextCheck {
  const inner = checkText(text, asOf ?? null);
  const figures = figuresFor(store, inner.read, asOf);
  const plain = proseOf(text).plain;
  const tables = tablesOf(store, asOf);
  const claims = inner.claims.map((claim, at) => {
    const read = inner.read[at];
    return read ? joined(claim, findingFor(store, tables, inner, read, figures, plain, asOf)) : claim;
  });
  const counts = Object.fromEntries(
    CLAIM_VERDICTS.map((one) => [one, claims.filter(({ verdict }) => verdict === one).length]),
  );
  return {
    day: inner.day,
    asOf: asOf ?? null,
    claims,
    counts: counts as TextCheck['counts'],
    cautions: inner.cautions,
    follows: inner.follows,
  };
}

/** One question a measure: every vintage of every place and period that its claims speak of. */
function figuresFor(
  store: Store,
  read: readonly ReadClaim[],
  asOf: string | undefined,
): ReadonlyMap<string, readonly ClaimFigure[]> {
  const measures = new Set(read.flatMap((one) => one.measure?.code ?? []));
  return new Map(
    [...measures].map((measure) => {
      const own = read.filter((one) => one.measure?.code === measure);
      const areas = [
        ...new Set([COUNTRY, ...own.flatMap((one) => [one.area?.code ?? [], one.whole?.code ?? []].flat())]),
      ];
      const periods = [...new Set(own.flatMap((one) => (one.period ? periodsFor(one.period.timePeriod) : [])))];
      return [measure, claimFigures(store, { measure, areas, periods, asOf })] as const;
    }),
  );
}

function findingFor(
  store: Store,
  tables: Tables,
  inner: InnerCheck,
  read: ReadClaim,
  figures: ReadonlyMap<string, readonly ClaimFigure[]>,
  plain: string,
  asOf: string | undefined,
): Finding | null {
  // a place only carried over from another paragraph, a part of a measure, or doubts: nothing certain enough to hold a figure against
  if (!read.measure?.code || read.measure.part || !read.area || !read.period || read.unsure.length > 0) return null;
  const all = figures.get(read.measure.code) ?? [];
  const { day } = inner;
  if (read.kind === 'count') return countFinding(tables, { day }, read);
  if (read.kind === 'universal')
    return universalFinding(tables, { day }, read, inner.read, plain.slice(Math.max(0, read.start - 120), read.start));
  if (read.kind === 'rank') return rankFinding(tables, { day }, read);
  if (read.area.reach === 'text') return null;
  if (read.kind === 'recovery') return recovery(read, all);
  if (read.kind === 'share') return shareFinding(store, read, all, asOf);
  if (!['value', 'growth', 'plan'].includes(read.kind)) return null;
  const direct = findingOf(read, [...all, ...computedFigures(tables, read, all)], day);
  const growth = inner.read.find(
    (one) =>
      one.kind === 'growth' &&
      one.basis === 'SPLY_GROWTH' &&
      one.sentence === read.sentence &&
      one.area?.code === read.area?.code &&
      one.measure?.code === read.measure?.code,
  );
  // a figure that the workspace has itself needs no likelihood
  const also = direct?.verdict === 'confirmed' ? null : plausibility(read, all, growth ?? null, day);
  return direct || also
    ? {
        ...direct,
        arithmetic: [...(direct?.arithmetic ?? []), ...(also?.arithmetic ?? [])],
        cells: [...(direct?.cells ?? []), ...(also?.cells ?? [])],
        cautions: [...(direct?.cautions ?? []), ...(also?.cautions ?? [])],
      }
    : null;
}

/** A region that nobody published: the sum of its members, where all are known. */
function computedFigures(tables: Tables, read: ReadClaim, all: readonly ClaimFigure[]): ClaimFigure[] {
  const { area, measure, period, basis } = read;
  if (
    !area ||
    !measure?.code ||
    !period ||
    basis === null ||
    all.some((one) => one.area === area.code && basesOf(basis).includes(one.basis))
  )
    return [];
  if (!isWideCode(area.code)) return [];
  const table = tables.read(measure.code, period.timePeriod, regionOf(area.code, ''));
  return (table?.columns ?? []).flatMap((column, at): ClaimFigure[] => {
    const cell = table?.regionRow?.cells[at];
    if (!cell || cell.value === null || !basesOf(basis).includes(column.basis)) return [];
    const { dataset, timePeriod, unit, unitMult, priceBasis } = column;
    return [
      {
        key: cell.key,
        dataset,
        area: area.code,
        basis: column.basis,
        timePeriod,
        value: cell.value,
        shown: '',
        status: cell.status,
        unit,
        unitMult,
        priceBasis,
        release: 0,
        releasedOn: column.releasedOn.at(-1) ?? '',
        place: '',
      },
    ];
  });
}

/** Part ÷ whole of one source; where the text does not say of what, a share that fits confirms and another says nothing. */
function shareFinding(
  store: Store,
  read: ReadClaim,
  all: readonly ClaimFigure[],
  asOf: string | undefined,
): Finding | null {
  const level = (area: string | undefined, dataset?: string): ClaimFigure | undefined =>
    all.find(
      (one) =>
        one.area === area &&
        one.basis === 'LEVEL' &&
        read.period !== null &&
        namesOf(read.period.timePeriod).includes(one.timePeriod) &&
        (dataset === undefined || one.dataset === dataset),
    );
  const part = level(read.area?.code);
  const wholes = read.whole ? [read.whole.code] : [COUNTRY];
  const whole = part && wholes.map((code) => level(code, part.dataset)).find((one) => one !== undefined);
  const [a, b] = [part && keyFromText(part.key), whole && keyFromText(whole.key)];
  if (!part || !whole || !a || !b || !read.within || part.key === whole.key) return null;
  const expression = expressionText(call('share', published(a), published(b)));
  const found = tried(() => figure(store, expression, asOf));
  if (!found || found.value === null) return null;
  const fits = intersect(read.within, exactly(exact(found.value))).value !== null;
  if (!fits && !read.whole) return null;
  const text = `${part.value} ÷ ${whole.value} = ${found.value.toFixed(3)} %`;
  const cell = {
    key: expression,
    value: found.value,
    unit: 'PT',
    unitMult: 0,
    releasedOn: part.releasedOn,
    place: `${part.place}; ${whole.place}`,
    publisher: publisherText(part.dataset),
  };
  return {
    verdict: fits ? 'confirmed' : 'contradicted',
    arithmetic: [{ vi: `kho: ${text.replaceAll('.', ',')}`, en: `the workspace: ${text}` }],
    cells: [cell],
  };
}

function recovery(read: ReadClaim, all: readonly ClaimFigure[]): Finding | null {
  const at = (period: TimePeriod | null): Exact | null => {
    const found = all.find(
      (one) =>
        one.area === read.area?.code &&
        (one.basis === 'SPLY' || one.basis === 'SPLY_GROWTH') &&
        period !== null &&
        namesOf(period).includes(one.timePeriod),
    );
    return found ? plainValue(found) : null;
  };
  return read.period ? recoveryFinding(at(read.period.timePeriod), at(yearBefore(read.period.timePeriod))) : null;
}

/** The workspace has the last word, but never makes good what does not fit within the text. */
function joined(claim: Claim, finding: Finding | null): Claim {
  if (!finding) return claim;
  const verdict =
    finding.verdict === undefined || (finding.verdict === 'uncheckable' && claim.verdict !== 'uncheckable')
      ? claim.verdict
      : finding.verdict;
  return {
    ...claim,
    verdict,
    arithmetic: [...(finding.arithmetic ?? []), ...claim.arithmetic],
    cells: finding.cells ?? [],
    missing: verdict === 'uncheckable' ? [...(finding.missing ?? []), ...claim.missing] : (finding.missing ?? []),
    cautions: [...claim.cautions, ...(finding.cautions ?? [])],
  };
}
