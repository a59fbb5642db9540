import type { AreaRelease } from '../model/lists.ts';
import type { Store } from '../store/open.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

/** The figures of the place first, then what each rests on. */
const RELEASES = `
  select r.id as release, f.name as file, r.released_on as releasedOn, count(*) as observations
  from series s
  cross join observation o on o.series = s.id
  join release r on r.id = o.release
  join source f on f.sha256 = r.source
  where s.area = :area and r.withdrawn_at is null and r.released_on <= :asOf and ${IS_LATEST}
  group by r.id order by r.released_on desc, r.id desc
`;

/** The releases in which the figures of a place stand that count on a day, newest first, each with how many it has. */
export function releasesByArea({ sql }: Store, area: string, asOf: string = LATEST): AreaRelease[] {
  return sql(RELEASES).all({ area, asOf }) as AreaRelease[];
}
