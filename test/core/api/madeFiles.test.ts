import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Input, Method } from '../../../src/core/api/contract.ts';
import type { MadeFile } from '../../../src/core/model/lists.ts';
import { propertiesOf } from '../../../src/core/workbook/bookProperties.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { partsOf } from '../report/parts.ts';

const RESOURCES = join(import.meta.dirname, '../../../resources');
const FORM = readFileSync(join(RESOURCES, 'templates/moit-hoi-nghi.xlsx'));
const DAY = { madeOn: '2024-07-05' };
const LABOUR = { measure: 'LABOUR_INDEX', basis: 'SPLY' } as const;
const keyOf = (area: string): string => `GSO_LABOUR:LABOUR_INDEX:_T:${area}:2024-06-01:SPLY`;
const CHART = {
  ...{ title: 'Vĩnh Phúc cao nhất', subtitle: 'cùng kỳ = 100', foot: 'Nguồn: GSO.', base: 100 },
  heads: ['Địa phương', 'So cùng kỳ'],
  rows: ['VN-70', 'VN-HN', 'VN'].map((area) => ({ name: area, keys: [keyOf(area)] })),
};
const { heads, rows, title } = CHART;

type Made = { [M in Method]: readonly [M, Input<M>] }[Method];
const view = (asked: Input<'view.export'>['view'], format: Input<'view.export'>['format']): Made => [
  'view.export',
  { view: asked, format, ...DAY },
];
const TABLE = { kind: 'table', ...LABOUR, period: '2024-06-01' } as const;
/** Every kind of file that the core makes; the last three carry no question. */
const FILES: readonly (readonly [string, Made, boolean])[] = [
  ['report', ['report.conference', { period: '2024-06', ...DAY }], true],
  ['briefing', ['briefing.document', { period: '2024-06', ...DAY }], true],
  ...(['bars', 'lines', 'ranks', 'panels', 'heat'] as const).map(
    (form) => [`chart ${form}`, ['chart.workbook', { ...CHART, form, ...DAY }], true] as const,
  ),
  ...(['xlsx', 'ods'] as const).flatMap((format) => [
    [`table ${format}`, view(TABLE, format), true] as const,
    [`derived ${format}`, view({ ...TABLE, kind: 'derived' }, format), true] as const,
    [`series ${format}`, view({ kind: 'series', ...LABOUR }, format), true] as const,
    [`figures ${format}`, view({ kind: 'figures', title, about: 'x', heads, rows }, format), true] as const,
  ]),
  ...(['csv', 'px', 'sdmx'] as const).map((format) => [format, view(TABLE, format), false] as const),
  ['template', ['report.template', { template: 'mau.xlsx', period: '2024-06', ...DAY }], false],
];

afterEach(() => vi.useRealTimers());

async function sampleCore(now?: () => string): Promise<TestCore> {
  const desk = await testCore(now);
  const folder = join(RESOURCES, 'samples');
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.xlsx'))
    .sort())
    await desk.importBook(name, readFileSync(join(folder, name)));
  desk.add('mau.xlsx', FORM);
  return desk;
}
async function bytesOf({ call }: TestCore, [method, input]: Made): Promise<Buffer> {
  const answer = (await call(method, input as never)) as MadeFile | { file: MadeFile };
  return Buffer.from(('file' in answer ? answer.file : answer).base64, 'base64');
}

describe('a file', () => {
  it('is the same byte for byte whenever it is made, where its day of making is fixed; and says what it was asked for', async () => {
    let hour = 0;
    const desk = await sampleCore(() => `2024-07-01T0${hour++ % 10}:00:00.000Z`);
    vi.useFakeTimers({ toFake: ['Date'] });
    const unlike: string[] = [];
    for (const [name, made, carries] of FILES) {
      vi.setSystemTime('2024-07-01T08:00:00Z');
      const first = await bytesOf(desk, made);
      vi.setSystemTime('2025-11-12T21:13:14Z');
      if (!first.equals(await bytesOf(desk, made))) unlike.push(name);
      expect(propertiesOf(first).has('ctdesk.asked'), name).toBe(carries);
      for (const [part, xml] of first[0] === 0x50 ? partsOf(first) : [])
        expect(xml.includes('2025-11-1'), `${name}: ${part}`).toBe(false);
    }
    expect(unlike).toEqual([]);
  });
});

/** A book of labour by place, as a later or an earlier one says it. */
const labour = (hanoi: number, vinhPhuc: number): Uint8Array =>
  bookOf({
    '15. LĐCN_DP': labourTable([
      ['CẢ NƯỚC ', 101.11, 103.79],
      ['Hà Nội', 100.34, hanoi],
      ['Vĩnh Phúc', 104.18, vinhPhuc],
    ]),
  });
