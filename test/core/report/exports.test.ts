import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { AREAS } from '../../../src/core/model/areaRegister.ts';
import { BASES, keyText, type ObsStatus } from '../../../src/core/model/observation.ts';
import { cumulative, day, freqOf, month, quarter, year } from '../../../src/core/model/period.ts';
import type { ObservationRow } from '../../../src/core/model/views.ts';
import type { ExportView } from '../../../src/core/report/exports/exportView.ts';
import { observationCsv, sdmxCsv } from '../../../src/core/report/exports/observationFiles.ts';
import { pxFile } from '../../../src/core/report/exports/pxFile.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';

const periods = fc.oneof(
  fc.tuple(fc.integer({ min: 2009, max: 2024 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
  fc.tuple(fc.integer({ min: 2009, max: 2024 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => cumulative(y, m)),
  fc.tuple(fc.integer({ min: 2009, max: 2024 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  fc.integer({ min: 2009, max: 2024 }).map(year),
  fc.integer({ min: 1, max: 12 }).map((m) => day(2024, m, 1)),
);
/** Labels with all that a text file may stumble over; blanks around them belong to nobody. */
const labels = fc
  .string({ unit: fc.constantFrom(...'aĐế =+-@",;\'|%()[]ơ'), minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
const values: fc.Arbitrary<{ value: number | null; status: ObsStatus }> = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.constant(0),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((n) => (n === 0 ? 0 : n)),
      fc.integer(),
    ),
    status: fc.constantFrom<ObsStatus>('A', 'E', 'P'),
  }),
  fc.record({ value: fc.constant(null), status: fc.constantFrom<ObsStatus>('M', 'L', 'O') }),
);
const PLACES = AREAS.filter(({ code }) => /^VN(-\w{2})?$/.test(code));
const row: fc.Arbitrary<ObservationRow> = fc
  .record({
    dataset: fc.constantFrom('GSO_RETAIL', 'GSO_LABOUR'),
    measure: fc.constantFrom('LABOUR_INDEX', 'EXPORT_VALUE', 'BANG_RIENG'),
    item: fc.constantFrom('_T', 'GAO', 'C10'),
    itemLabel: labels,
    area: fc.constantFrom(...PLACES.map(({ code }) => code)),
    timePeriod: periods,
    basis: fc.constantFrom(...BASES),
    unit: fc.constantFrom('USD', 'PT', 'T'),
    unitMult: fc.constantFrom(0, 3, 9),
    cell: values,
  })
  .map(({ cell, ...about }) => ({
    ...about,
    ...cell,
    areaName: about.area,
    freq: freqOf(about.timePeriod),
    priceBasis: 'N' as const,
    ...{ releasedOn: '2024-06-29', file: 'a,"b".xlsx', sheet: '=1+1', cell: 'B7' },
  }));
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 40, selector: keyText });

const VIEW = { lang: 'vi', title: 'Bảng "thử"; = 1', about: 'x', madeOn: '2024-07-01T00:00:00Z' } as ExportView;

/** What a reader of the file knows: every key with value, status and unit. */
const said = (all: readonly ObservationRow[]) =>
  all.map((one) => [keyText(one), one.value, one.status, one.unit, one.unitMult].join(' ')).sort();
const readAgain = (text: string): string[] =>
  stageBook(readBook(Buffer.from(text, 'utf8')), '2024-06-29')
    .tables.flatMap(({ reading }) =>
      (reading?.observations ?? []).map(({ key, value, status, column }) => {
        const meaning = reading?.columns[column]?.meaning;
        return [keyText(key), value, status, meaning?.unit, meaning?.unitMult].join(' ');
      }),
    )
    .sort();

describe('a file of observations that is read back', () => {
  it.each([
    ['CSV', (all: ObservationRow[]) => observationCsv(all)],
    ['SDMX-CSV', (all: ObservationRow[]) => sdmxCsv(VIEW, all)],
    ['PC-Axis', (all: ObservationRow[]) => pxFile(VIEW, all, ({ measure }) => measure)],
  ])('gives the same observations, marks kept apart from 0: %s', (_, write) => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(readAgain(write(all))).toEqual(said(all));
      }),
      { numRuns: 60 },
    );
  });

  it('has no line over 256 signs in PC-Axis but those of figures, and no "-" for a missing figure', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [head = '', data = ''] = pxFile(VIEW, all, ({ measure }) => measure.repeat(40)).split('DATA=');
        for (const line of head.split('\r\n'))
          if (!line.startsWith('CELLNOTE') && !line.startsWith('UNITS(')) expect(line.length).toBeLessThan(280);
        expect(data).not.toMatch(/"-"|(?:^|\s)-(?:\s|;)/);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a PC-Axis file of someone else', () => {
  it('is read as the table that it is', () => {
    const text = [
      'CHARSET="ANSI";\nAXIS-VERSION="2010";\nTITLE="Dân số trung bình ',
      'phân theo địa phương";\nUNITS="Nghìn người";\nSTUB="Tỉnh, thành phố";\nHEADING="Năm","Giới tính";\n',
      'VALUES("Tỉnh, thành phố")="Hà Nội","Hải Phòng";\nVALUES("Năm")="2022","2023";\nVALUES("Giới tính")="Nam","Nữ";\n',
      'DATA=\n1.5 2 ".." 4\n"-" 6 7 8.25;\n',
    ].join('');
    const [grid] = readBook(Buffer.from(text)).grids;
    const lines = [...(grid?.rows.values() ?? [])].map((cells) => [...cells.values()].map(({ shown }) => shown));
    expect(lines).toEqual([
      ['Dân số trung bình phân theo địa phương'],
      ['Nghìn người'],
      ['2022', '2022', '2023', '2023'],
      ['Tỉnh, thành phố', 'Nam', 'Nữ', 'Nam', 'Nữ'],
      ['Hà Nội', '1.5', '2', '..', '4'],
      ['Hải Phòng', '-', '6', '7', '8.25'],
    ]);
  });

  it.each([
    'CHARSET="ANSI";\nDATA=1 2;',
    'CHARSET="ANSI;',
    'CHARSET="ANSI";\nSTUB="a";\nVALUES("a")="x","y";\nDATA=1;',
  ])('is refused where it does not add up: %s', (text) => expect(() => readBook(Buffer.from(text))).toThrow());
});
