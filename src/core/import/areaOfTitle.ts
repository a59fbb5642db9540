import { COUNTRY } from '../model/area.ts';
import { areaNamed } from './areaNames.ts';
import { fold } from './fold.ts';

const OF_PLACE =
  /(?:dia ban|tinh|thanh pho|tp\.?) ((?:(?:tinh|thanh pho|tp\.?) )?[a-z][a-z -]*?)(?= thang | quy | qui | nam \d| phan theo | chia theo | theo |[,;(.]|$)/g;

/** The province that a title names: "… trên địa bàn tỉnh Tây Ninh tháng 5 năm 2026". Its figures are not the country's. */
export function areaOfTitle(title: string, day: string): string | null {
  for (const [, name] of fold(title).matchAll(OF_PLACE)) {
    const area = areaNamed(name ?? '', day);
    if (area && area !== COUNTRY) return area;
  }
  return null;
}

/** True for a title of a table by province that covers some of them: its total is not the country's. */
export function isOfSomePlaces(title: string): boolean {
  const plain = fold(title);
  return (
    /(?:cac tinh|tinh, thanh pho|dia phuong)(?:, thanh pho)?(?: thuoc)? (?:vung|khu vuc|mien|phia)\b|\bvung (?!dia ly|lanh tho|sinh thai|kinh te(?! trong diem)|mien)[a-z]/.test(
      plain,
    ) && !/28 tinh/.test(plain)
  );
}
