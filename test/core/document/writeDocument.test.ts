import { describe, expect, it } from 'vitest';
import { briefingDocument } from '../../../src/core/report/briefing/briefingDocument.ts';
import { writeDocument } from '../../../src/core/document/writeDocument.ts';
import { applyEdits, NO_EDITS } from '../../../src/core/model/briefingEdits.ts';
import type { Briefing } from '../../../src/core/model/briefing.ts';
import { month } from '../../../src/core/model/period.ts';
import { partsOf } from '../report/parts.ts';

const bar = (label: string, value: number, text: string): Briefing['charts'][number]['bars'][number] => ({
  label,
  value: {
    ...{ expression: 'x', value, unit: 'PT', unitMult: 0, status: 'A', text },
    form: { unitMult: 0, decimals: 1, magnitude: false },
  },
});
const briefing: Briefing = {
  ...{ title: 'Báo cáo tóm tắt', subject: 'Tháng 6 năm 2024', lang: 'vi', period: month(2024, 6), asOf: null },
  region: { code: 'NORTH28', name: { vi: '28 tỉnh, thành phố phía Bắc', en: '28 northern provinces' }, members: 28 },
  sections: [
    {
      name: 'industry',
      heading: 'Sản xuất công nghiệp',
      sentences: [
        { id: 'a', kind: 'counts', parts: ['Có 19/28 địa phương tăng.'] },
        { id: 'b', kind: 'ten-up', parts: ['Câu bị tắt.'] },
      ],
    },
  ],
  tables: [
    { title: 'Tốc độ tăng', heads: ['Địa phương', 'Tăng'], rows: [{ label: 'Hà Nội & Hà Nam', cells: [null] }] },
  ],
  charts: [
    {
      ...{ of: 'growth', title: 'Tăng/giảm', note: 'Chưa có số liệu: Hà Nam.' },
      bars: [bar('Hà Nội & Hà Nam', 16.84, '16,8'), bar('Bắc Ninh', -3.2, '−3,2')],
    },
  ],
};
const written = async (): Promise<Map<string, string>> =>
  partsOf(
    await writeDocument(
      briefingDocument(applyEdits(briefing, { ...NO_EDITS, off: ['b'] }), { madeAt: '2024-07-01T00:00:00Z' }),
    ),
  );

describe('a document', () => {
  it('is A4 with the margins of Decree 30/2020: 20 mm above and below, 30 left, 15 right', async () => {
    const xml = (await written()).get('word/document.xml') ?? '';
    const size = /<w:pgSz [^>]*>/.exec(xml)?.[0] ?? '';
    expect([/w:w="(\d+)"/, /w:h="(\d+)"/].map((one) => Number(one.exec(size)?.[1]))).toEqual([11906, 16838]);
    const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
    const of = (side: string): number => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]);
    expect(['top', 'bottom', 'left', 'right'].map(of)).toEqual([1134, 1134, 1701, 850]);
  });

  it('is in Times New Roman of 13 to 14 points throughout', async () => {
    const parts = await written();
    const xml = (parts.get('word/document.xml') ?? '') + (parts.get('word/footer1.xml') ?? '');
    const normal = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(parts.get('word/styles.xml') ?? '')?.[0] ?? '';
    expect(normal).toMatch(/w:rFonts [^>]*w:ascii="Times New Roman"/);
    expect(normal).toMatch(/<w:sz w:val="28"\/>/);
    expect(xml.match(/w:rFonts/g)).toBeNull();
    const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.every((size) => size >= 26 && size <= 28)).toBe(true);
  });

  it('has the sentences that are switched on, and the tables', async () => {
    const xml = (await written()).get('word/document.xml') ?? '';
    expect(xml).toContain('I. Sản xuất công nghiệp');
    expect(xml).toContain('Có 19/28 địa phương tăng.');
    expect(xml).not.toContain('Câu bị tắt.');
    expect(xml).toContain('Hà Nội &amp; Hà Nam');
    expect(xml).toMatch(/<w:tblHeader\/>/);
    expect(xml).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has its charts as native ones, first bar on top, with the printed values at their ends and the names aside', async () => {
    const parts = await written();
    const chart = parts.get('word/charts/chart1.xml') ?? '';
    expect(parts.get('word/document.xml')).toContain('drawingml/2006/chart');
    expect(parts.get('word/document.xml')).toContain('Biểu đồ 1. Tăng/giảm');
    expect(chart).toMatch(/<c:barDir val="bar"\/>/);
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, v]) => v)).toEqual(
      expect.arrayContaining(['Hà Nội &amp; Hà Nam', 'Bắc Ninh', '16.84', '-3.2']),
    );
    expect([...chart.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, v]) => v)).toEqual(['16,8', '−3,2']);
    const [names = ''] = /<c:catAx>.*<\/c:catAx>/s.exec(chart) ?? [];
    expect(names).toMatch(/orientation val="maxMin"/);
    expect(names).toMatch(/<c:tickLblPos val="low"\/>/);
    expect([...parts.keys()].filter((name) => name.startsWith('word/embeddings/'))).toHaveLength(1);
  });
});
