import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

const SHARES = 'region=ALL63&measure=STATE_INVESTMENT';
/** Every kind of chart but the ranking, by a name for its picture. */
export const CHARTS = [
  { name: 'doi-hang', address: '#/chart?period=2024-06&chart=bump', sign: /bậc/ },
  { name: 'phan-bo', address: '#/chart?period=2024-06&chart=distribution', sign: /Một nửa số địa phương/ },
  { name: 'truoc-va-nay', address: '#/chart?period=2024-06&chart=dumbbell', sign: /từ giảm sang tăng/ },
  { name: 'chuoi', address: '#/chart?period=2024-06&chart=series', sign: /T = Tết/ },
  { name: 'luoi-nho', address: '#/chart?period=2024-06&chart=multiples', sign: /trên gốc so sánh/ },
  { name: 'bang-nhiet', address: '#/chart?period=2024-06&chart=heat', sign: /trên gốc ở mọi kỳ/ },
  { name: 'co-cau', address: `#/chart?period=2024-06&chart=shares&${SHARES}`, sign: /chiếm/ },
  { name: 'o-cay', address: `#/chart?period=2024-06&chart=treemap&${SHARES}`, sign: /nơi đứng đầu chiếm/ },
  {
    name: 'co-cau-phan-to',
    address: '#/chart?period=2024-06&chart=shares&by=items&measure=RETAIL_SALES',
    sign: /Bán lẻ hàng hóa chiếm/,
  },
  { name: 'dong-gop', address: `#/chart?period=2024-06&chart=waterfall&${SHARES}`, sign: /đóng góp lớn nhất/ },
  { name: 'hai-chi-tieu', address: '#/chart?period=2024-06&chart=scatter', sign: /tăng cả hai chỉ tiêu/ },
] as const;

/** Every page with something to see on it, by a name for its picture. */
export const PAGES: readonly { readonly name: string; readonly address: string; readonly sign: RegExp }[] = [
  { name: 'tong-quan', address: '#/overview?period=2024-06', sign: /Cần xem/ },
  { name: 'bang-dia-phuong', address: '#/table?period=2024-06', sign: /19\/28 đạt/ },
  {
    name: 'nguon-goc',
    address: '#/table?period=2024-06&key=GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY',
    sign: /Không tính là tăng/,
  },
  {
    name: 'tinh-toan',
    address: '#/derived?period=2024-06&region=ALL63&measure=STATE_INVESTMENT',
    sign: /21\/63 địa phương có số/,
  },
  {
    name: 'cach-tinh',
    address:
      '#/derived?period=2024-06&region=ALL63&measure=STATE_INVESTMENT&key=share(GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN-HN:2024-01-01/P6M:LEVEL,GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN:2024-01-01/P6M:LEVEL)',
    sign: /phần ÷ tổng × 100/,
  },
  { name: 'bieu-do', address: '#/chart?period=2024-06', sign: /tăng ở 19\/28/ },
  { name: 'ban-do', address: '#/map?period=2024-06', sign: /19\/28 địa phương tăng, 9 giảm/ },
  { name: 'ho-so-tinh', address: '#/province?period=2024-06&area=VN-54', sign: /5\/28/ },
  {
    name: 'ban-do-o',
    address: '#/map?period=2024-06&region=ALL34&drawn=tiles',
    sign: /nơi không tính được/,
  },
  ...CHARTS,
  { name: 'hieu-dinh', address: '#/revisions', sign: /Tóm tắt hiệu đính/ },
  { name: 'nguon', address: '#/sources', sign: /Các bảng trong sổ/ },
  { name: 'kiem-tra', address: '#/checks', sign: /Lũy kế và các tháng/ },
  { name: 'ban-tin', address: '#/briefing?period=2024-06', sign: /có 19\/28 địa phương|có\s19/ },
  { name: 'kiem-tra-van-ban', address: '#/textCheck', sign: /Dán văn bản vào đây/ },
  { name: 'huong-dan', address: '#/guide?part=bang-dia-phuong', sign: /mỗi dòng một địa phương/ },
  { name: 'cai-dat', address: '#/settings', sign: /Kiểm tra toàn vẹn/ },
];

const THEME_NAMES = { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' } as const;

/** Chooses the theme on the settings page, and starts the page anew in it. */
export async function useTheme({ page, go }: Desk, theme: keyof typeof THEME_NAMES): Promise<void> {
  await go('#/settings');
  await page.getByRole('button', { name: THEME_NAMES[theme] }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: THEME_NAMES[theme] })).toHaveAttribute('aria-pressed', 'true');
  }).toPass();
}

/** The same, and then the language. */
export async function useLook(desk: Desk, theme: keyof typeof THEME_NAMES, lang: 'vi' | 'en'): Promise<void> {
  await useTheme(desk, theme);
  if (lang === 'vi') return;
  await desk.page.getByRole('button', { name: 'English' }).click();
  await desk.page.locator('html[lang=en]').waitFor();
}
