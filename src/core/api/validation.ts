import { createHash } from 'node:crypto';
import { inStyle, Refusal } from '../model/text.ts';
import {
  FINDING_SEVERITIES,
  type CheckedBook,
  type DeskFinding,
  type RuleFinding,
  type ValidationAnswer,
} from '../model/validation.ts';
import { acceptances, standing } from '../query/acceptances.ts';
import { evidenceCells } from '../query/evidenceCells.ts';
import { problems } from '../query/lists.ts';
import { createPast, type Past } from '../query/pastReleases.ts';
import { seriesPast } from '../query/seriesPast.ts';
import { storedTables } from '../query/storedTables.ts';
import { addAcceptance, endAcceptances } from '../store/acceptance.ts';
import type { Store } from '../store/open.ts';
import { checkBook } from '../validation/rules.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { doubleFindings, importFindings } from './importFindings.ts';

/** Tables of a quarter stand in every third book: four of them are among so many. */
const RECENT = 13;

type Method = Extract<keyof Service, `validation.${string}`>;
type Release = { readonly id: number; readonly releasedOn: string };
/** A finding with its id and the mark of the figures that it rests on. */
type Marked = RuleFinding & { readonly id: string; readonly release: number; readonly signature: string };

/** The validation desk: what the rules find, and what an analyst accepted of it. Figures are never changed. */
export function validationService({ store, now }: Pick<Inside, 'store' | 'now'>): Pick<Service, Method> {
  const past = createPast(store);
  return {
    'validation.read'({ release, since, severity, includeAccepted, numbers }) {
      const chosen = releasesOf(store, release, since);
      const all = chosen.flatMap((one) => withStates(store, findingsOf(store, one, past)));
      const shown = all.filter(
        (one) => (includeAccepted || one.state !== 'accepted') && (!severity || isAtLeast(one, severity)),
      );
      const findings = shown.map(({ signature: _signature, evidence, ...one }) => ({
        ...one,
        ...(numbers && { text: inStyle(one.text, numbers), tolerance: inStyle(one.tolerance, numbers) }),
        evidence: evidenceCells(store, evidence),
      }));
      return { releases: chosen.map(({ id }) => id), counts: countsOf(all), findings };
    },

    'validation.accept'({ id, reason }) {
      const one = find(store, id, past);
      const { rule, subject, signature } = one;
      addAcceptance(store, { rule, subject, signature, reason, acceptedAt: now() });
      return { accepted: true };
    },

    'validation.reopen'({ id }) {
      const { rule, subject } = find(store, id, past);
      return { reopened: endAcceptances(store, rule, subject, now()) };
    },

    'validation.log': () => acceptances(store),
  };
}

/** Everything that is found in one release, the worst first. */
export function findingsOf(store: Store, { id, releasedOn }: Release, past = createPast(store)): Marked[] {
  const tables = storedTables(store, id);
  const recent = past.before(releasedOn, id, RECENT);
  const known = problems(store, id);
  const aside = new Set(known.flatMap(({ severity, cells, sheet }) => (severity === 'ask' && cells > 0 ? sheet : [])));
  const book: CheckedBook = {
    release: id,
    releasedOn,
    tables,
    recent,
    aside,
    ...seriesPast(store, id, releasedOn),
  };
  const found = [...doubleFindings(known, releasedOn), ...importFindings(book), ...checkBook(book)];
  const marked = new Map<string, Marked>();
  for (const one of found) {
    const mark = hash(`${one.rule} ${one.subject}`).slice(0, 10);
    const name = `${id}-${mark}`;
    if (!marked.has(name)) marked.set(name, { ...one, id: name, release: id, signature: signatureOf(one) });
  }
  const rank = ({ severity }: RuleFinding): number => FINDING_SEVERITIES.indexOf(severity);
  return [...marked.values()].sort((a, b) => rank(a) - rank(b));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The figures that a finding rests on, whatever release says them: the same as long as no value changes. */
const signatureOf = ({ evidence, text }: RuleFinding): string =>
  hash(
    evidence.length === 0
      ? text.en
      : evidence
          .map(({ key, value }) => `${key}=${value ?? ''}`)
          .sort()
          .join('\n'),
  );

const isAtLeast = ({ severity }: RuleFinding, least: RuleFinding['severity']): boolean =>
  FINDING_SEVERITIES.indexOf(severity) <= FINDING_SEVERITIES.indexOf(least);

function withStates(store: Store, found: readonly Marked[]): (Marked & Pick<DeskFinding, 'state' | 'acceptance'>)[] {
  const accepted = standing(store);
  return found.map((one) => {
    const known = accepted.get(`${one.rule} ${one.subject}`);
    if (!known) return { ...one, state: 'open', acceptance: null };
    const { reason, acceptedAt, signature } = known;
    return { ...one, state: signature === one.signature ? 'accepted' : 'reopened', acceptance: { reason, acceptedAt } };
  });
}

function countsOf(all: readonly Pick<DeskFinding, 'severity' | 'state'>[]): ValidationAnswer['counts'] {
  const count = (severity: string): number => all.filter((one) => one.severity === severity).length;
  const accepted = all.filter(({ state }) => state === 'accepted').length;
  return { error: count('error'), warning: count('warning'), info: count('info'), accepted };
}

/** The release asked for, those since a day, or the newest one. */
function releasesOf({ sql }: Store, release: number | undefined, since: string | undefined): Release[] {
  const all = sql(`select id, released_on as releasedOn from release where withdrawn_at is null
    order by released_on desc, id desc`).all() as Release[];
  if (release === undefined)
    return since === undefined ? all.slice(0, 1) : all.filter((one) => one.releasedOn >= since);
  const found = all.filter(({ id }) => id === release);
  if (found.length > 0) return found;
  throw new Refusal('no-release', {
    vi: `Không có kỳ công bố số ${release} (hoặc đã rút lại). Xem: ctdesk list releases.`,
    en: `There is no release ${release}, or it was withdrawn. See: ctdesk list releases.`,
  });
}

function find(store: Store, id: string, past: Past): Marked {
  const [release] = releasesOf(store, Number(id.split('-')[0]), undefined);
  const found = release && findingsOf(store, release, past).find((one) => one.id === id);
  if (found) return found;
  throw new Refusal('no-finding', {
    vi: `Không có phát hiện "${id}" (có thể số liệu đã thay đổi). Xem: ctdesk validate.`,
    en: `There is no finding "${id}"; the figures may have changed. See: ctdesk validate.`,
  });
}
