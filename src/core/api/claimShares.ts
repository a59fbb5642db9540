import { isWideCode } from '../claims/places.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { bothLangs, digits } from '../claims/relations.ts';
import { COUNTRY } from '../model/area.ts';
import { call, expressionText, published } from '../model/expression.ts';
import { publisherText } from '../model/measures.ts';
import { keyFromText } from '../model/observation.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { figure } from '../query/figure.ts';
import { exact } from '../statistics/exact.ts';
import { exactly, intersect } from '../statistics/interval.ts';
import type { Store } from '../store/open.ts';
import { basesOf, findingOf, namesOf, shownDigits, type Finding } from './claimEvidence.ts';
import { regionOf, tried, type Tables } from './claimMembers.ts';

/** A region that nobody published: the sum of its members, where all are known. */
export function computedFigures(tables: Tables, read: ReadClaim, all: readonly ClaimFigure[]): ClaimFigure[] {
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
export function shareFinding(
  store: Store,
  read: ReadClaim,
  all: readonly ClaimFigure[],
  asOf: string | undefined,
  total?: readonly ClaimFigure[],
): Finding | null {
  const told = findingOf(read, all, null);
  const isNamed = read.measure?.reach !== 'text' && !read.whole;
  if (told?.verdict === 'confirmed' || (told && isNamed)) return told;
  const level = (area: string | undefined, dataset?: string, of = all): ClaimFigure | undefined =>
    of.find(
      (one) =>
        one.area === area &&
        one.basis === 'LEVEL' &&
        read.period !== null &&
        namesOf(read.period.timePeriod).includes(one.timePeriod) &&
        (dataset === undefined || one.dataset === dataset),
    );
  const part = level(read.area?.code);
  const wholes = read.whole ? [read.whole.code] : [COUNTRY];
  // a part of the indicator is held against all of it in the same place
  const whole = total
    ? level((read.whole ?? read.area)?.code, part?.dataset, total)
    : part && wholes.map((code) => level(code, part.dataset)).find((one) => one !== undefined);
  const [a, b] = [part && keyFromText(part.key), whole && keyFromText(whole.key)];
  if (!part || !whole || !a || !b || !read.within || part.key === whole.key) return null;
  const expression = expressionText(call('share', published(a), published(b)));
  const found = tried(() => figure(store, expression, asOf));
  if (!found || found.value === null) return null;
  const share = exact(found.value);
  const fits = intersect(read.within, exactly(share)).value !== null;
  if (!fits && !read.whole) return null;
  const text = bothLangs(
    (lang) =>
      `${lang === 'vi' ? 'kho' : 'the workspace'}: ${shownDigits(part.value, lang)} ÷ ${shownDigits(whole.value, lang)} = ${digits(share, 3, lang)}%`,
  );
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
    arithmetic: [text],
    cells: [cell],
  };
}
