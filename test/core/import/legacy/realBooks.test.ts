import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from '../../../../src/core/model/areaRegister.ts';
import { areaNamed } from '../../../../src/core/import/areaNames.ts';
import { stageBook } from '../../../../src/core/import/stageBook.ts';
import { decodeGrid } from '../../../../src/core/import/legacy/decodeGrid.ts';
import { createDecoder, isSuspect } from '../../../../src/core/import/legacy/decoder.ts';
import { isSyllable } from '../../../../src/core/import/legacy/syllable.ts';
import { WORDS } from '../../../../src/core/import/legacy/words.ts';
import { readBook } from '../../../../src/core/workbook/readBook.ts';
import type { GridCell } from '../../../../src/core/workbook/grid.ts';
import { realFiles, SHARED } from '../../../fixtures/shared.ts';
import { encodeTcvn3 } from './encode.ts';

const old = realFiles('gso', /^(200|2010)/);
const modern = realFiles('gso', /^20(15|17|19|2)/);

const cellsOf = (bytes: Uint8Array): GridCell[] =>
  readBook(bytes).grids.flatMap((grid) => [...decodeGrid(grid).rows.values()].flatMap((row) => [...row.values()]));
const textsOf = (cells: readonly GridCell[]): string[] =>
  cells.flatMap((cell) => (cell.kind === 'text' ? [String(cell.value)] : []));

/** Accented words that are no syllables and yet right: foreign names, abbreviations, and slips that the books themselves have. */
const KNOWN = /^(?:Ôx|xtrây|Ôxtrâylia|Brunây|Urê|[A-Z]*Đ[A-Z]*|Ngnìn|Xlô)$/;

describe.skipIf(!SHARED)('old books (skipped without ../shared/data)', () => {
  it.each(old)('$name has no word left that is no Vietnamese', ({ name, bytes }) => {
    const texts = textsOf(cellsOf(bytes()));
    const words = texts.flatMap((text) => text.match(WORDS) ?? []);
    const left = words.filter((word) => !/^[A-Za-z]+$/.test(word) && !isSyllable(word) && !KNOWN.test(word));
    console.log(`${name}: ${words.length} words, ${left.length} left: ${[...new Set(left)].join(' ')}`);
    expect(left).toEqual([]);
  });

  it('keeps what was written beside every decoded text, and nowhere else', () => {
    for (const { bytes } of old.slice(0, 2)) {
      const raw = readBook(bytes()).grids.flatMap((grid) =>
        [...grid.rows.values()].flatMap((row) => [...row.values()]),
      );
      const decoded = cellsOf(bytes());
      decoded.forEach((cell, i) => {
        if (cell.value === raw[i]?.value) expect(cell).toEqual(raw[i]);
        else expect(cell.original).toBe(raw[i]?.value);
      });
      expect(decoded.filter((cell) => cell.original !== undefined).length).toBeGreaterThan(200);
    }
  });

  it.each([
    ['2000-01-31', '11'],
    ['2003-12-29', 'DSo2002-2003'],
    ['2003-12-29', 'VLam'],
  ])('%s, sheet %s: the names of all 61 provinces are known', (day, sheet) => {
    const file = old.find(({ name }) => name.startsWith(day));
    const grid = readBook(file?.bytes() ?? new Uint8Array()).grids.find((one) => one.sheet === sheet);
    if (!grid) throw new Error(`no sheet ${sheet}`);
    const cells = [...decodeGrid(grid).rows.values()].flatMap((row) => [...row.values()]);
    const labels = new Set(textsOf(cells).map((text) => text.trim()));
    const codes = new Set([...labels].flatMap((label) => areaNamed(label, day) ?? []));
    // A register of later years may know 60 of them: Hà Tây went into Hà Nội in 2008.
    if (areaNamed('Hà Tây', day) === null) expect(labels).toContain('Hà Tây');
    const places = AREAS.filter((area) => codes.has(area.code) && area.kind !== 'region');
    expect(places.length).toBe(62); // with the whole country
  });

  it('stages the tables of an old book under their Vietnamese titles', () => {
    const file = old.find(({ name }) => name.startsWith('2003'));
    const titles = stageBook(readBook(file?.bytes() ?? new Uint8Array()), '2003-12-29').tables.map(
      (table) => table.title,
    );
    expect(titles.join('\n')).toContain('Giá trị sản xuất công nghiệp');
    expect(titles.join('\n')).not.toMatch(/[¡-®µ-¹»-¾]/);
  });
});

describe.skipIf(!SHARED)('modern books (skipped without ../shared/data)', () => {
  it.each(modern)('$name is not touched', ({ bytes }) => {
    for (const grid of readBook(bytes()).grids) expect(decodeGrid(grid)).toBe(grid);
  });

  it('no label of theirs is touched even in a sheet with legacy letters', () => {
    const labels = [...new Set(modern.flatMap(({ bytes }) => textsOf(cellsOf(bytes()))))];
    const decode = createDecoder([...labels, 'Hµng ho¸ xuÊt khÈu', 'MÆt hµng chñ yÕu']);
    expect(labels.length).toBeGreaterThan(1500);
    expect(labels.filter((label) => decode(label).text !== label)).toEqual([]);
  });

  it('their labels come back from TCVN3', () => {
    const labels = [...new Set(modern.flatMap(({ bytes }) => textsOf(cellsOf(bytes()))))];
    const small = labels.filter((label) => !/[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-ỹ](?<=\p{Lu})/u.test(label));
    const decode = createDecoder(small.map(encodeTcvn3));
    expect(small.length).toBeGreaterThan(1500);
    expect(small.filter((label) => decode(encodeTcvn3(label)).text !== label)).toEqual([]);
  });
});

describe.skipIf(!SHARED)('the register of provinces (skipped without ../shared/data)', () => {
  it('every name and alias comes back from TCVN3', () => {
    const names = readFileSync(join(SHARED ?? '', 'provinces.csv'), 'utf8')
      .normalize('NFC')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => (line.split(',').at(-1) ?? '').split('|'))
      // The register has the TCVN3 spellings too: a sign, or an accented capital within a word.
      .filter((name) => !isSuspect(name) && (name === name.toUpperCase() || !/\p{L}[À-Ý]/u.test(name)));
    const decode = createDecoder(names.map(encodeTcvn3));
    expect(names.length).toBeGreaterThan(300);
    // TCVN3 has no capitals with tones, so a name in capitals comes back in small letters where nothing tells of a capital font.
    for (const name of names) {
      const { text } = decode(encodeTcvn3(name));
      if (name === name.toUpperCase()) expect(text.toUpperCase()).toBe(name);
      else expect(text).toBe(name);
    }
  });
});
