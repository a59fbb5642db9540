import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { columnLetters } from '../../../src/core/model/address.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

/** Imported numbers by cell, with the unit of their column. */
function imported(folder: string, name: string, day: string): Map<string, Observation & { unit: string }> {
  const [file] = realFiles(folder, new RegExp(`^${name}`));
  if (!file) throw new Error(`no ${name}`);
  const { tables } = stageBook(readBook(file.bytes()), day, { name: file.name });
  return new Map(
    tables.flatMap(({ reading }) =>
      (reading?.observations ?? []).map((one) => {
        const column = reading?.columns[one.column];
        const unit = `${column?.meaning.unit}${column?.meaning.unitMult || ''}`;
        return [`${column?.letters}${one.row}`, { ...one, unit }] as const;
      }),
    ),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Names without marks → ISO codes, from the list of provinces; a unit with older borders bears a year behind its code. */
function provinceCodes(): Map<string, string> {
  const lines = readFileSync(join(SHARED ?? '', 'provinces.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const codes = lines.flatMap((line) => {
    const [, iso = '', vi = '', en = ''] = line.split(',');
    return [vi, en].map((name) => [plain(name), iso] as const);
  });
  return new Map([
    ...codes,
    ['hatay', 'VN-15'],
    ['baccan', 'VN-53'],
    ['hochiminhcity', 'VN-SG'],
    ['thuathienhue', 'VN-26'],
  ]);
}

const sameProvince = (area: string, iso: string | undefined): boolean =>
  iso !== undefined && (area === iso || area.startsWith(`${iso}-`));

describe.skipIf(!SHARED).each([
  ['Index_of_Industrial_production_by_province', 'IIP', 'SPLY', 'PT', 5],
  ['Retail_sales_of_goods_and_services', 'RETAIL_SALES', 'LEVEL', 'VND9', 22],
] as const)('PX-Web: %s (skipped without ../shared/data)', (name, measure, basis, unit, years) => {
  it('has every figure of the text under its year and its province', () => {
    const [file] = realFiles('pxweb', new RegExp(`^${name}`));
    const lines = new TextDecoder().decode(file?.bytes()).split(/\r?\n/);
    const split = (line: string): string[] => line.split(';').map((cell) => cell.replace(/^"|"$/g, ''));
    const head = lines.findIndex((line) => line.startsWith('"Cities'));
    const heads = split(lines[head] ?? '').slice(1);
    expect(heads).toHaveLength(years);
    const numbers = imported('pxweb', name, '2017-06-30');
    const codes = provinceCodes();
    let [figures, provinces] = [0, 0];
    for (let at = head + 1; lines[at]?.includes(';'); at++) {
      const [label = '', ...values] = split(lines[at] ?? '');
      const iso = codes.get(plain(label));
      if (iso) provinces++;
      values.forEach((value, i) => {
        const one = numbers.get(`${columnLetters(i + 1)}${at + 1}`);
        if (value === '..' || value === '') return expect(one?.value ?? null).toBeNull();
        figures++;
        expect(one, `${label} ${heads[i]}`).toMatchObject({
          value: Number(value),
          status: heads[i]?.startsWith('Prel') ? 'P' : 'A',
          unit,
          key: { measure, basis, timePeriod: heads[i]?.replace(/\D/g, ''), item: '_T' },
        });
        if (iso) expect([label, sameProvince(one?.key.area ?? '', iso)]).toEqual([label, true]);
      });
    }
    expect(provinces).toBe(measure === 'IIP' ? 63 : 64);
    expect(figures).toBeGreaterThan(60 * years);
  });
});

describe.skipIf(!SHARED).each([
  ['Final_2008', '2010-07-14', '2008', /^QUYET_TOAN_/, 'C', 63],
  ['Plan_2009', '2008-12-01', '2009', /^DU_TOAN_/, 'C', 63],
] as const)(
  'budget of the Ministry of Finance: %s (skipped without ../shared/data)',
  (name, day, year, measure, letter, count) => {
    it('has the first figure of every province, as another reader finds it', () => {
      const [file] = realFiles('other', new RegExp(`^${name}\\.`));
      const book = XLSX.read(file?.bytes() ?? new Uint8Array());
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      const text = (address: string): string => String((sheet[address] as XLSX.CellObject | undefined)?.v ?? '');
      const numbers = imported('other', name, day);
      const codes = provinceCodes();
      const found = new Set<string>();
      for (let row = 8; row < 120; row++) {
        const iso = codes.get(plain(text(`B${row}`)).replace(/^(tp|thanhpho)/, ''));
        const figure = text(`${letter}${row}`);
        if (!iso || figure === '') continue;
        const one = numbers.get(`${letter}${row}`);
        expect(one, `${name} ${letter}${row} ${text(`B${row}`)}`).toMatchObject({
          value: Number(figure.replace(/^\(\d\)|[.\s\u00a0]/g, '')),
          unit: 'VND6',
          key: { dataset: 'MOF_BUDGET', timePeriod: year, basis: 'LEVEL' },
        });
        expect(one?.key.measure).toMatch(measure);
        expect([text(`B${row}`), sameProvince(one?.key.area ?? '', iso)]).toEqual([text(`B${row}`), true]);
        found.add(iso);
      }
      expect(found.size).toBe(count);
    });
  },
);
