import { describe, expect, it } from 'vitest';
import { bumpConfig, bumpTable, rankLines } from '../../src/renderer/pages/chart/bumpConfig.ts';
import { distributionConfig, stackedDots } from '../../src/renderer/pages/chart/distributionConfig.ts';
import { around, spotAt } from '../../src/renderer/pages/chart/drawing.ts';
import { dumbbellConfig, dumbbellDrawing, mostMoved, pairsOf } from '../../src/renderer/pages/chart/dumbbellConfig.ts';
import { factsTable } from '../../src/renderer/pages/chart/factsTable.ts';
import { heatDrawing, heatShade } from '../../src/renderer/pages/chart/heatConfig.ts';
import { besides, CHART_KINDS, chartKind } from '../../src/renderer/pages/chart/kinds.ts';
import { multiplesDrawing, panelsIn, strokes } from '../../src/renderer/pages/chart/multiplesConfig.ts';
import { growthOfWhole, wholesAlike } from '../../src/renderer/pages/chart/partsOf.ts';
import { placedNames } from '../../src/renderer/pages/chart/placedNames.ts';
import { rankedConfig, rankedDrawing } from '../../src/renderer/pages/chart/rankedConfig.ts';
import { bothOf, scatterConfig } from '../../src/renderer/pages/chart/scatterConfig.ts';
import { breaksOf, seriesDrawing, seriesTable } from '../../src/renderer/pages/chart/seriesConfig.ts';
import { sharesConfig, sharesOf } from '../../src/renderer/pages/chart/sharesConfig.ts';
import { squarified } from '../../src/renderer/pages/chart/squarified.ts';
import { labelLines, treemapDrawing, treemapParts } from '../../src/renderer/pages/chart/treemapConfig.ts';
import { roundTicks } from '../../src/renderer/pages/chart/valueAxis.ts';
import { waterfallConfig, waterfallSteps } from '../../src/renderer/pages/chart/waterfallConfig.ts';
import { vi } from '../../src/renderer/text/vi.ts';
import { COLUMN, DRAWN, facts, line, LOOK, months, place } from './chartLook.ts';

const AREA = { left: 0, top: 0, right: 240, bottom: 160 };

it('an address names a kind; any other text is the ranking, and three linked charts differ', () => {
  expect([chartKind('heat'), chartKind('pie'), chartKind(null)]).toEqual(['heat', 'ranked', 'ranked']);
  for (const kind of CHART_KINDS) expect(new Set([kind, ...besides(kind)]).size).toBe(3);
});

it('the spot at a point is the one around it, else the nearest within reach', () => {
  const spots = [around(10, 10), around(40, 10)].map((box, i) => ({ box, title: String(i), lines: [] }));
  expect([spotAt(spots, 12, 10)?.title, spotAt(spots, 34, 10)?.title, spotAt(spots, 80, 80)]).toEqual(['0', '1', null]);
});

describe('ranking', () => {
  const some = facts([place('A', 102), place('B', 99.96, 2)], ['C']);

  it('keeps a row for a place without a figure, which has no bar and says why', () => {
    expect(rankedConfig(some, LOOK).data.datasets[0]?.data).toEqual([[100, 102], [100, 99.96], null]);
    const rows = rankedDrawing(some, LOOK).spots(DRAWN);
    expect(rows.map(({ title, lines }) => [title, lines[0]])).toEqual([
      ['A', '102, chính thức'],
      ['B', '99,96, chính thức'],
      ['C', vi.status.L],
    ]);
    expect(factsTable(some, LOOK).rows.at(-1)).toEqual({ name: 'C', cells: ['', vi.status.L, ''] });
  });

  it('levels start at 0, and ticks are round whatever the ends are', () => {
    const levels = facts([place('A', 50)], [], { column: { ...COLUMN, basis: 'LEVEL' } });
    expect(rankedConfig(levels, LOOK).data.datasets[0]?.data).toEqual([[0, 50]]);
    expect(roundTicks(88, 117.9, 10)).toEqual([90, 100, 110]);
    expect(roundTicks(0, 0.3, 0.1)).toEqual([0, 0.1, 0.2, 0.3]);
  });
});

