import type { Caution, Claim, ClaimVerdict } from '../model/claim.ts';
import type { Text } from '../model/text.ts';
import { toNumber } from '../statistics/exact.ts';
import { cautionsOf, textCautions } from './cautions.ts';
import { contextOf, type Context } from './context.ts';
import { folded } from './folded.ts';
import { followsFrom } from './follows.ts';
import { countRelations, repeatRelations } from './innerCounts.ts';
import { levelRelations, othersRelations } from './innerGrowth.ts';
import { shareRelations, sumRelations } from './innerShares.ts';
import { statementRelations } from './innerStatements.ts';
import { givenSpan, proseOf, type Span } from './prose.ts';
import type { ReadClaim } from './readClaim.ts';
import { readClaims } from './readClaims.ts';
import type { Relation } from './relations.ts';
import { saysOf } from './says.ts';
import { tableCautions, tableRows } from './tableRows.ts';

/** A text held against itself. `read` are its claims for whoever has more to hold against them, in the order of `claims`. */
export type InnerCheck = {
  readonly day: string | null;
  readonly read: readonly ReadClaim[];
  readonly claims: readonly Claim[];
  readonly cautions: readonly Caution[];
  readonly follows: readonly Text[];
};

/**
 * Finds the claims of a text and holds them against each other, by what rounding leaves of each number. `day` is the day of a text that
 * names none; `settle` may read otherwise what the text leaves unsaid.
 */
export function checkText(
  text: string,
  day: string | null = null,
  settle: (read: readonly ReadClaim[]) => readonly ReadClaim[] = (read) => read,
): InnerCheck {
  const given = text.normalize('NFC');
  const context = contextOf(proseOf(given), day);
  const read = settle(readClaims(context));
  const relations = [
    ...shareRelations(read),
    ...sumRelations(read),
    ...countRelations(context, read),
    ...repeatRelations(read),
    ...levelRelations(read),
    ...othersRelations(read),
    ...statementRelations(read),
  ];
  const about = aboutEach(relations);
  return {
    day: context.day,
    read,
    claims: read.map((one) => claimOf(context, given, one, about(one.id), cautionsOf(context, one, read))),
    cautions: [...textCautions(context, read), ...tableCautions(tableRows(given.split('\n')).size)],
    follows: followsFrom(read),
  };
}

/** A number of a table, which stands in no sentence; its offsets are those of the text as given. */
export const tableClaim = (read: ReadClaim): Claim => plainClaim(read, read, read.quote);

/** For the id of a claim, the relations that it is a target or a support of, in their order. */
function aboutEach(relations: readonly Relation[]): (id: ReadClaim['id']) => readonly Relation[] {
  const found = new Map<ReadClaim['id'], Relation[]>();
  for (const relation of relations)
    for (const id of new Set([...relation.targets, ...relation.supports])) {
      const known = found.get(id);
      if (known) known.push(relation);
      else found.set(id, [relation]);
    }
  return (id) => found.get(id) ?? [];
}

function claimOf(
  { prose }: Context,
  given: string,
  read: ReadClaim,
  about: readonly Relation[],
  cautions: readonly Caution[],
): Claim {
  const verdict = verdictOf(read, about);
  const span = givenSpan(prose, read);
  const quote = folded(given.slice(span.start, span.end)).text.replaceAll('\n', ' ');
  return {
    ...plainClaim(read, span, quote),
    verdict,
    arithmetic: distinct([...about].sort((a, b) => Number(a.fits) - Number(b.fits)).map((one) => one.text)).slice(0, 6),
    missing: verdict === 'uncheckable' ? missingOf(read) : [],
    cautions,
  };
}

/** A claim that nothing was held against yet. */
function plainClaim(read: ReadClaim, { start, end }: Span, quote: string): Claim {
  const { area, measure, period, basis, estimate, value, within, unit } = read;
  return {
    ...{ id: read.id, kind: read.kind, start, end, quote, says: saysOf(read) },
    subject: {
      area,
      measure: measure && { code: measure.code, name: measure.name, reach: measure.reach },
      part: measure?.part ?? null,
      period,
      basis,
      estimate,
    },
    number: value && {
      value: toNumber(value),
      low: toNumber((within ?? { low: value }).low),
      high: toNumber((within ?? { high: value }).high),
      unit: unit ?? '',
    },
    ...{ verdict: 'uncheckable', arithmetic: [], cells: [], missing: [], cautions: [] },
  };
}

/** Each sentence once: a count said three times is one computation for its reader. */
const distinct = (all: readonly Text[]): Text[] => [...new Map(all.map((one) => [one.vi, one])).values()];

/** Doubtful where a computation about it does not fit, or most of those that it lends its number to. */
function verdictOf({ id, unsure }: ReadClaim, relations: readonly Relation[]): ClaimVerdict {
  const about = relations.filter(({ targets }) => targets.includes(id));
  const lent = relations.filter(({ supports }) => supports.includes(id));
  const broken = lent.filter(({ fits }) => !fits).length;
  if (about.some(({ fits }) => !fits) || 2 * broken > lent.length) return 'inconsistent';
  if (unsure.length > 0) return 'uncheckable';
  return about.length + lent.length > 0 ? 'consistent' : 'uncheckable';
}

const OTHER_NUMBER: Text = {
  vi: 'một con số khác trong bài hay trong kho để đối chiếu',
  en: 'another number, in the text or in the workspace, to hold it against',
};
const MISSING: Readonly<Record<'area' | 'measure' | 'period', Text>> = {
  area: { vi: 'địa phương', en: 'the place' },
  measure: { vi: 'chỉ tiêu', en: 'the indicator' },
  period: { vi: 'kỳ số liệu', en: 'the period' },
};

/** What would be needed to check a claim. */
export function missingOf(read: ReadClaim): Text[] {
  const bound = (['area', 'measure', 'period'] as const).filter((one) => read[one] === null).map((one) => MISSING[one]);
  if (read.kind === 'unquantified') return [{ vi: 'con số', en: 'a number' }];
  if (read.kind === 'recovery')
    return [{ vi: 'tốc độ tăng của kỳ này và kỳ trước', en: 'the growth of this period and of the one before' }];
  if (read.kind === 'universal')
    return [{ vi: 'số của các địa phương không nêu tên', en: 'the figures of the places not named' }];
  if (read.kind === 'rank')
    return [...bound, { vi: 'số của các địa phương khác', en: 'the figures of the other places' }];
  return [...read.unsure, ...bound, OTHER_NUMBER];
}
