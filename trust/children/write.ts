import { openStore } from '../../src/core/store/open.ts';
import { addMade } from '../made.ts';

// Stores books of its own numbers into a workspace that others write too; says how many, and how often it was turned away.
const [file = '', who = '0', seconds = '1', mode = ''] = process.argv.slice(2);
const store = openStore(file);
const end = performance.now() + Number(seconds) * 1000;
let stored = 0;
let busy = 0;
for (let n = Number(who) * 100_000; performance.now() < end; n++) {
  try {
    if (mode === 'deferred') {
      store.db.exec('begin deferred');
      store.sql('select count(*) from release').get();
      addMade(store, n);
      store.db.exec('commit');
    } else addMade(store, n);
    stored++;
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw error;
    if (store.db.inTransaction) store.db.exec('rollback');
    busy++;
  }
}
console.log(stored, busy);
