import { createHash } from 'node:crypto';
import type { VerifyResult } from '../model/lists.ts';
import type { Observation } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import type { Store } from './open.ts';
import { contentHash } from './release.ts';
import { unpackSource } from './source.ts';
import { tableCounts } from './tableCounts.ts';

type ReleaseRow = { id: number; observations: number; content_sha256: string; source: string };
type ContentRow = {
  dataset: string;
  measure: string;
  item: string;
  area: string;
  timePeriod: string;
  basis: string;
  value: number | null;
  status: string;
  column: number;
};

const CONTENT = `
  select s.dataset, s.measure, s.item, s.area, o.time_period as timePeriod, s.basis, o.value, o.obs_status as status,
    o.source_column as column
  from observation o join series s on s.id = o.series
  where o.release = ?
`;

/** Checks the structure of the file, the content hash of every release, its count and those of its tables, and the bytes of every source. */
export function verifyStore({ db, sql }: Store): VerifyResult {
  const wrongTables = tableCounts({ db, sql });
  const findings: Text[] = [];
  const structure = db.pragma('integrity_check', { simple: true });
  if (structure !== 'ok')
    findings.push({ vi: `Cấu trúc tệp: ${String(structure)}`, en: `File structure: ${String(structure)}` });
  const foreign = db.pragma('foreign_key_check') as unknown[];
  if (foreign.length > 0)
    findings.push({ vi: `${foreign.length} liên kết hỏng`, en: `${foreign.length} broken links` });
  const releases = sql('select id, observations, content_sha256, source from release').all() as ReleaseRow[];
  for (const release of releases) {
    const rows = sql(CONTENT).all(release.id) as ContentRow[];
    const content = contentHash(
      rows.map(({ value, status, column: _column, ...key }) => ({ key, value, status }) as Observation),
    );
    if (rows.length !== release.observations)
      findings.push({
        vi: `Kỳ công bố ${release.id}: ${rows.length} số liệu thay vì ${release.observations}`,
        en: `Release ${release.id}: ${rows.length} observations instead of ${release.observations}`,
      });
    else if (content !== release.content_sha256)
      findings.push({
        vi: `Kỳ công bố ${release.id}: nội dung đã đổi so với lúc ghi`,
        en: `Release ${release.id}: the content differs from what was committed`,
      });
    findings.push(...wrongTables(release.id, rows));
  }
  const sources = sql('select sha256, packed from source').iterate() as IterableIterator<{
    sha256: string;
    packed: Uint8Array;
  }>;
  for (const { sha256, packed } of sources)
    if (hashOf(packed) !== sha256)
      findings.push({ vi: `Tệp nguồn ${sha256.slice(0, 12)} đã đổi`, en: `Source ${sha256.slice(0, 12)} has changed` });
  return { ok: findings.length === 0, checked: releases.length, findings };
}

function hashOf(packed: Uint8Array): string {
  try {
    return createHash('sha256').update(unpackSource(packed)).digest('hex');
  } catch {
    return '';
  }
}