describe('then and now', () => {
  const now = facts([place('A', 104), place('B', 98), place('C', 97)]);
  const then = facts([place('B', 101), place('A', 99)], ['C']);
  const pairs = pairsOf(now, then);

  it('joins both times by place; one figure alone has no bar', () => {
    expect(dumbbellConfig(pairs, COLUMN, LOOK).data.datasets[0]).toMatchObject({
      data: [[99, 104], [101, 98], null],
      backgroundColor: ['up', 'down', 'ink3'],
    });
    expect(dumbbellDrawing(pairs, now, then, LOOK).spots(DRAWN)[2]?.lines).toEqual([
      '6/2024: 97, chính thức',
      `6/2024: ${vi.status.L}`,
    ]);
  });

  it('of few, those that moved most stay, with the chosen ones, in their order', () => {
    expect(mostMoved(pairs, 1, ['C']).map(({ area }) => area.code)).toEqual(['A', 'C']);
  });
});

describe('time series', () => {
  const look = { ...LOOK, decimals: 1, base: 100 };
  const gap = line('A', [101, null, 103], 'E');

  it('has a spot for every figure and none in a gap; the table says what is missing', () => {
    const column = { ...COLUMN };
    const spots = seriesDrawing({ column, series: [gap] }, [gap], months(3), look).spots(DRAWN);
    expect(spots.map(({ title }) => title)).toEqual(['A, 1/2024', 'A, 3/2024']);
    expect(seriesTable([gap], months(3), LOOK).rows.map(({ cells }) => cells[0])).toEqual([
      '101',
      vi.noBook,
      '103 (ước tính)',
    ]);
  });

  it('a line that passes from combined to published figures has a break there, also over a gap', () => {
    const points = gap.points.map((point, i) => (i === 0 ? { ...point, derived: true as const } : point));
    expect(breaksOf([{ ...gap, points }], months(3))).toEqual([{ at: 2, baseYear: null }]);
    expect(breaksOf([gap], months(3))).toEqual([]);
  });

  it('so has one whose base year changes, which is named; an unnamed year is none', () => {
    const based = (years: readonly (number | null)[]) => ({
      ...gap,
      points: gap.points.map((point, i) => ({ ...point, ...(years[i] ? { baseYear: years[i] } : {}) })),
    });
    expect(breaksOf([based([1994, 2010])], months(3))).toEqual([{ at: 2, baseYear: 2010 }]);
    expect(breaksOf([based([2010, 2010]), based([1994, null])], months(3))).toEqual([]);
  });
});

describe('shares', () => {
  const share = (name: string, value: number, part: number) => place(name, value, 1, { share: part });
  const whole = { what: 'country' as const, value: 100 };
  const first = facts([share('A', 30, 30), share('B', 20, 20), share('C', 5, 5)], [], { shareOf: whole });
  const last = facts([share('A', 40, 40), share('C', 6, 6)], ['B'], { shareOf: whole });

  it('a part without a figure is missing and not 0: what it had is in what is not known', () => {
    const parts = sharesOf([first, last], ['A', 'B'], vi);
    expect(parts.map(({ name, values }) => [name, values])).toEqual([
      ['A', [30, 40]],
      ['B', [20, null]],
      ['1 nơi khác', [5, 6]],
      [vi.charts.unnamed, [45, 54]],
    ]);
    const { datasets } = sharesConfig(months(2), parts, LOOK).data;
    expect(datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['s6', 's4', 'bar', 'grid']);
    expect(datasets[1]?.data).toEqual([20, null]);
  });

  it('periods whose shares are of another whole are left out', () => {
    const other = facts([share('A', 1, 50)], [], { shareOf: { what: 'sum', value: 2 } });
    expect(wholesAlike([other, first, facts([]), last])).toEqual([first, last]);
  });

  it('rectangles have the areas of their shares, fill the room and do not lie over each other', () => {
    const boxes = squarified([6, 6, 4, 3, 2, 2, 1], { left: 0, top: 0, right: 6, bottom: 4 });
    const areas = boxes.map(({ left, right, top, bottom }) => (right - left) * (bottom - top));
    expect(areas.map((area) => Math.round(area * 1e6) / 1e6)).toEqual([6, 6, 4, 3, 2, 2, 1]);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1e-9 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1e-9,
        ).toBe(false);
  });

  it('a name goes on in further lines where its box has the height, and is cut where it has not', () => {
    expect(labelLines('Bà Rịa - Vũng Tàu', 60, 120).join(' ')).toBe('Bà Rịa - Vũng Tàu');
    expect(labelLines('Bà Rịa - Vũng Tàu', 60, 30)).toEqual(['Bà Rịa…']);
    expect(labelLines('Huế', 60, 120)).toEqual(['Huế']);
  });

  it('what is not named keeps its part of the whole', () => {
    expect(treemapParts(last, LOOK).map(({ name, share: part }) => [name, part])).toEqual([
      ['A', 40],
      ['C', 6],
      [vi.charts.unnamed, 54],
    ]);
    const spots = treemapDrawing(treemapParts(last, LOOK), LOOK).spots({ ...DRAWN, chartArea: AREA });
    expect(spots.map(({ area }) => area)).toEqual(['A', 'C', undefined]);
  });
});

