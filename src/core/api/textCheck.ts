import { checkText, tableClaim, type InnerCheck } from '../claims/checkText.ts';
import { yearOf } from '../claims/periods.ts';
import { proseOf } from '../claims/prose.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { tableCautions } from '../claims/tableRows.ts';
import { CLAIM_VERDICTS, type Caution, type Claim, type TextCheck } from '../model/claim.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import type { Exact } from '../statistics/exact.ts';
import type { Store } from '../store/open.ts';
import { borneOut, DIRECT, fitsElsewhere, held, ofOtherBorders } from './claimAssumed.ts';
import { countFinding, recoveryFinding, universalFinding } from './claimCounts.ts';
import { plainValue } from './claimAgrees.ts';
import { byLaterBorders } from './claimLaterBorders.ts';
import { findingOf, namesOf, type Finding } from './claimEvidence.ts';
import { tablesOf, type Tables } from './claimMembers.ts';
import { plausibility } from './claimPlausible.ts';
import { previousFinding } from './claimPrevious.ts';
import { rankFinding } from './claimRanks.ts';
import { pointsFinding, ratioFinding } from './claimRatios.ts';
import { computedFigures, shareFinding } from './claimShares.ts';
import { settled } from './claimSettled.ts';
import { checkedTables } from './claimTables.ts';
import { figuresFor, isTrade, subjectOf } from './claimSubjects.ts';
import { tradeFinding } from './claimTrade.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { wanted } from './reading.ts';

/** The claims of a text, held against the text itself and against the workspace as it stood on a day. */
export function textService({
  store,
  files,
  reader,
}: Pick<Inside, 'store' | 'files' | 'reader'>): Pick<Service, 'text.check' | 'text.read'> {
  return {
    'text.check': ({ text, asOf }) => textCheck(store, text, asOf),
    async 'text.read'({ file }) {
      const { name, bytes } = await files.read(file);
      return { name, text: await wanted(reader, bytes, { want: 'text' }) };
    },
  };
}

function textCheck(store: Store, text: string, asOf: string | undefined): TextCheck {
  const asked = (read: readonly ReadClaim[]) => ({ read, figures: figuresFor(store, read, asOf) });
  let known = asked([]);
  const inner = checkText(text, asOf ?? null, (read) => settled(read, (known = asked(read)).figures));
  const { figures } = known.read === inner.read ? known : asked(inner.read);
  const plain = proseOf(text).plain;
  const tables = tablesOf(store, asOf);
  const later = byLaterBorders(tables, inner.day, inner.read);
  const findings = inner.read.map((read) => {
    const finding = findingFor(store, tables, inner, read, figures, plain, asOf);
    return finding?.verdict === 'confirmed' ? finding : (later(read) ?? finding);
  });
  const elsewhere = ofOtherBorders(inner.read);
  const sure = borneOut(inner.read, findings);
  const told = inner.claims.map((claim, at) => {
    const [read, finding] = [inner.read[at], findings[at] ?? null];
    if (!read) return claim;
    const own = held(read, finding, sure);
    const isOpen = (): boolean =>
      elsewhere(read) || fitsElsewhere(read, inner.read, (read.measure && figures.get(subjectOf(read.measure))) ?? []);
    return joined(claim, own?.verdict === 'contradicted' && isOpen() ? null : own);
  });
  const tabled = checkedTables(store, text.normalize('NFC'), { ...inner, year: yearOf({ plain }) }, asOf);
  const cells = tabled.cells.filter(({ read, finding }) => finding.verdict !== 'contradicted' || !elsewhere(read));
  const claims = [...told, ...cells.map(({ read, finding }) => joined(tableClaim(read), finding))]
    .sort((a, b) => a.start - b.start)
    .map((one, at) => ({ ...one, id: at + 1 }));
  const counts = Object.fromEntries(
    CLAIM_VERDICTS.map((one) => [one, claims.filter(({ verdict }) => verdict === one).length]),
  );
  return {
    day: inner.day,
    asOf: asOf ?? null,
    claims,
    counts: counts as TextCheck['counts'],
    cautions: [...inner.cautions.filter(({ code }) => code !== 'tables-not-read'), ...tableCautions(tabled.left)],
    follows: inner.follows,
  };
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
  const exports = figures.get(subjectOf({ code: 'EXPORT_VALUE', part: null })) ?? [];
  const imports = figures.get(subjectOf({ code: 'IMPORT_VALUE', part: null })) ?? [];
  const periods = inner.read.flatMap(({ period }) => period?.timePeriod ?? []);
  if (isTrade(read) && read.unsure.length === 0) return tradeFinding(read, exports, imports, inner.day, periods);
  // a place only carried over from another paragraph, a part of a measure, or doubts: nothing certain enough to hold a figure against
  if (!read.measure?.code || !read.area || !read.period || read.unsure.length > 0) return null;
  const all = figures.get(subjectOf(read.measure)) ?? [];
  const { day } = inner;
  if (read.measure.part) {
    const whole = figures.get(subjectOf({ ...read.measure, part: null })) ?? [];
    if (read.kind === 'share') return shareFinding(store, read, all, asOf, whole);
    return DIRECT.includes(read.kind) ? findingOf(read, all, day) : null;
  }
  if (read.kind === 'count') return countFinding(tables, { day }, read);
  if (read.kind === 'universal')
    return universalFinding(tables, { day }, read, inner.read, plain.slice(Math.max(0, read.start - 120), read.start));
  if (read.kind === 'rank') return rankFinding(tables, { day }, read);
  const other = () => {
    if (read.kind === 'recovery') return recovery(read, all);
    if (read.kind === 'ratio') return ratioFinding(read, all);
    return read.kind === 'points' ? pointsFinding(read, all) : shareFinding(store, read, all, asOf);
  };
  if (['recovery', 'ratio', 'points', 'share'].includes(read.kind)) {
    const found = other();
    // of a place or an indicator that was only carried over: what fits is meant, what does not may be of another
    const isFar = [read.area.reach, read.measure.reach].includes('text');
    return isFar && found?.verdict === 'contradicted' ? null : found;
  }
  if (!DIRECT.includes(read.kind)) return null;
  const direct =
    findingOf(read, [...all, ...computedFigures(tables, read, all)], day) ?? previousFinding(read, all, day);
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
  if (isOfRounded(claim, finding))
    return { ...joined(claim, { ...finding, verdict: 'consistent' }), cautions: [...claim.cautions, OF_ROUNDED] };
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

/** A share that fits the rounded numbers beside it, and differs from that of the full ones in its last digit alone. */
function isOfRounded({ kind, verdict, number }: Claim, { verdict: said, cells }: Finding): boolean {
  const [share] = cells ?? [];
  if (kind !== 'share' || verdict !== 'consistent' || said !== 'contradicted' || !number || !share) return false;
  return Math.abs(share.value - number.value) <= number.high - number.low;
}

const OF_ROUNDED: Caution = {
  code: 'of-rounded',
  severity: 'note',
  text: {
    vi: 'khớp với các số đã làm tròn trong bài; từ số đầy đủ, chữ số cuối khác',
    en: 'fits the rounded numbers of the text; of the full ones, the last digit is another',
  },
};
