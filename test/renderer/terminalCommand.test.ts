import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/all.ts';
import { COMMON, readArguments } from '../../src/cli/options.ts';
import { quoted, terminalCommands, type Shown } from '../../src/renderer/state/terminalCommand.ts';

const VIEW: Shown = {
  page: 'table',
  period: '2024-M06',
  region: 'NORTH28',
  measure: 'LABOUR_INDEX',
  basis: 'SPLY',
  asOf: null,
  borders: null,
  since: '2',
  about: null,
  release: null,
  severity: null,
  series: null,
  key: null,
};
const of = (change: Partial<Shown>): readonly string[] => terminalCommands({ ...VIEW, ...change }, 'mau.ctd', 'posix');

describe('the command of a view', () => {
  it.each<[Partial<Shown>, string]>([
    [{}, 'ctdesk table --measure LABOUR_INDEX --period 2024-M06 --region NORTH28 --workspace mau.ctd'],
    [
      { page: 'derived', borders: '2025-07-01', asOf: '2024-06-29' },
      'ctdesk derived --measure LABOUR_INDEX --period 2024-M06 --region NORTH28 --borders 2025-07-01 --as-of 2024-06-29 --workspace mau.ctd',
    ],
    [
      { page: 'chart' },
      'ctdesk facts --measure LABOUR_INDEX --basis SPLY --period 2024-M06 --region NORTH28 --workspace mau.ctd',
    ],
    [{ page: 'revisions' }, 'ctdesk changes --since 2 --workspace mau.ctd'],
    [
      { page: 'revisions', series: 'GSO_RETAIL:RETAIL_SALES:_T:VN:month:LEVEL' },
      'ctdesk revisions --measure RETAIL_SALES --basis LEVEL --area VN --item _T --dataset GSO_RETAIL --kind month --workspace mau.ctd',
    ],
    [{ page: 'sources' }, 'ctdesk list releases --workspace mau.ctd'],
    [{ page: 'checks' }, 'ctdesk validate --workspace mau.ctd'],
    [
      { page: 'checks', release: 3, severity: 'warning' },
      'ctdesk validate --release 3 --severity warning --workspace mau.ctd',
    ],
    [
      { page: 'revisions', about: 'GSO_IIP:IIP' },
      'ctdesk changes --since 2 --dataset GSO_IIP --measure IIP --workspace mau.ctd',
    ],
  ])('%j', (change, command) => expect(of(change)).toEqual([command]));

  it('has a second line for the number that is open', () => {
    expect(of({ page: 'settings', key: 'D:M:_T:VN-HN:2024-06-01:SPLY@3' })).toEqual([
      'ctdesk trace D:M:_T:VN-HN:2024-06-01:SPLY --release 3 --workspace mau.ctd',
    ]);
    expect(of({ page: 'settings', key: 'share(A,B)' })).toEqual(["ctdesk trace 'share(A,B)' --workspace mau.ctd"]);
  });

  it('is none where the terminal has nothing like the page', () => {
    for (const page of ['overview', 'import', 'settings', 'parts'] as const) expect(of({ page })).toEqual([]);
  });

  it.each(['table', 'derived', 'chart', 'revisions', 'sources', 'checks'] as const)(
    'is one that the terminal takes, on %s with everything named',
    (page) => {
      const [line = ''] = of({ page, borders: '2025-07-01', asOf: '2024-06-29' });
      const { command, values } = readArguments(line.split(' ').slice(1));
      const known = COMMANDS.find(({ name }) => name === command);
      for (const name of Object.keys(values)) expect([...(known?.options ?? []), ...COMMON]).toContain(name);
    },
  );
});

describe('a word in a shell', () => {
  const words = ['Kho thử.ctd', 'it\'s $HOME `id` "x" \\', 'a;b|c&d', '%PATH%', 'N*', 'share(A,B@2)', '!x', ''];
  it.skipIf(process.platform === 'win32').each(words)('comes out of sh as it went in: %s', (word) => {
    expect(execFileSync('sh', ['-c', `printf %s ${quoted(word, 'posix')}`], { encoding: 'utf8' })).toBe(word);
  });
  it('has its apostrophes doubled for PowerShell, and stays bare where nothing can be meant by it', () => {
    expect(quoted("it's", 'powershell')).toBe("'it''s'");
    expect(quoted('share(A,B)', 'powershell')).toBe("'share(A,B)'");
    expect(quoted('2024-01-01/P6M', 'powershell')).toBe('2024-01-01/P6M');
  });
});