describe('contributions', () => {
  const give = (name: string, contribution: number | null) => place(name, 1, 1, { contribution });
  const country = { shareOf: { what: 'country' as const, value: 9 } };

  it('steps start where the one before ends, the rest is shown, and the total stands on 0', () => {
    const steps = waterfallSteps(facts([give('A', 2), give('B', -0.5), give('C', null)]), 3, LOOK);
    expect(steps?.map(({ name, from, points }) => [name, from, points])).toEqual([
      ['A', 0, 2],
      ['B', 2, -0.5],
      [vi.charts.rest, 1.5, 1.5],
      [vi.charts.growth, 0, 3],
    ]);
    expect(waterfallConfig(steps ?? [], LOOK).data.datasets[0]).toMatchObject({
      data: [
        [0, 2],
        [2, 1.5],
        [1.5, 3],
        [0, 3],
      ],
      backgroundColor: ['up', 'down', 'bar', 'ink2'],
    });
    expect(waterfallSteps(facts([give('A', null)]), 3, LOOK)).toBeNull();
  });

  it('the growth of the whole is the published one; of a sum only where every member contributes', () => {
    const published = facts([], [], { national: place('VN', 103.46) });
    expect(growthOfWhole(facts([give('A', 1)], [], country), [published, null])?.value).toBe(3.46);
    expect(growthOfWhole(facts([give('A', 1)], [], country), [null, null])).toBeNull();
    const sum = { shareOf: { what: 'sum' as const, value: 9 } };
    expect(growthOfWhole(facts([give('A', 1), give('B', 2)], [], sum), [])?.value).toBe(3);
    expect(growthOfWhole(facts([give('A', 1), give('B', null)], [], sum), [])).toBeNull();
  });
});

describe('two indicators', () => {
  it('only places with both are drawn; the others are named', () => {
    const found = bothOf(facts([place('A', 101), place('B', 99)]), facts([place('C', 5), place('A', 7)]));
    expect(found.alone.map(({ code }) => code)).toEqual(['B', 'C']);
    const [dots] = scatterConfig(found.both, COLUMN, COLUMN, LOOK).data.datasets;
    expect(dots?.data).toEqual([{ x: 101, y: 7 }]);
  });

  it('names cover neither each other nor a point; one without room is left out', () => {
    const point = (x: number, y: number, name = 'Thừa Thiên - Huế') => ({ x, y, name, first: false });
    const apart = [point(20, 40), point(20, 100)];
    expect(placedNames(apart, apart, AREA)).toHaveLength(2);
    const crowd = Array.from({ length: 60 }, (_, i) => point(100 + (i % 10), 60 + Math.floor(i / 10) * 3));
    const placed = placedNames(crowd, crowd, AREA);
    expect(placed.length).toBeLessThan(60);
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1))
        expect(Math.abs(a.at[1] - b.at[1]) >= 13 || Math.abs(a.at[0] - b.at[0]) >= 60).toBe(true);
  });
});

