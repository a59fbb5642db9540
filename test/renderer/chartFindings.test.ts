import { expect, it } from 'vitest';
import {
  bumpFinding,
  distributionFinding,
  dumbbellFinding,
  heatFinding,
  multiplesFinding,
  scatterFinding,
  sharesFinding,
  treemapFinding,
  waterfallFinding,
} from '../../src/renderer/pages/chart/kindFindings.ts';
import { pairsOf } from '../../src/renderer/pages/chart/dumbbellConfig.ts';
import { bothOf } from '../../src/renderer/pages/chart/scatterConfig.ts';
import { rankLines } from '../../src/renderer/pages/chart/bumpConfig.ts';
import { sharesOf } from '../../src/renderer/pages/chart/sharesConfig.ts';
import { waterfallSteps } from '../../src/renderer/pages/chart/waterfallConfig.ts';
import { vi } from '../../src/renderer/text/vi.ts';
import { COLUMN, facts, line, LOOK, months, place } from './chartLook.ts';

it('99,96 has not risen, whatever it prints as', () => {
  const [now, then] = [
    facts([place('A', 100.04), place('B', 99.96), place('C', 99.97)]),
    facts([place('A', 99.96), place('B', 100), place('C', 99)]),
  ];
  expect(dumbbellFinding(pairsOf(now, then), COLUMN, vi, 'vi')).toBe(
    '1 địa phương từ giảm sang tăng, 0 từ tăng sang giảm (có cả hai kỳ ở 3/3)',
  );
  expect(multiplesFinding([line('A', [99.96]), line('B', [100.04])], months(1), COLUMN, vi, 'vi')).toBe(
    '1/2024: 1/2 địa phương trên gốc so sánh',
  );
  expect(
    heatFinding([line('A', [101, 99.96]), line('B', [101, null, 102]), line('C', [])], months(3), COLUMN, vi),
  ).toMatch(/^1\/2 /);
});

it('places that moved as far are named together', () => {
  const lines = rankLines([line('A', [1, 4]), line('B', [2, 3]), line('C', [3, 2]), line('D', [4, 1])], months(2));
  expect(bumpFinding(lines, months(1)[0]!, vi, 'vi')).toBe(
    'Từ 1/2024: A lên nhiều nhất, 3 bậc; D xuống nhiều nhất, 3 bậc',
  );
  const swapped = rankLines([line('A', [1, 2]), line('B', [1, 2]), line('C', [3, 1])], months(2));
  expect(bumpFinding(swapped, months(1)[0]!, vi, 'vi')).toBe(
    'Từ 1/2024: A, B lên nhiều nhất, 1 bậc; C xuống nhiều nhất, 2 bậc',
  );
  const late = rankLines([line('A', [1, 3]), line('B', [2, 2]), line('C', [null, 9]), line('D', [null, 8])], months(2));
  expect(bumpFinding(late, months(1)[0]!, vi, 'vi')).toBe(
    'Từ 1/2024, xét 2 nơi có số cả hai kỳ: A lên nhiều nhất, 1 bậc; B xuống nhiều nhất, 1 bậc',
  );
  expect(bumpFinding(rankLines([line('A', [1, 2])], months(2)), months(1)[0]!, vi, 'vi')).toBe('Thứ hạng như ở 1/2024');
});

it('the middle and the ends are told with how many are known', () => {
  const some = facts([place('A', 104), place('B', 99)], ['C'], { median: 101.5 });
  expect(distributionFinding(some, vi, 'vi')).toBe(
    'Một nửa số địa phương từ 101,5 trở lên; thấp nhất B 99,0, cao nhất A 104,0 (có số ở 2/3)',
  );
});

it('shares are summed before they are rounded', () => {
  const whole = { shareOf: { what: 'country' as const, value: 9 } };
  const some = facts([place('A', 2, 1, { share: 10.04 }), place('B', 1, 2, { share: 5.02 })], [], whole);
  expect(sharesFinding(sharesOf([some], null, vi), some, vi, 'vi')).toBe('A, B chiếm 15,1% của cả nước, 6/2024');
  expect(treemapFinding(some, vi, 'vi')).toBe('A chiếm 10,0% của cả nước');
});

it('a fall names who pulled down most', () => {
  const some = facts([place('A', 1, 1, { contribution: 0.2 }), place('B', 1, 2, { contribution: -1.25 })]);
  const finding = (growth: number): string => waterfallFinding(waterfallSteps(some, growth, LOOK) ?? [], vi);
  expect(finding(-1.05)).toBe('Giảm 1,05%: B kéo xuống nhiều nhất, \u22121,25 điểm phần trăm');
  expect(finding(1)).toBe('Tăng 1,00%: A đóng góp lớn nhất, 0,20 điểm phần trăm');
});

it('places that rose in both are counted among those with both', () => {
  const [x, y] = [
    facts([place('A', 101), place('B', 100.01)], ['C']),
    facts([place('A', 102), place('B', 99.99)], ['C']),
  ];
  expect(scatterFinding(bothOf(x, y).both, x, y, vi)).toBe(
    '1 địa phương tăng cả hai chỉ tiêu, 0 giảm cả hai (có cả hai ở 2/3)',
  );
});
