import * as files from 'node:fs/promises';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFile } from '../../../src/core/api/writeFile.ts';
import { Refusal } from '../../../src/core/model/text.ts';

type System = NonNullable<Parameters<typeof writeFile>[2]>;
const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A system on which one step fails: the opening, the writing after half of the bytes, the flush, or the renaming. */
function failingAt(step: 'open' | 'write' | 'sync' | 'rename' | 'clean', code: string): System {
  return {
    ...files,
    async open(path, flags, mode) {
      if (step === 'open' && flags === 'wx') throw failure(code);
      const opened = await files.open(path, flags, mode);
      if (flags !== 'wx') return opened;
      return new Proxy(opened, {
        get(target, name) {
          if (name === 'writeFile' && (step === 'write' || step === 'clean'))
            return async (content: Uint8Array) => {
              await target.writeFile(content.subarray(0, content.length / 2));
              throw failure(code);
            };
          if (name === 'sync' && step === 'sync') return () => Promise.reject(failure(code));
          const found: unknown = Reflect.get(target, name);
          return typeof found === 'function' ? (found.bind(target) as unknown) : found;
        },
      });
    },
    rename: (from, to) => (step === 'rename' ? Promise.reject(failure(code)) : files.rename(from, to)),
    rm: (path, options) => (step === 'clean' ? Promise.reject(failure('EIO')) : files.rm(path, options)),
  };
}

describe('writing a file for the user', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'writing-'));
    file = join(folder, 'Báo cáo.xlsx');
    writeFileSync(file, 'bản cũ');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const refusal = async (system?: System): Promise<string> => {
    const found: unknown = await writeFile(file, Buffer.from('bản mới, dài hơn'), system).catch(
      (error: unknown) => error,
    );
    return found instanceof Refusal ? found.code : `no refusal: ${String(found)}`;
  };
  const isUntouched = (): void => {
    expect(readFileSync(file, 'utf8')).toBe('bản cũ');
    expect(readdirSync(folder)).toEqual(['Báo cáo.xlsx']);
  };

  it.each([
    ['a target that Excel holds (Windows)', 'rename', 'EPERM', 'file-locked'],
    ['a target that another program holds', 'rename', 'EBUSY', 'file-locked'],
    ['a folder without the right to write', 'open', 'EACCES', 'file-locked'],
    ['a file system that is read-only', 'open', 'EROFS', 'file-locked'],
    ['a disk that is full half-way', 'write', 'ENOSPC', 'disk-full'],
    ['a quota that is used up', 'write', 'EDQUOT', 'disk-full'],
    ['a disk that is full at the flush', 'sync', 'ENOSPC', 'disk-full'],
    ['a network drive that is lost half-way', 'write', 'EIO', 'place-lost'],
    ['a network drive that is lost before the renaming', 'rename', 'ENOENT', 'place-lost'],
    ['a server that does not answer', 'open', 'ETIMEDOUT', 'place-lost'],
  ] as const)('says so and leaves the old file whole: %s', async (_, step, code, expected) => {
    expect(await refusal(failingAt(step, code))).toBe(expected);
    isUntouched();
  });

  it('tells the first failure where even cleaning up fails', async () => {
    expect(await refusal(failingAt('clean', 'ENOSPC'))).toBe('disk-full');
    expect(readFileSync(file, 'utf8')).toBe('bản cũ');
  });

  it('does not replace a file that is read-only', async () => {
    chmodSync(file, 0o444);
    expect(await refusal()).toBe('read-only');
    isUntouched();
  });

  it.each(['~$Báo cáo.xlsx', '.~lock.Báo cáo.xlsx#'])(
    'does not replace a file under an open window: %s',
    async (lock) => {
      writeFileSync(join(folder, lock), '');
      expect(await refusal()).toBe('file-open');
      expect(readFileSync(file, 'utf8')).toBe('bản cũ');
    },
  );

  it('replaces the file behind a link, and keeps its rights', async () => {
    chmodSync(file, 0o640);
    const link = join(folder, 'liên kết.xlsx');
    symlinkSync(file, link);
    await writeFile(link, 'bản mới');
    expect(readFileSync(file, 'utf8')).toBe('bản mới');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('takes a content in pieces, and a content that breaks off leaves the old file', async () => {
    async function* pieces(breaks: boolean): AsyncGenerator<Uint8Array> {
      yield Buffer.from('một ');
      if (breaks) throw failure('ENOSPC');
      yield Buffer.from('hai');
    }
    await expect(writeFile(file, pieces(true))).rejects.toThrow('disk is full');
    isUntouched();
    await writeFile(file, pieces(false));
    expect(readFileSync(file, 'utf8')).toBe('một hai');
  });

  it('names a defect of ours as it is', async () => {
    expect(await refusal(failingAt('write', 'ERR_INVALID_ARG_TYPE'))).toMatch(/^no refusal/);
    isUntouched();
  });
});
