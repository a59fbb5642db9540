import { describe, expect, it } from 'vitest';
import { andThen, computed, refused } from '../../../src/core/statistics/computed.ts';
import { REASON_CODES, reasonText } from '../../../src/core/statistics/reasons.ts';

describe('why something cannot be computed', () => {
  it('is said in both languages, with names', () => {
    const of = ['VN-53', 'VN-03'];
    const name = (id: string): string => (id === 'VN-53' ? 'Bắc Kạn' : 'Hà Giang');
    expect(reasonText({ code: 'missing', of }, 'vi', name)).toBe('không tính được: thiếu số của Bắc Kạn, Hà Giang');
    expect(reasonText({ code: 'missing', of: ['now', 'then'] }, 'vi', () => 'Hà Nội')).toBe(
      'không tính được: thiếu số của Hà Nội',
    );
    expect(reasonText({ code: 'no-weights', of: [] })).toBe('không tính được: thiếu quyền số');
    expect(reasonText({ code: 'zero-base', of: [] })).toBe('không tính được: gốc bằng 0');
    expect(reasonText({ code: 'area-split', of: ['Hà Tây'] })).toBe('không tính được: địa giới bị chia tách: Hà Tây');
    expect(reasonText({ code: 'too-few', of: ['a'] })).toBe('không tính được: quá ít quan sát');
    expect(reasonText({ code: 'gaps', of: ['2024-M05'] }, 'en')).toBe(
      'cannot be computed: the series has gaps, figures are missing for 2024-M05',
    );
  });

  it('leaves no mark of a gap in any text, and every code has both languages', () => {
    for (const code of REASON_CODES)
      for (const lang of ['vi', 'en'] as const)
        expect(reasonText({ code, of: [] }, lang)).toMatch(/^(không tính được|cannot be computed): [^…]+[^…:\s]$/u);
  });

  it('stays the same along a chain of steps', () => {
    const doubled = (n: number) => computed(n * 2);
    expect(andThen(computed(2), doubled)).toEqual({ value: 4, reason: null });
    expect(andThen(refused('missing', ['a']), doubled)).toEqual({
      value: null,
      reason: { code: 'missing', of: ['a'] },
    });
  });
});
