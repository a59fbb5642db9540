import { describe, expect, it } from 'vitest';
import { packReading, unpackReading } from '../../../src/core/import/packedReading.ts';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const books = [
  ...realFiles('gso', /^(2001-08|2003-12|2007-02|2009|2013|2024-06)/),
  ...realFiles('pxweb', /^Retail/),
  ...realFiles('other', /^(PCI_2008|Final_2014)/),
];

describe.skipIf(!SHARED).each(books)('$name (skipped without ../shared/data)', ({ name, bytes }) => {
  it('comes back from the reading process as it was read there', () => {
    const read = stageBook(readBook(bytes()), /^\d{4}-/.test(name) ? name.slice(0, 10) : '2019-08-15', { name });
    const sent = structuredClone(packReading(read));
    const asRead = { ...read, tables: read.tables.map(({ found: _found, ...table }) => table) };
    expect(unpackReading(sent)).toEqual(asRead);
  });
});