describe('heat table', () => {
  it('shades by the unrounded distance from the base, three steps each way', () => {
    const shade = heatShade(100, [], LOOK.palette);
    expect([100, 100.04, 103, 106, 99.96, 98.5, 97].map(shade)).toEqual([null, 'p1', 'p2', 'p3', 'n1', 'n2', 'n3']);
  });

  it('of levels a third of the cells has each shade', () => {
    const shade = heatShade(null, [1, 2, 3], LOOK.palette);
    expect([1, 2, 3].map(shade)).toEqual(['s1', 's2', 's3']);
  });

  it('a month without a book is a spot that says so', () => {
    const spots = heatDrawing([line('A', [101, null, 103])], months(3), COLUMN, LOOK).spots({
      ...DRAWN,
      chartArea: AREA,
    });
    expect(spots.map(({ lines }) => lines[0])).toEqual(['101, chính thức', vi.noBook, '103, chính thức']);
  });
});

describe('small multiples', () => {
  it('panels lie beside each other inside the room', () => {
    const panels = panelsIn(AREA, 3);
    expect(panels.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [120, 0],
      [0, 80],
    ]);
  });

  it('panels are a little wider than high in any room, and never too narrow to be read', () => {
    const shapeIn = (right: number, bottom: number, count: number): number => {
      const [first, second] = panelsIn({ left: 0, top: 0, right, bottom }, count);
      expect((second?.left ?? 0) - (first?.left ?? 0)).toBeGreaterThanOrEqual(118);
      return ((first?.right ?? 0) - (first?.left ?? 0)) / ((first?.bottom ?? 1) - (first?.top ?? 0));
    };
    for (const [right, bottom] of [
      [900, 520],
      [1540, 820],
    ] as const) {
      expect(shapeIn(right, bottom, 28)).toBeGreaterThan(1.1);
      expect(shapeIn(right, bottom, 28)).toBeLessThan(2);
    }
    shapeIn(900, 520, 63);
  });

  it('a line has no piece through a gap, and an estimate is dashed', () => {
    const points = line('A', [1, 2, null, 4, 5], 'E').points;
    const at = [0, 1, null, 3, 4].map((k) => (k === null ? null : ([k, 0] as const)));
    const all = at.map((spot, i) => ({
      at: spot,
      point: points.find(({ timePeriod }) => timePeriod === months(5)[i]) ?? null,
    }));
    expect(strokes(all).map(({ from, to, dash }) => [from[0], to[0], dash])).toEqual([
      [0, 1, false],
      [3, 4, true],
    ]);
  });

  it('a place without a series keeps its panel and says that no book speaks of it', () => {
    const spots = multiplesDrawing([line('A', [])], months(2), COLUMN, LOOK).spots({ ...DRAWN, chartArea: AREA });
    expect(spots).toMatchObject([{ title: 'A', lines: [vi.noBook] }]);
  });
});

describe('ranks over time', () => {
  const lines = rankLines([line('A', [3, 1, 2]), line('B', [2, null, 2]), line('C', [1, 5, 1])], months(3));

  it('ranks among the places with a figure then; equal values share a rank, a gap has none', () => {
    expect(lines.map(({ places }) => places.map((one) => one?.rank ?? null))).toEqual([
      [1, 2, 1],
      [2, null, 1],
      [3, 1, 3],
    ]);
    expect(bumpTable(lines, months(3), LOOK).rows[1]?.cells).toEqual(['2/3', vi.noBook, '1/3']);
  });

  it('rank 1 is on top and only chosen places have a colour', () => {
    const { data, options } = bumpConfig(lines, months(3), { ...LOOK, chosen: ['C'] });
    expect(options?.scales?.['y']?.reverse).toBe(true);
    expect(data.datasets.map(({ borderColor, spanGaps }) => [borderColor, spanGaps])).toEqual([
      ['bar', false],
      ['bar', false],
      ['c1', false],
    ]);
  });
});

it('dots stand at their exact values and pile up where they are close; an estimate is hollow', () => {
  const some = facts([place('A', 124), place('B', 100.2, 2, { status: 'E' }), place('C', 100, 3)]);
  expect(stackedDots(some.known).map(({ place: { value }, step }) => [value, step])).toEqual([
    [100, 1],
    [100.2, 2],
    [124, 1],
  ]);
  expect(distributionConfig(some, LOOK).data.datasets[0]?.pointBackgroundColor).toEqual(['up', 'surface', 'up']);
});
