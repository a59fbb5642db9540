import { COUNTRY } from '../model/area.ts';
import { isOfDistricts } from './districts.ts';
import type { Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import type { SheetTable } from './sheetTable.ts';
import type { StubRow } from './stub.ts';
import { namesCountry } from './stubLevels.ts';

/** Figures that would be taken for the country's, though districts or the name of the file speak of a province. */
export function homelessDoubt(table: SheetTable, rows: readonly StubRow[]): Doubt | null {
  if (rows.length === 0 || rows.some(({ area }) => area !== COUNTRY)) return null;
  const place = table.issuer?.ofFile ?? null;
  if (isOfDistricts(table)) return { ...OF_NO_PROVINCE, place };
  if (place === null || saysCountry(table, rows)) return null;
  return {
    severity: 'ask',
    code: 'file-place',
    place,
    text: {
      vi: `Tên tệp nêu ${place}, còn trong bảng không chỗ nào cho biết số liệu của nơi nào.`,
      en: `The file's name says ${place}, and nothing in the table says whose figures these are.`,
    },
  };
}

/** True where a title, a letterhead or a row names the country. */
export const saysCountry = ({ title, pages }: SheetTable, rows: readonly Pick<StubRow, 'path'>[]): boolean =>
  [
    title,
    ...pages.flatMap(({ letterhead }) => letterhead),
    ...rows.flatMap(({ path }) => path.map(({ text }) => text)),
  ].some((text) => namesCountry(fold(text)));

const OF_NO_PROVINCE: Doubt = {
  severity: 'ask',
  code: 'no-place',
  text: {
    vi: 'Bảng chia theo huyện, thị xã, xã, phường, nhưng không chỗ nào cho biết của tỉnh, thành phố nào.',
    en: 'A table by districts or communes, but nothing says of which province.',
  },
};
