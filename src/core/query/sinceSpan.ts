import { dayText } from '../model/format.ts';
import { Refusal } from '../model/text.ts';
import type { Store } from '../store/open.ts';
import type { SinceQuery } from './changesSince.ts';
import { orderedReleases, type OrderedRelease } from './releaseOrder.ts';
import { LATEST } from './vintages.ts';

/** Two states of the workspace, each named by the releases that it rests on. */
export type Span = {
  /** The day at which the span begins. */
  readonly day: string;
  readonly releases: ReadonlyMap<number, OrderedRelease>;
  /** Ids of the releases that stood at the beginning. */
  readonly before: ReadonlySet<number>;
  /** Ids of the releases that count at the end. */
  readonly now: ReadonlySet<number>;
  /** At the end and not at the beginning, oldest first. */
  readonly added: readonly OrderedRelease[];
  /** At the beginning, and taken back since, oldest first. */
  readonly takenBack: readonly OrderedRelease[];
};

/**
 * The releases at both ends. Releases stand by their day, as everywhere; one that was taken back stood at the beginning only if it had
 * been committed then and not yet been taken back.
 */
export function span(store: Store, query: SinceQuery): Span {
  const all = orderedReleases(store);
  const from = query.release === undefined ? null : find(all, query.release);
  const day = from?.releasedOn ?? query.day ?? '';
  if (query.asOf !== undefined && query.asOf < day) throw backwards(query.asOf, day);
  const stood = from ? (one: OrderedRelease) => stoodAt(one, from) : (one: OrderedRelease) => stoodOn(one, day);
  const counts = ({ withdrawnAt, releasedOn }: OrderedRelease): boolean =>
    withdrawnAt === null && releasedOn <= (query.asOf ?? LATEST);
  const before = all.filter(stood);
  const now = all.filter(counts);
  return {
    day,
    releases: new Map(all.map((one) => [one.id, one])),
    before: new Set(before.map(({ id }) => id)),
    now: new Set(now.map(({ id }) => id)),
    added: now.filter((one) => !stood(one)),
    takenBack: before.filter(({ withdrawnAt }) => withdrawnAt !== null),
  };
}

function stoodAt(one: OrderedRelease, from: OrderedRelease): boolean {
  const then = one.withdrawnAt === null || (one.id <= from.id && one.withdrawnAt >= from.committedAt);
  return one.order <= from.order && then;
}

function stoodOn({ releasedOn, committedAt, withdrawnAt }: OrderedRelease, day: string): boolean {
  const then = withdrawnAt === null || (committedAt.slice(0, 10) <= day && withdrawnAt.slice(0, 10) > day);
  return releasedOn <= day && then;
}

function find(all: readonly OrderedRelease[], id: number): OrderedRelease {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  throw new Refusal('no-release', {
    vi: `Không có kỳ công bố số ${id}. Xem "ctdesk list releases".`,
    en: `There is no release ${id}. See "ctdesk list releases".`,
  });
}

function backwards(asOf: string, day: string): Refusal {
  return new Refusal('bad-input', {
    vi: `Ngày cuối ${dayText(asOf)} sớm hơn ngày đầu ${dayText(day)}.`,
    en: `The day at the end, ${dayText(asOf, 'en')}, is earlier than the one at the beginning, ${dayText(day, 'en')}.`,
  });
}
