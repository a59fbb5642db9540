import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BriefingAnswer } from '../../src/core/model/briefing.ts';
import { month } from '../../src/core/model/period.ts';
import { NO_EDITS } from '../../src/core/model/briefingEdits.ts';
import { terminalWith } from './fake.ts';

const sentence = { kind: 'counts', off: false, edited: null };
const ANSWER: BriefingAnswer = {
  briefing: {
    ...{ title: 'Báo cáo tóm tắt', subject: '28 tỉnh', lang: 'vi', period: month(2024, 6), asOf: null, lost: [] },
    region: { code: 'NORTH28', name: { vi: '', en: '' }, members: 28 },
    tables: [],
    charts: [],
    sections: [
      {
        name: 'overall',
        heading: 'Tình hình chung',
        sentences: [{ ...sentence, id: 'a', parts: ['Tắt.'], off: true }],
      },
      {
        name: 'industry',
        heading: 'Công nghiệp',
        sentences: [
          { ...sentence, id: 'b', parts: ['Có 19/28.'] },
          { ...sentence, id: 'c', parts: ['Máy.'], edited: { text: 'Viết tay.', changed: [] } },
        ],
      },
    ],
  },
  changes: null,
};
const NONE = { 'briefing.edits': () => NO_EDITS };
const MADE = {
  ...{ name: 'b.docx', type: 'application/x', base64: Buffer.from('tài liệu').toString('base64') },
  ...{ stale: [], lost: [{ id: 'z', text: 'Câu mất.' }] },
};

describe('brief', () => {
  it('prints what is switched on, hand texts in their place, without empty sections', async () => {
    const { run, asked } = terminalWith({ ...NONE, 'briefing.make': () => ANSWER });
    const { status, out } = await run('brief', '--period', '6/2024', '--region', 'north28');
    expect([status, out]).toEqual([0, 'BÁO CÁO TÓM TẮT\n28 tỉnh\n\nI. Công nghiệp\n- Có 19/28.\n- Viết tay.\n']);
    expect(asked[1]?.input).toEqual({ period: '2024-M06', region: 'NORTH28', lang: 'vi', edits: NO_EDITS });
  });

  it('has its tables in columns and each chart as the table of its bars', async () => {
    const number = (text: string) => ({
      ...{ expression: 'x', value: 1, unit: 'PT', unitMult: 0, status: 'A' as const, text },
      form: { unitMult: 0, decimals: 1, magnitude: false },
    });
    const briefing = {
      ...ANSWER.briefing,
      tables: [
        {
          ...{ title: 'Tăng/giảm (%)', heads: ['Địa phương', 'Chỉ số sử dụng lao động công nghiệp'] },
          rows: [
            { label: 'Hà Nội', cells: [number('−0,04')] },
            { label: 'Hà Nam', cells: [null] },
          ],
        },
      ],
      charts: [
        {
          ...{ of: 'growth' as const, title: 'Xếp hạng', note: 'Chưa có: Hà Nam.' },
          bars: [
            { label: 'Yên Bái', value: number('16,8') },
            { label: 'Huế', value: number('−4,4') },
          ],
        },
      ],
    };
    const { run } = terminalWith({ ...NONE, 'briefing.make': () => ({ ...ANSWER, briefing }) });
    const { out } = await run('brief', '--period', '6/2024');
    expect(out.slice(out.indexOf('Bảng')).split('\n')).toEqual([
      'Bảng 1. Tăng/giảm (%)',
      '',
      'Địa phương  Chỉ số sử dụng lao',
      '              động công nghiệp',
      '──────────  ──────────────────',
      'Hà Nội                   −0,04',
      'Hà Nam',
      ...['', 'Biểu đồ 1. Xếp hạng', ''],
      'Yên Bái  16,8',
      'Huế      −4,4',
      ...['', 'Chưa có: Hà Nam.', ''],
    ]);
  });

  it('prints what changed since a day, and says so where nothing did', async () => {
    const changes = [{ id: 'b', before: 'Có 18/28.', after: 'Có 19/28.', numbers: [] }];
    const { run, asked } = terminalWith({ ...NONE, 'briefing.make': () => ({ ...ANSWER, changes }) });
    const argv = ['brief', '--period', '6/2024', '--since', '2024-06-01'];
    expect((await run(...argv)).out).toMatch(/\nThay đổi\n- trước: Có 18\/28\.\n- nay: Có 19\/28\.\n$/);
    expect(asked[1]?.input).toMatchObject({ since: '2024-06-01' });
    const none = terminalWith({ ...NONE, 'briefing.make': () => ({ ...ANSWER, changes: [] }) });
    expect((await none.run(...argv)).out).toMatch(/\nThay đổi\n- Không có gì thay đổi\.\n$/);
  });

  it('writes a document, or the text, whole to a file', async () => {
    const { run, cwd } = terminalWith({ ...NONE, 'briefing.make': () => ANSWER, 'briefing.document': () => MADE });
    expect((await run('brief', '--period', '6/2024', '--format', 'docx', '--out', 'b.docx')).status).toBe(0);
    expect(readFileSync(join(cwd, 'b.docx'), 'utf8')).toBe('tài liệu');
    expect((await run('brief', '--period', '6/2024', '--out', 'b.txt')).status).toBe(0);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toContain('Có 19/28.');
    expect(JSON.parse((await run('brief', '--period', '6/2024', '--format', 'json')).out)).toEqual(ANSWER);
  });

  it('has the edits that the workspace keeps, says so, and leaves them out when asked', async () => {
    const edits = { off: ['a'], order: ['c', 'b'], texts: [{ id: 'c', text: 'Viết tay.', seen: [] }] };
    const briefing = { ...ANSWER.briefing, lost: [{ id: 'z', text: 'Câu mất.' }] };
    const kept = terminalWith({
      'briefing.edits': () => edits,
      'briefing.make': () => ({ ...ANSWER, briefing }),
      'briefing.document': () => MADE,
    });
    const { err } = await kept.run('brief', '--period', '6/2024', '--region', 'north28');
    expect(kept.asked.map(({ method, input }) => [method, input])).toEqual([
      ['briefing.edits', { period: '2024-M06', region: 'NORTH28', lang: 'vi' }],
      ['briefing.make', { period: '2024-M06', region: 'NORTH28', lang: 'vi', edits }],
    ]);
    expect(err).toContain('bỏ 1 câu, tự viết 1 câu');
    expect(err).toContain('không in: Câu mất.');
    const word = await kept.run('brief', '--period', '6/2024', '--format', 'docx', '--out', 'b.docx');
    expect(word.err).toContain('không in: Câu mất.');
    expect(kept.asked.at(-1)?.input).toMatchObject({ edits });
    expect(kept.asked.slice(2).map(({ method }) => method)).toEqual(['briefing.edits', 'briefing.document']);
    const plain = await kept.run('brief', '--period', '6/2024', '--no-edits');
    expect(kept.asked.at(-1)?.input).toMatchObject({ edits: NO_EDITS });
    expect(plain.err).not.toContain('tự viết 1 câu');
  });
});
