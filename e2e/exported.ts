import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areasOn } from '../src/core/model/areaRegister.ts';
import { plainDigits } from '../src/core/model/format.ts';

const HEAD = 'DATASET,MEASURE,ITEM,REF_AREA,TIME_PERIOD,BASIS,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS';
/** The 63 provinces in official order. */
export const PLACES63: readonly string[] = [...areasOn('2024-06-30')]
  .filter(({ kind }) => kind === 'province')
  .sort((a, b) => a.order - b.order)
  .map(({ code }) => code);

/** July 2019 to June 2024. */
export const MONTHS60: readonly string[] = Array.from({ length: 60 }, (_, i) => {
  const month = 2019 * 12 + 6 + i;
  return `${Math.floor(month / 12)}-M${String((month % 12) + 1).padStart(2, '0')}`;
});

/** A figure with as many digits as its place and month give it: some round, some with all that a double holds. */
export const valueOf = (place: number, month: number): number =>
  month % 7 === 0 ? 100 + place : (place + 1) * 37.5 + month / 7;

/** Our own CSV of 63 places × 60 months for each of the items; gives its path. */
export async function writeExported(folder: string, items: readonly string[]): Promise<string> {
  const lines = items.flatMap((item) =>
    PLACES63.flatMap((place, p) =>
      MONTHS60.map(
        (month, m) => `GSO_RETAIL,RETAIL_SALES,${item},${place},${month},LEVEL,VND,9,${plainDigits(valueOf(p, m))},A`,
      ),
    ),
  );
  const file = join(folder, '2024-07-15-xuat.csv');
  await writeFile(file, `${HEAD}\n${lines.join('\n')}\n`);
  return file;
}
