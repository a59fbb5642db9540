import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/claims/checkText.ts';
import type { TextCheck } from '../../src/core/model/claim.ts';
import { folderWithWorkspace, terminalWith } from './fake.ts';

const TEXT = 'Năm 2023, 30/28 tỉnh, thành phố phía Bắc có IIP tăng trưởng dương.';
const answer = ({ text }: { text: string }): TextCheck => {
  const { day, claims, cautions, follows } = checkText(text);
  const counts = { confirmed: 0, contradicted: 0, consistent: 0, inconsistent: 1, uncheckable: 0 };
  return { day, asOf: null, claims, counts, cautions, follows };
};

const read = ({ file }: { file: string }) => ({ name: file, text: readFileSync(file, 'utf8') });
const core = { 'text.check': answer, 'text.read': read };

describe('ctdesk check', () => {
  it('says verdict, what was understood and the computation, in the language, with status 0', async () => {
    const folder = folderWithWorkspace();
    writeFileSync(join(folder, 'bai.txt'), TEXT);
    const { run, asked } = terminalWith(core, folder);
    const { status, out } = await run('check', 'bai.txt', '--as-of', '2024-01-31');
    expect([status, asked[1]?.input]).toEqual([0, { text: TEXT, asOf: '2024-01-31' }]);
    expect(out).toContain('KHÔNG KHỚP TRONG BÀI  "30/28 tỉnh, thành phố phía Bắc có IIP tăng trưởng dương"');
    expect(out).toContain('= 30 nhiều hơn 28');
    expect((await run('check', 'bai.txt', '--lang', 'en')).out).toContain('INCONSISTENT WITHIN THE TEXT');
    expect(JSON.parse((await run('check', 'bai.txt', '--json')).out)).toEqual(answer({ text: TEXT }));
  });

  it('works without a workspace and makes none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ctdesk-test-'));
    writeFileSync(join(folder, 'bai.txt'), TEXT);
    const { run, opened } = terminalWith(core, folder);
    expect((await run('check', 'bai.txt')).status).toBe(0);
    expect(opened[0]).not.toContain(folder);
    expect(readdirSync(folder)).toEqual(['bai.txt']);
  });
});
