import type { ReleaseRef } from '../model/revisions.ts';
import type { Store } from '../store/open.ts';

/** A release and its place among all: by day, two of one day by their entry. */
export type OrderedRelease = ReleaseRef & { readonly committedAt: string; readonly order: number };

/** Every release, oldest first, those taken back included. */
export function orderedReleases({ sql }: Store): OrderedRelease[] {
  const rows = sql(`
    select r.id, r.released_on as releasedOn, r.committed_at as committedAt, r.withdrawn_at as withdrawnAt, f.name as file
    from release r join source f on f.sha256 = r.source
    order by r.released_on, r.id`).all() as Omit<OrderedRelease, 'order'>[];
  return rows.map((row, order) => ({ ...row, order }));
}

/** The release as answers name it. */
export const releaseRef = ({ id, releasedOn, file, withdrawnAt }: ReleaseRef): ReleaseRef => ({
  id,
  releasedOn,
  file,
  withdrawnAt,
});
