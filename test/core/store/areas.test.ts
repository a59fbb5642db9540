import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AREAS } from '../../../src/core/model/areaRegister.ts';
import { openStore } from '../../../src/core/store/open.ts';

it('an older register in a workspace is brought up to date when it is opened, and nothing is lost', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ctdesk-areas-')), 'a.ctd');
  const { db } = openStore(file);
  db.exec(`update area set name = 'Hà Nội xưa', valid_from = null where code = 'VN-HN';
    delete from area where code = 'VN-15';
    insert into area values ('VN-99-2099', 'Một tỉnh sau này', 'province', 99, '2099-01-01', null)`);
  db.close();

  const again = openStore(file).db;
  const row = again.prepare('select name, valid_from as "from" from area where code = ?');
  expect(row.get('VN-HN')).toEqual({ name: 'Hà Nội', from: '2008-08-01' });
  expect(row.get('VN-15')).toEqual({ name: 'Hà Tây', from: null });
  expect(row.get('VN-99-2099')).toEqual({ name: 'Một tỉnh sau này', from: '2099-01-01' });
  expect(again.prepare('select count(*) from area').pluck().get()).toBe(AREAS.length + 1);

  const changes = again.prepare('select total_changes()').pluck().get();
  again.close();
  expect(changes).toBe(2);
});
