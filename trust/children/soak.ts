import { openStore } from '../../src/core/store/open.ts';
import { withdrawRelease } from '../../src/core/store/release.ts';
import { addMade } from '../made.ts';

// Works on a workspace for some time, and says how many steps it did and its memory after a quarter of them and at the end. In the first
// quarter it writes much, so that the pages of the file that are kept in memory, of which there is a most, are all there.
const [file = '', seconds = '1', mode = ''] = process.argv.slice(2);
const store = openStore(file);
const memory = (): number => (globalThis.gc?.(), Math.round(process.memoryUsage().rss / 2 ** 20));
const QUERY =
  'select count(*), sum(value) from observation o join release r on r.id = o.release where withdrawn_at is null and series = ?';
const end = performance.now() + Number(seconds) * 1000;
const warm = performance.now() + Number(seconds) * 250;
let steps = 0;
let before = 0;
for (let n = 0; performance.now() < end; n++) {
  if (n % (before === 0 ? 4 : 50) === 0) withdrawRelease(store, addMade(store, n), '2024-07-01T00:00:00.000Z');
  for (let i = 0; i < 40; i++, steps++)
    if (mode === 'kept') store.sql(QUERY).get(i);
    // eslint-disable-next-line no-restricted-syntax -- what the rule forbids is the control
    else store.db.prepare(QUERY).get(i);
  if (before === 0 && performance.now() > warm) before = memory();
}
console.log(steps, before, memory());
