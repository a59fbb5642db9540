import { areasOn, BORDERS } from '../../../core/model/areaRegister.ts';

/** Where provinces stand in the tile grid: a line a row, from the north, by official name. */
const GRID_63 = `
  · · · Hà Giang, Cao Bằng
  Lai Châu, Lào Cai, Yên Bái, Tuyên Quang, Bắc Kạn, Lạng Sơn
  Điện Biên, Sơn La, Phú Thọ, Vĩnh Phúc, Thái Nguyên, Bắc Giang, Quảng Ninh
  · · Hòa Bình, Hà Nội, Bắc Ninh, Hải Dương, Hải Phòng
  · · · Hà Nam, Hưng Yên, Thái Bình
  · · Thanh Hóa, Ninh Bình, Nam Định
  · · Nghệ An
  · · · Hà Tĩnh
  · · · Quảng Bình
  · · · · Quảng Trị
  · · · · · Thừa Thiên Huế, Đà Nẵng
  · · · · · Quảng Nam, Quảng Ngãi
  · · · · · Kon Tum, Bình Định
  · · · · · Gia Lai, Phú Yên
  · · · · · Đắk Lắk, Khánh Hòa
  · · · Bình Phước, Đắk Nông, Lâm Đồng, Ninh Thuận
  · · Tây Ninh, Bình Dương, Đồng Nai, Bình Thuận
  · · Long An, Hồ Chí Minh, Bà Rịa - Vũng Tàu
  An Giang, Đồng Tháp, Tiền Giang, Bến Tre
  Kiên Giang, Cần Thơ, Vĩnh Long, Trà Vinh
  · Hậu Giang, Sóc Trăng
  Cà Mau, Bạc Liêu`;
const GRID_34 = `
  · · · Cao Bằng
  Lai Châu, Lào Cai, Tuyên Quang, Thái Nguyên, Lạng Sơn
  Điện Biên, Sơn La, Phú Thọ, Hà Nội, Bắc Ninh, Quảng Ninh
  · · Thanh Hóa, Ninh Bình, Hưng Yên, Hải Phòng
  · · Nghệ An
  · · · Hà Tĩnh
  · · · Quảng Trị
  · · · · Huế, Đà Nẵng
  · · · · · Quảng Ngãi
  · · · · · Gia Lai
  · · · · · Đắk Lắk
  · · · Đồng Nai, Lâm Đồng, Khánh Hòa
  · · Tây Ninh, Hồ Chí Minh
  An Giang, Đồng Tháp, Vĩnh Long
  Cà Mau, Cần Thơ`;

type Spot = { readonly row: number; readonly column: number };

function gridOf(text: string, day: string): ReadonlyMap<string, Spot> {
  const codes = new Map(
    areasOn(day).flatMap(({ code, name, renamed }) => [name, renamed?.name ?? name].map((n) => [n, code])),
  );
  const rows = text.trim().split('\n');
  const spots = rows.flatMap((line, row) => {
    const empty = [...line.trim()].filter((sign) => sign === '·').length;
    const names = line
      .replace(/·/g, '')
      .split(',')
      .map((name) => name.trim());
    return names.flatMap((name, i) => {
      const code = codes.get(name);
      return code ? [[code, { row, column: empty + i }] as const] : [];
    });
  });
  return new Map(spots);
}

/** The tiles of the 63 provinces and of the 34 units, by code. */
export const TILES = [gridOf(GRID_63, BORDERS[63]), gridOf(GRID_34, BORDERS[34])] as const;

/** Names that are too long for a narrow tile, as the office shortens them. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Thừa Thiên Huế': 'TT Huế',
  'Bà Rịa - Vũng Tàu': 'BR-VT',
};

/** The tile of each place, from 0, without empty rows and columns at the edge. Places of no grid stand in rows of their own beneath. */
export function tilesOf(codes: readonly string[]): ReadonlyMap<string, Spot> {
  const count = (grid: ReadonlyMap<string, Spot>): number => codes.filter((code) => grid.has(code)).length;
  const grid = count(TILES[1]) > count(TILES[0]) ? TILES[1] : TILES[0];
  const known = codes.flatMap((code) => {
    const spot = grid.get(code);
    return spot ? [[code, spot] as const] : [];
  });
  const top = Math.min(...known.map(([, { row }]) => row));
  const left = Math.min(...known.map(([, { column }]) => column));
  const bottom = Math.max(-1, ...known.map(([, { row }]) => row - top));
  const width = Math.max(5, ...known.map(([, { column }]) => column - left + 1));
  const others = codes.filter((code) => !grid.has(code));
  return new Map([
    ...known.map(([code, { row, column }]) => [code, { row: row - top, column: column - left }] as const),
    ...others.map((code, i) => [code, { row: bottom + 1 + Math.floor(i / width), column: i % width }] as const),
  ]);
}
