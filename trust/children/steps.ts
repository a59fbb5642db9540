import { copyFileSync, mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { writeAtomic } from '../../src/core/api/atomicFile.ts';
import { createSafety } from '../../src/core/api/safety.ts';
import { restoreStore } from '../../src/core/store/backup.ts';
import { faultOf } from '../../src/core/store/faults.ts';
import { MIGRATIONS } from '../../src/core/store/migrations/index.ts';
import { openWorkspace } from '../../src/core/store/recover.ts';
import { takeSnapshot } from '../../src/core/store/snapshots.ts';
import { Refusal } from '../../src/core/model/text.ts';
import { addMade } from '../made.ts';
import { exported, NOW, type Step } from '../steps.ts';

// Does one kind of step over and over in a folder that was made ready, and says each that is done; others end it at any moment.
const [step = '', folder = '', times = '1000', weaker = ''] = process.argv.slice(2);
const file = join(folder, 'kho.ctd');
const done = (n: number): void => void writeSync(1, `${n}\n`);

const steps: Record<Step, (n: number) => void | Promise<void>> = {
  async import(n) {
    await safety().beforeImport(`${n}.xlsx`, String(n));
    addMade(opened().store, 100 + n);
  },
  snapshot: () => void takeSnapshot(opened().store, NOW.slice(0, 10)),
  restore: (n) => void restoreStore(join(folder, n % 2 ? 'one.ctd' : 'three.ctd'), file, `n${n}`),
  migration(n) {
    const place = join(folder, `old${n}`);
    mkdirSync(place);
    copyFileSync(join(folder, 'old.ctd'), join(place, 'kho.ctd'));
    if (weaker) return migrateInPieces(join(place, 'kho.ctd'));
    openWorkspace(join(place, 'kho.ctd'), NOW, true).close();
  },
  export(n) {
    const report = join(folder, 'báo cáo.xlsx');
    return weaker ? writeFileSync(report, exported(n)) : writeAtomic(report, exported(n));
  },
};

function migrateInPieces(file: string): void {
  const db = new Database(file);
  for (const [i, text] of MIGRATIONS.entries()) {
    if (i > 0) db.exec(text);
    db.pragma(`user_version = ${i + 1}`);
  }
  db.close();
}

const none = (): ReturnType<typeof openWorkspace> | null => null;
let open = none();
let kept: ReturnType<typeof createSafety> | null = null;
function opened() {
  open ??= openWorkspace(file, NOW, true);
  if (weaker) open.store.db.pragma(weaker);
  return open;
}
function safety() {
  kept ??= createSafety(opened().store, () => NOW);
  return kept;
}

try {
  for (let n = 1; n <= Number(times); n++) {
    await steps[step as Step](n);
    done(n);
  }
  open?.close();
} catch (error) {
  const refusal = error instanceof Refusal ? error : faultOf(error);
  writeSync(1, `refused ${refusal?.code ?? `defect ${String(error)}`}\n`);
  // what was said is said; the workspace must be usable afterwards, by this process too
  if (step === 'import' && refusal)
    writeSync(1, `still ${opened().store.sql('select count(*) from release').pluck().get()}\n`);
  open?.close();
  process.exitCode = refusal ? 1 : 70;
}
