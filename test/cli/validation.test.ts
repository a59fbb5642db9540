import { describe, expect, it } from 'vitest';
import type { DeskFinding, ValidationAnswer } from '../../src/core/model/validation.ts';
import { terminalWith } from './fake.ts';

const FINDING: DeskFinding = {
  id: '12-3f9a0c1b2d',
  release: 12,
  rule: 'outlier',
  severity: 'warning',
  sheet: '2.IIP',
  cell: 'C14',
  subject: 'GSO_IIP:IIP:_T:VN-69:2014-M01:SPLY',
  evidence: [
    {
      key: 'GSO_IIP:IIP:_T:VN-69:2014-M01:SPLY',
      release: 12,
      value: 623.5,
      sheet: '2.IIP',
      cell: 'C14',
      unit: 'VND',
      unitMult: 9,
    },
  ],
  tolerance: { vi: '12 lần độ phân tán.', en: '12 spreads.' },
  text: { vi: '623,50: bất thường.', en: '623.50: unusual.' },
  state: 'open',
  acceptance: null,
};
const ANSWER: ValidationAnswer = {
  releases: [12],
  counts: { error: 0, warning: 1, info: 3, accepted: 0 },
  findings: [FINDING],
};

describe('validate', () => {
  it('prints counts, then each finding with its cell, sentence and tolerance, and the same as JSON', async () => {
    const { run, asked } = terminalWith({ 'validation.read': () => ANSWER });
    const { status, out } = await run('validate', '--release', '12', '--severity', 'warning', '--lang', 'en');
    expect([status, out]).toEqual([
      0,
      '0 error, 1 warning, 3 information; 0 accepted\n' +
        '12-3f9a0c1b2d  warning  outlier  2.IIP!C14\n  623.50: unusual.\n  Tolerance: 12 spreads.\n',
    ]);
    expect(asked[0]?.input).toEqual({ release: 12, severity: 'warning', includeAccepted: false });
    expect(JSON.parse((await run('validate', '--json')).out)).toEqual(ANSWER);
  });

  it('says what was accepted, and that a value has changed since', async () => {
    const acceptance = { reason: 'Nhà máy mới', acceptedAt: '2014-02-03T08:00:00.000Z' };
    const reopened = { ...ANSWER, findings: [{ ...FINDING, state: 'reopened' as const, acceptance }] };
    const { run } = terminalWith({ 'validation.read': () => reopened });
    expect((await run('validate', '--accepted')).out).toContain(
      '  Đã chấp nhận 3/2/2014: Nhà máy mới. Số liệu đã thay đổi từ đó.\n',
    );
  });

  it('prints the log of acceptances', async () => {
    const entry = {
      id: 1,
      rule: 'outlier',
      subject: 'K',
      reason: 'R',
      acceptedAt: '2014-02-03T08:00:00.000Z',
      reopenedAt: null,
    };
    const { run } = terminalWith({ 'validation.log': () => [entry] });
    expect((await run('validate', '--log', '--lang', 'en')).out.split('\n')[1]).toBe(
      '2014-02-03T08:00:00.000Z  outlier  K      R',
    );
  });

  it('is used wrongly by a severity that there is not', async () => {
    expect((await terminalWith({}).run('validate', '--severity', 'bad')).status).toBe(2);
  });
});

describe('accept', () => {
  it('needs an id and a reason, and passes both on', async () => {
    const { run, asked } = terminalWith({ 'validation.accept': () => ({ accepted: true }) });
    expect((await run('accept')).status).toBe(2);
    expect((await run('accept', FINDING.id)).status).toBe(2);
    expect((await run('accept', FINDING.id, '--reason', 'Nhà máy mới')).out).toBe('Đã chấp nhận 12-3f9a0c1b2d.\n');
    expect(asked.map(({ input }) => input)).toEqual([{ id: FINDING.id, reason: 'Nhà máy mới' }]);
  });

  it('opens a finding again with --reopen', async () => {
    const { run } = terminalWith({ 'validation.reopen': () => ({ reopened: true }) });
    expect((await run('accept', FINDING.id, '--reopen', '--lang', 'en')).out).toBe('12-3f9a0c1b2d is open again.\n');
  });
});
