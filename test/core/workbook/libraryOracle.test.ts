import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import type { Book, Grid } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { libraryGrids, type LibraryGrid } from '../../fixtures/libraryGrids.ts';
import { realFiles, SHARED, type RealFile } from '../../fixtures/shared.ts';

/** Places (sheet, row, column from 0) where the library is not followed, and why. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // a text with a run behind it: the library drops the run, which is a part of what Excel shows
  'tafia__minimal_package.xlsx': ['Sheet1 1 0'],
};

type Line = readonly [place: string, said: string];

function lines({ sheet, rows, merges, hiddenRows, hiddenColumns }: LibraryGrid): Line[] {
  const cells = [...rows].flatMap(([row, filled]) =>
    [...filled].map(([column, { kind, value, shown, formula }]): Line => {
      // that a sheet is another book's is added to what the library says of .xls
      return [
        `${sheet} ${row} ${column}`,
        JSON.stringify([kind, value, shown, formula?.replaceAll('[0]', '') ?? null]),
      ];
    }),
  );
  const hidden = [hiddenRows, hiddenColumns].map((set) => [...(set ?? [])].toSorted((a, b) => a - b));
  return [...cells, [`${sheet} merges`, JSON.stringify(merges)], [`${sheet} hidden`, JSON.stringify(hidden)]];
}

function readOrNull(bytes: Uint8Array): Book | null {
  try {
    return readBook(bytes);
  } catch (error) {
    if (error instanceof Refusal) return null; // robustness.test.ts names them
    throw error;
  }
}

/** The places where the two readers differ, with what both say. */
function differences(ours: readonly Grid[], file: RealFile): Map<string, string> {
  const theirs = libraryGrids(file.bytes());
  const said = new Map(theirs.flatMap(lines));
  const own = new Map(ours.flatMap(lines));
  const places = new Set([...own.keys(), ...said.keys()]);
  return new Map(
    [...places].flatMap((place) =>
      own.get(place) === said.get(place) ? [] : [[place, `${own.get(place)} | ${said.get(place)}`]],
    ),
  );
}

describe.skipIf(!SHARED)(
  'sheets of .xlsx and .xls against the spreadsheet library (skipped without ../shared/data)',
  () => {
    const files = ['gso', 'other', 'robustness'].flatMap((folder) => realFiles(folder, /\.(?:xlsx|xlsm|xltx|xls)$/));
    it.each(files)('$name: kind, value, shown text and formula of every cell, merges, what is hidden', (file) => {
      const book = readOrNull(file.bytes());
      if (!book) return;
      const found = differences(book.grids, file);
      expect([...found.keys()], JSON.stringify([...found].slice(0, 20))).toEqual(KNOWN[file.name] ?? []);
    });
  },
);
