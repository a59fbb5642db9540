import { describe, expect, it } from 'vitest';
import { expressionFrom, type Expression } from '../../../src/core/model/expression.ts';
import { figure } from '../../../src/core/query/figure.ts';
import { spreadByArea } from '../../../src/core/query/spreadByArea.ts';
import { parsePeriod, type TimePeriod } from '../../../src/core/model/period.ts';
import { addWeights } from '../../../src/core/store/weights.ts';
import { aStore, say, type Said } from '../../fixtures/vintages.ts';
import { recomputed } from './recomputed.ts';

const at = (text: string): TimePeriod => parsePeriod(text) as TimePeriod;
const asked = (period: string) => ({ measure: 'GRDP', item: '_T', region: 'RRD', period: at(period) });
/** Levels of a year by place; the missing are marked. */
const grdp = (year: string, of: Readonly<Record<string, number | 'L'>>, basis = 'LEVEL'): Said =>
  Object.fromEntries(
    Object.entries(of).map(([code, value]) => [`GSO_GRDP:GRDP:_T:VN-${code}:${year}:${basis}`, value]),
  );

function withYears() {
  const store = aStore();
  say(store, '2020-01-30', grdp('2019', { HN: 400, HP: 100, '63': 'L', '18': 50, '66': 60 }));
  say(store, '2024-01-30', grdp('2023', { HN: 500, HP: 180, '63': 70, '18': 90, '66': 100 }));
  return store;
}

describe('the dispersion between places', () => {
  it('is over the places with a figure, names both ends and who is missing', () => {
    const found = spreadByArea(withYears(), asked('2023'));
    expect([found.highest?.name, found.lowest?.name, found.known, found.members]).toEqual(['Hà Nội', 'Hà Nam', 5, 11]);
    expect(found.ratio.value).toBeCloseTo(500 / 70, 12);
    expect(found.missing.map(({ name }) => name)).toContain('Thái Bình');
  });

  it('comes out the same when each figure is computed again from the numbers that it rests on', () => {
    const store = withYears();
    const found = spreadByArea(store, { ...asked('2023'), before: at('2019') });
    const cells = [found.ratio, found.variation, ...found.sigma.map(({ sigma }) => sigma), found.beta?.slope];
    expect(cells).toHaveLength(5);
    for (const cell of cells) {
      const { inputs, value, expression } = figure(store, cell?.expression ?? '', undefined);
      const known = new Map(inputs.map((input) => [input.term, input.value]));
      expect(value, expression).toBe(cell?.value);
      expect(recomputed(expressionFrom(expression) as Expression, known), expression).toBeCloseTo(value ?? NaN, 10);
    }
  });

  it('over time says of how many places each period is, and whether they are the same', () => {
    const { sigma } = spreadByArea(withYears(), asked('2023'));
    expect(sigma.map(({ timePeriod, known, samePlaces }) => [timePeriod, known, samePlaces])).toEqual([
      ['2019', 4, false],
      ['2023', 5, true],
    ]);
  });

  it('converges over the places of both times, and names the others', () => {
    const { beta } = spreadByArea(withYears(), { ...asked('2023'), before: at('2019') });
    expect([beta?.n, beta?.leftOut.map(({ name }) => name)]).toEqual([4, ['Hà Nam']]);
    expect(beta?.slope.value).toBeLessThan(0);
  });

  it('has a Theil index only with weights that were declared for all places', () => {
    const store = withYears();
    expect(spreadByArea(store, asked('2023')).theil?.why?.vi).toContain('thiếu quyền số');
    const weights = ['HN', 'HP', '63', '18', '66'].map((code, i) => ({
      area: `VN-${code}`,
      value: [5, 1, 1, 1, 2][i] ?? 1,
    }));
    const about = {
      measure: 'GRDP',
      item: '_T',
      name: 'w',
      source: 's',
      basePeriod: '2023',
      validFrom: null,
      validTo: null,
    };
    addWeights(store, about, weights, '2024-01-01T00:00:00.000Z');
    const shares = [500, 180, 70, 90, 100].map((value) => value / 940);
    const byHand = shares.reduce((sum, s, i) => sum + s * Math.log(s / ([0.5, 0.1, 0.1, 0.1, 0.2][i] ?? 1)), 0);
    expect(spreadByArea(store, asked('2023')).theil?.value).toBeCloseTo(byHand, 12);
  });

  it('of rates of growth is that of the indices, and has no sigma', () => {
    const store = aStore();
    say(store, '2024-01-30', grdp('2023', { HN: 10, HP: -1 }, 'SPLY_GROWTH'));
    const found = spreadByArea(store, asked('2023'));
    expect([found.ratio.value, found.sigma, found.theil]).toEqual([110 / 99, [], null]);
  });

  it('without a basis is that of the level, else of what compares with last year', () => {
    const store = aStore();
    say(store, '2024-01-30', {
      ...grdp('2023', { HN: 101, HP: 102 }, 'PREV'),
      ...grdp('2023', { HN: 90, HP: 99 }, 'SPLY'),
    });
    expect(spreadByArea(store, asked('2023'))).toMatchObject({ column: { basis: 'SPLY' }, ratio: { value: 1.1 } });
  });
});
