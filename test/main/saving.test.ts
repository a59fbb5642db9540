import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeAtomic } from '../../src/core/api/atomicFile.ts';
import { saveOptions } from '../../src/main/fileDialogs.ts';
import { createKept } from '../../src/core/api/keptFile.ts';
import { readState } from '../../src/main/windowState.ts';
import { madeBytes, saveName } from '../../src/main/saveName.ts';

const folder = mkdtempSync(join(tmpdir(), 'saving-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the name of a saved file', () => {
  it.each([
    ['Báo cáo 6 tháng.xlsx', 'Báo cáo 6 tháng.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\a.xlsx', 'a.xlsx'],
    ['T6/2024.xlsx', '2024.xlsx'],
    ['a:b?.xlsx', 'a b .xlsx'],
    ['nul.txt', '_nul.txt'],
    ['..', 'cong-thuong'],
    ['', 'cong-thuong'],
  ])('%s becomes %s', (proposed, name) => expect(saveName(proposed)).toBe(name));

  it('always fits every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (proposed) => {
        const name = saveName(proposed);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\<>:"|?*\u0000-\u001f]|^\.|\.$|^$/);
      }),
    );
  });

  it('keeps its ending when it is too long', () => {
    expect(saveName(`${'Ắ'.repeat(300)}.xlsx`)).toMatch(/^Ắ+\.xlsx$/);
  });
});

it('is proposed in the folder, with its own kind first', () => {
  expect(saveOptions('vi', '/f', 'a.xlsx')).toMatchObject({
    defaultPath: join('/f', 'a.xlsx'),
    filters: [{ name: 'XLSX', extensions: ['xlsx'] }, { name: 'Tất cả các tệp' }],
  });
});

it('takes only what has the form of a file', () => {
  expect(madeBytes({ name: 'a', type: '', base64: 'AQI=' })).toEqual({ name: 'a', bytes: Buffer.from([1, 2]) });
  for (const said of [null, 1, {}, { name: 'a' }, { name: 1, base64: '' }, []]) expect(madeBytes(said)).toBeNull();
});

describe('writing', () => {
  it('puts the new in the place of the old and leaves nothing beside it', async () => {
    const file = join(folder, 'Báo cáo.txt');
    writeFileSync(file, 'old');
    await writeAtomic(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['Báo cáo.txt']);
  });

  it('leaves what was there when it fails', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, 'full'), { recursive: true });
    await expect(writeAtomic(taken, 'new')).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(taken)).toEqual(['full']);
  });

  it('keeps the last of many states', async () => {
    const file = join(folder, 'window.json');
    const state = createKept(file, readState);
    for (let x = 0; x < 20; x++) state.change({ box: { x, y: 0, width: 1000, height: 700 } });
    await state.written();
    expect(createKept(file, readState).now().box).toEqual({ x: 19, y: 0, width: 1000, height: 700 });
  });
});
