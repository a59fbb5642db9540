import { describe, expect, it } from 'vitest';
import { spanLevel } from '../../src/core/query/spanLevel.ts';
import { spreadByArea } from '../../src/core/query/spreadByArea.ts';
import { structure } from '../../src/core/query/structure.ts';
import { trend } from '../../src/core/query/trend.ts';
import { aStore, say, type Said } from '../fixtures/vintages.ts';
import { terminalWith } from './fake.ts';

const RETAIL = ['--measure', 'retail_sales'];
const retail = (of: Readonly<Record<string, number>>, basis = 'LEVEL'): Said =>
  Object.fromEntries(
    Object.entries(of).map(([period, value]) => [`GSO_RETAIL:RETAIL_SALES:_T:VN:${period}:${basis}`, value]),
  );

describe('ctdesk span', () => {
  const store = aStore();
  say(store, '2024-02-29', retail({ '2024-M01': 90, '2024-M02': 80.5, '2024-01-01/P2M': 170 }));
  say(store, '2024-02-28', retail({ '2024-M01': 120, '2024-M02': 80, '2024-01-01/P2M': 97.2 }, 'SPLY'));
  const { run, asked } = terminalWith({ 'span.read': (query) => spanLevel(store, query) });

  it('prints each way with its days, how far they are apart, the index and when Tết was', async () => {
    const { status, out, err } = await run('span', ...RETAIL, '--period', '2T/2024');
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(`Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng
Cả nước · Tháng 1 và tháng 2/2024

Như đã công bố  170,0 tỷ đồng  công bố 29/2/2024
Cộng các tháng  170,5 tỷ đồng  công bố 29/2/2024

Cộng các tháng so với như đã công bố: +0,5 (+0,29%); các số của cùng một lần công bố không khớp

So cùng kỳ năm trước:
Như đã công bố    97,20  công bố 28/2/2024
Gộp từ các tháng  97,08

              Giá trị  Chỉ số
Tháng 1/2024    90,00  120,00
Tháng 2/2024    80,50   80,00  có Tết

Mồng 1 Tết 10/2/2024: 0 ngày nghỉ trong tháng 1, 7 ngày trong tháng 2; so sánh hai tháng gộp.
`);
  });

  it('says the same in English', async () => {
    const { out } = await run('span', ...RETAIL, '--period', '2T/2024', '--lang', 'en');
    expect(out).toContain('January and February 2024');
    expect(out).toContain('Months added up against as published: +0.5 (+0.29%)');
  });

  it('hands over the months as they were typed, and --json prints the answer unchanged', async () => {
    await run('span', ...RETAIL, '--period', 'h2/2024', '--area', 'vn');
    const { out } = await run('span', ...RETAIL, '--period', '2T/2024', '--json');
    expect(asked.at(-2)?.input).toMatchObject({ measure: 'RETAIL_SALES', period: 'h2/2024', area: 'VN' });
    expect(JSON.parse(out)).toMatchObject({ span: { year: 2024, first: 1, last: 2 } });
  });

  it('is used wrongly with a day, or without a period', async () => {
    expect((await run('span', ...RETAIL, '--period', '2024-06-01')).status).toBe(2);
    expect((await run('span', ...RETAIL)).err).toContain('--period');
  });
});

const gdp = (area: string, at: number, of: Readonly<Record<string, number>>): Said =>
  Object.fromEntries(Object.entries(of).map(([item, value]) => [`GSO_GDP:GDP:${item}:${area}:${at}:LEVEL`, value]));
const places = (at: number, of: Readonly<Record<string, number>>): Said =>
  Object.fromEntries(Object.entries(of).map(([code, value]) => [`GSO_GRDP:GRDP:_T:VN-${code}:${at}:LEVEL`, value]));

describe('ctdesk spread, structure and trend', () => {
  const store = aStore();
  say(store, '2023-01-30', gdp('VN', 2022, { _T: 1000, FARMS: 200, WORKS: 800 }));
  say(store, '2024-01-30', gdp('VN', 2023, { _T: 1200, FARMS: 210, WORKS: 990 }));
  say(store, '2023-01-30', gdp('VN-HN', 2022, { _T: 100, FARMS: 20, WORKS: 80 }));
  say(store, '2024-01-30', gdp('VN-HN', 2023, { _T: 125, FARMS: 18, WORKS: 107 }));
  say(store, '2020-01-30', places(2019, { HN: 400, HP: 100, '66': 60 }));
  say(store, '2024-01-30', places(2023, { HN: 500, HP: 180, '66': 100, '63': 80 }));
  say(store, '2024-01-30', retail({ '2023-M11': 5, '2023-M12': 6 }));
  const { run, asked } = terminalWith({
    'spread.byArea': (query) => spreadByArea(store, query),
    'structure.read': (query) => structure(store, query),
    'trend.read': (query) => trend(store, query),
  });

  it('spread prints the figures with the names of both ends, and of how many places', async () => {
    const { status, out } = await run(
      'spread',
      '--measure',
      'grdp',
      '--period',
      '2023',
      '--before',
      '2019',
      '--region',
      'rrd',
    );
    expect(status).toBe(0);
    expect(asked.at(-1)?.input).toMatchObject({ measure: 'GRDP', period: '2023', before: '2019', region: 'RRD' });
    expect(out).toMatch(/Cao nhất ÷ thấp nhất +6,25 +Hà Nội ÷ Hà Nam\n/);
    expect(out).toContain('Tính trên 4/11. Không có số: ');
    expect(out).toMatch(/Năm 2019 +0,8015 +n = 3 +không cùng các địa phương\n/);
    expect(out).toMatch(/Beta, Năm 2019 → Năm 2023: −0,0\d{3} \(± .*, n = 3\)\nChỉ có số một kỳ: Hà Nam\n/);
  });

  it('structure prints shares, their change and what a place did against the country', async () => {
    const { status, out } = await run(
      'structure',
      '--measure',
      'gdp',
      '--period',
      '2023',
      '--area',
      'vn-hn',
      '--items',
      'farms,works',
    );
    expect(status).toBe(0);
    expect(asked.at(-1)?.input).toMatchObject({ area: 'VN-HN', items: ['FARMS', 'WORKS'] });
    expect(out).toMatch(/Hàng FARMS +20,00 +14,40 +−5,60\n/);
    expect(out).toContain('Chuyển dịch cơ cấu, điểm %: 5,60\n');
    expect(out).toMatch(/Cộng +\+25,00 +\+20,00 +0,00 +\+5,00\n/);
  });

  it('trend says why a series cannot be taken apart, under its label', async () => {
    const { status, out } = await run('trend', ...RETAIL);
    expect(status).toBe(0);
    expect(out).toContain('phân tích nội bộ');
    expect(out).toContain('không tính được: chuỗi ngắn hơn 5 năm');
  });

  it('--json prints the answers unchanged, and an unknown period is wrong usage', async () => {
    expect(JSON.parse((await run('trend', ...RETAIL, '--json')).out)).toMatchObject({ months: [] });
    expect((await run('spread', '--measure', 'grdp', '--period', '2023', '--before', 'Tết')).status).toBe(2);
  });
});
