/** Every query reads releases that were not taken back and were out by :asOf. */
export const LATEST = '9999-12-31';

/** True for the newest vintage of `o` that counts on :asOf. Wants the aliases o (observation) and :asOf. */
export const IS_LATEST = `
  o.release = (
    select v.release from observation v join release w on w.id = v.release
    where v.series = o.series and v.time_period = o.time_period and w.withdrawn_at is null and w.released_on <= :asOf
    order by w.released_on desc, w.id desc
    limit 1
  )`;
