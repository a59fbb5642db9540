import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRACE } from './cases.ts';
import { terminalWith } from './fake.ts';
import { CHANGES, TRIANGLE } from './vintageCases.ts';

const SERIES = ['--measure', 'retail_sales', '--area', 'vn', '--item', '_t', '--basis', 'level'];
const service = { 'revision.triangle': () => TRIANGLE, 'revision.since': () => CHANGES };
const CASES = (['vi', 'en'] as const).flatMap((lang) => [
  { name: 'revisions', lang, argv: ['revisions', ...SERIES] },
  { name: 'changes', lang, argv: ['changes', '--since', '1'] },
]);

describe('vintages in the terminal', () => {
  it.each(CASES)('$name in $lang is the text that was looked at', async ({ name, lang, argv }) => {
    const { status, out, err } = await terminalWith(service).run(...argv, '--lang', lang);
    expect(out).toBe(readFileSync(join(import.meta.dirname, 'golden', `${name}.${lang}.txt`), 'utf8'));
    expect([status, err]).toEqual([0, '']);
  });

  it('ask for the series and the span that were named', async () => {
    const pages = ({ after }: { after: number }) => ({ ...CHANGES, next: after === 0 ? 12 : null });
    const { run, asked } = terminalWith({ ...service, 'revision.since': pages });
    await run('revisions', ...SERIES, '--kind', 'month', '--as-of', '2024-06-30');
    await run('changes', '--since', '2024-05-29', '--measure', 'iip', '--json');
    expect(asked).toEqual(
      [
        {
          method: 'revision.triangle',
          input: { measure: 'RETAIL_SALES', basis: 'LEVEL', area: 'VN', item: '_T', kind: 'month', asOf: '2024-06-30' },
        },
        { method: 'revision.since', input: { day: '2024-05-29', measure: 'IIP', limit: 20_000 } },
        { method: 'revision.since', input: { day: '2024-05-29', measure: 'IIP', limit: 20_000, after: 12 } },
      ].map((one) => expect.objectContaining(one) as unknown),
    );
  });

  it('show the newest releases as columns, or all of them', async () => {
    const releases = Array.from({ length: 12 }, (_, i) => ({
      id: i + 1,
      releasedOn: `2024-${String(i + 1).padStart(2, '0')}-28`,
      file: '',
      withdrawnAt: null,
    }));
    const { run } = terminalWith({ 'revision.triangle': () => ({ ...TRIANGLE, releases }) });
    const few = (await run('revisions', ...SERIES, '--lang', 'en')).out;
    expect([few.includes('2024-05-28'), few.includes('2024-04-28'), few.includes('the 8 newest below')]).toEqual([
      true,
      false,
      true,
    ]);
    expect((await run('revisions', ...SERIES, '--lang', 'en', '--all-releases')).out).toContain('2024-01-28');
  });

  it('come as CSV with every digit, marks without a value', async () => {
    const lines = (await terminalWith(service).run('revisions', ...SERIES, '--format', 'csv')).out.split('\r\n');
    expect(lines).toEqual([
      'TIME_PERIOD,2024-05-29#1,2024-05-29#1:STATUS,2024-06-29#2,2024-06-29#2:STATUS,2024-06-29#3,2024-06-29#3:STATUS,FIRST,LATEST,REVISION,REVISION_PERCENT,ESTIMATE,OUTCOME,ERROR,ERROR_PERCENT,IMPLIED_BASE,IMPLIED_PERCENT',
      '2024-M04,,L,,,520142.5,A,520142.5,520142.5,,,,,,,,',
      '2024-M05,519760.4,E,516774.6,P,,,519760.4,516774.6,-2985.8,-0.574457,519760.4,516774.6,-2985.8,-0.574457,510000,-1.310939',
      '',
    ]);
  });

  it('come as CSV and JSON with the changes of all pages', async () => {
    const [a, b, ...rest] = CHANGES.rows;
    const paged = ({ after }: { after: number }) =>
      after === 0
        ? { ...CHANGES, rows: [a, b].flatMap((row) => row ?? []), next: 5 }
        : { ...CHANGES, groups: null, rows: after === 5 ? rest : [], next: null };
    const { run } = terminalWith({ 'revision.since': paged });
    expect(JSON.parse((await run('changes', '--since', '1', '--json')).out)).toEqual({ ...CHANGES, next: null });
    const lines = (await run('changes', '--since', '1', '--format', 'csv')).out.split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toBe(
      'revised,GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY,Hà Nội,PT,0,99.5,E,1,2024-05-29,99.96,A,2,2024-06-29,0.46,,2',
    );
    expect(lines[4]).toMatch(/^withdrawn,.*,90,A,1,2024-05-29,,,,,,,2$/);
  });

  it('say so where nothing changed', async () => {
    const nothing = { ...CHANGES, added: [], withdrawn: [], groups: [], rows: [], next: null };
    const { out } = await terminalWith({ 'revision.since': () => nothing }).run('changes', '--since', '1');
    expect(out).toContain('Không có gì thay đổi.');
  });

  it('mark what was taken back in a trace', async () => {
    const [vintage] = TRACE.vintages;
    const withdrawn = vintage ? [{ ...vintage, value: 98, withdrawnAt: '2024-07-02T01:02:03.000Z' }] : [];
    const { out } = await terminalWith({ 'observation.trace': () => ({ ...TRACE, withdrawn }) }).run(
      'trace',
      TRACE.observation.area === 'VN-HN' ? 'GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY' : '',
    );
    expect(out).toMatch(
      /99,96 +chính thức +15\. LĐCN_DP!C9 +T6\.xlsx\n.* 98 +chính thức .*T6\.xlsx +rút lại 2\/7\/2024, không tính\n/,
    );
  });

  it.each([
    [['revisions', '--measure', 'IIP']],
    [['revisions', '--basis', 'SPLY']],
    [['revisions', ...SERIES, '--kind', 'week']],
    [['revisions', ...SERIES, '--period', '2024']],
    [['revisions', ...SERIES, '--format', 'xlsx']],
    [['changes']],
    [['changes', '--since', 'may']],
    [['changes', '--since', '2024-02-30']],
    [['changes', '--since', '0']],
    [['list', 'releases', '--as-of', '2024-06-30']],
  ])('are refused as wrong usage: %j', async (argv) => {
    const { status, out, err } = await terminalWith(service).run(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^usage: .+\n$/);
  });

  it('give lists as they stood on a day', async () => {
    const { run, asked } = terminalWith({ 'period.list': () => [], 'measure.list': () => [] });
    await run('list', 'periods', '--measure', 'iip', '--as-of', '2024-06-30');
    await run('list', 'measures', '--as-of', '2024-06-30');
    expect(asked.map(({ input }) => input)).toEqual([{ measure: 'IIP', asOf: '2024-06-30' }, { asOf: '2024-06-30' }]);
  });
});