async function revisedCore(): Promise<TestCore> {
  const desk = await testCore();
  await desk.importBook('2024-06-29.xlsx', labour(99.96, 105.06));
  return desk;
}
const CARRYING: readonly (readonly [string, Made])[] = [
  ['bao-cao.xlsx', ['report.conference', { period: '2024-06', ...DAY }]],
  ['bieu-do.xlsx', ['chart.workbook', { ...CHART, form: 'bars', ...DAY }]],
  ['bang.xlsx', view(TABLE, 'xlsx')],
  ['bang.ods', view(TABLE, 'ods')],
  ['chuoi.xlsx', view({ kind: 'series', ...LABOUR }, 'xlsx')],
  ['ho-so.ods', view({ kind: 'figures', title, about: 'x', heads, rows }, 'ods')],
  ['ban-tin.docx', ['briefing.document', { period: '2024-06', ...DAY }]],
];

describe('a file made again', () => {
  it.each(CARRYING)('is the same where no figure changed, and else says which did: %s', async (name, made) => {
    const desk = await revisedCore();
    const old = await bytesOf(desk, made);
    const file = desk.add(name, old);
    const same = await desk.call('report.rerun', { file, ...DAY });
    expect(same.changes).toEqual([]);
    expect(Buffer.from(same.base64, 'base64').equals(old)).toBe(true);
    await desk.importBook('2024-07-29.xlsx', labour(100.2, 105.06));
    const now = await desk.call('report.rerun', { file, ...DAY });
    const ofHanoi = now.changes.filter(({ of, before }) => `${of} ${before}`.includes('Hà Nội'));
    const [before, after] = made[0] === 'briefing.document' ? ['Hà Nội | −0,04', 'Hà Nội | 0,2'] : ['99,96', '100,2'];
    expect(ofHanoi).toContainEqual({
      of: expect.any(String) as string,
      before: expect.stringContaining(before) as string,
      after: expect.stringContaining(after) as string,
    });
    const then = await desk.call('report.rerun', { file, asOf: '2024-06-30', ...DAY });
    expect(now.changes.filter(({ after }) => /^(?:[IVX]+|Bảng \d)\. /.test(after ?? ''))).toEqual([]);
    // a briefing says in its notes on what day it rests
    expect(then.changes.filter(({ before }) => !before?.startsWith('Nguồn') && before !== null)).toEqual([]);
  });

  it('keeps the words of a page and says so in the file, where figures under them changed', async () => {
    const desk = await revisedCore();
    const file = desk.add('x.xlsx', await bytesOf(desk, ['chart.workbook', { ...CHART, form: 'bars', ...DAY }]));
    await desk.importBook('2024-07-29.xlsx', labour(100.2, 105.06));
    const now = Buffer.from((await desk.call('report.rerun', { file, ...DAY })).base64, 'base64');
    expect(partsOf(now).get('xl/sharedStrings.xml')).toContain('Tên và thứ tự dòng là của tệp cũ; 1 số đã đổi từ đó.');
  });

  it('is in another language when asked, and says of hand texts what changed beneath them', async () => {
    const desk = await revisedCore();
    const of = { period: '2024-06', lang: 'vi' } as const;
    const { briefing } = await desk.call('briefing.make', of);
    const sentence = briefing.sections.flatMap(({ sentences }) => sentences).find(({ parts }) => parts.length > 2);
    const seen = (sentence?.parts ?? []).flatMap((part) =>
      typeof part === 'string' ? [] : { expression: part.expression, text: 'khác' },
    );
    const edits = { off: [], order: [], texts: [{ id: sentence?.id ?? '', text: 'Viết tay.', seen }] };
    const file = desk.add('b.docx', await bytesOf(desk, ['briefing.document', { ...of, edits, ...DAY }]));
    const made = await desk.call('report.rerun', { file, lang: 'en', ...DAY });
    expect(made.stale.map(({ edited }) => edited?.text)).toEqual(['Viết tay.']);
    expect(made.changes).toEqual([]);
    expect(partsOf(Buffer.from(made.base64, 'base64')).get('word/document.xml')).toContain('Briefing');
  });

  it('is refused where the file names no question, was cut, or has no revisions to speak of', async () => {
    const desk = await revisedCore();
    const asked = async (name: string, bytes: Uint8Array, more = {}) =>
      desk.call('report.rerun', { file: desk.add(name, bytes), ...more });
    await expect(asked('la.xlsx', labour(1, 2))).rejects.toThrow('no-parameters');
    await expect(asked('a.csv', await bytesOf(desk, view(TABLE, 'csv')))).rejects.toThrow('no-parameters');
    await expect(asked('bang.xlsx', await bytesOf(desk, view(TABLE, 'xlsx')), { since: '2024-06-01' })).rejects.toThrow(
      'no-since',
    );
  });
});
