import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AREAS, type RegisteredArea } from '../model/areaRegister.ts';
import { Refusal } from '../model/text.ts';
import { faultOf, hasNoSharedMemory, isDamage } from './faults.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { networkDrive, refuseNetworkDrive } from './networkDrive.ts';
import { statements, type Statements } from './statements.ts';

/** The mark of our files in an SQLite header: "CTDK". */
export const APPLICATION_ID = 0x4354444b;

/** An open workspace. `sql` prepares a text once and keeps it. */
export type Store = { readonly db: Database.Database; readonly sql: Statements; readonly file: string };

type Older = { readonly db: Database.Database; readonly file: string };

/**
 * Opens a workspace, or makes it, and brings it up to date. A file of another program, a damaged or a newer one, one that may not be
 * written and one on a network drive is refused; `beforeMigration` may keep an older one as it is before it is changed.
 */
export function openStore(file: string, beforeMigration?: (older: Older) => void): Store {
  if (file !== ':memory:') refuseNetworkDrive(file);
  const isOld = existsSync(file) && statSync(file).size > 0;
  const db = connect(file);
  try {
    if (isOld) checkFile(db, file);
    settings(db);
    if (isOld) checkSound(db);
    if (isOld && schemaOf(db) < MIGRATIONS.length) beforeMigration?.({ db, file });
    migrate(db);
    const store = { db, sql: statements(db), file };
    fillAreas(store);
    return store;
  } catch (error) {
    db.close();
    if (isDamage(error)) throw damaged(file);
    if (hasNoSharedMemory(error)) throw networkDrive(file);
    throw faultOf(error) ?? error;
  }
}

function connect(file: string): Database.Database {
  try {
    if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600)); // a new one is for its owner alone; journals follow it
    return new Database(file, { timeout: 5_000 });
  } catch (error) {
    const fault = faultOf(error);
    if (fault?.code === 'read-only') throw fault;
    throw new Refusal('cannot-open', {
      vi: `Không mở được kho "${file}": ${said(error)}. Hãy chọn thư mục khác hoặc kiểm tra quyền ghi.`,
      en: `The workspace "${file}" cannot be opened: ${said(error)}. Choose another folder or check that it may be written.`,
    });
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Before anything is written: is it ours, and not newer than this program? */
function checkFile(db: Database.Database, file: string): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new Refusal('not-a-workspace', {
      vi: `"${file}" không phải kho của Công Thương Desk.`,
      en: `"${file}" is not a workspace of Công Thương Desk.`,
    });
  if (schemaOf(db) > MIGRATIONS.length)
    throw new Refusal('newer-workspace', {
      vi: `Kho "${file}" do phiên bản mới hơn tạo ra. Hãy cập nhật chương trình.`,
      en: `The workspace "${file}" was made by a newer version. Update this program.`,
    });
}

/** `synchronous` falls back to NORMAL when a WAL file is opened again, so it is set and read back on every connection. */
function settings(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('cache_size = -65536'); // 64 MB: the tree of observations is written all over
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous is not FULL');
  if (db.pragma('foreign_keys', { simple: true }) !== 1) throw new Error('foreign keys are off');
}

function checkSound(db: Database.Database): void {
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { code: 'SQLITE_CORRUPT' });
}

const schemaOf = (db: Database.Database): number => Number(db.pragma('user_version', { simple: true }));

function damaged(file: string): Refusal {
  return new Refusal('damaged-workspace', {
    vi: `Kho "${file}" bị hỏng. Chưa thay đổi gì. Hãy khôi phục từ bản sao lưu (ctdesk restore).`,
    en: `The workspace "${file}" is damaged. Nothing was changed. Restore it from a backup (ctdesk restore).`,
  });
}

function migrate(db: Database.Database): void {
  const version = schemaOf(db);
  for (const [i, text] of MIGRATIONS.entries()) {
    if (i < version) continue;
    db.transaction(() => {
      db.exec(text);
      db.pragma(`user_version = ${i + 1}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    }).immediate();
  }
}

/** Brings the register into the file where it says otherwise. Areas of a later register stay: figures may hang on them. */
function fillAreas({ db, sql }: Store): void {
  const rows = sql('select code, name, kind, rank, valid_from, valid_to from area').raw().all() as unknown[][];
  const known = new Set(rows.map((row) => JSON.stringify(row)));
  const asRow = ({ code, name, kind, order, validFrom, validTo }: RegisteredArea): unknown[] => [
    code,
    name,
    kind,
    order,
    validFrom,
    validTo,
  ];
  const changed = AREAS.map(asRow).filter((row) => !known.has(JSON.stringify(row)));
  if (changed.length === 0) return;
  const add = sql(`insert into area (code, name, kind, rank, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)
    on conflict (code) do update set name = excluded.name, kind = excluded.kind, rank = excluded.rank,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`);
  db.transaction(() => {
    for (const row of changed) add.run(row);
  }).immediate();
}
