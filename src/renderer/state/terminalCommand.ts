import { keyFromText } from '../../core/model/observation.ts';

/** What a view shows, by what the terminal can ask for; the whole of an address has it. */
export type Shown = {
  readonly page: string;
  readonly period: string | null;
  readonly region: string | null;
  readonly measure: string | null;
  readonly basis: string | null;
  readonly asOf: string | null;
  readonly borders: string | null;
  readonly since: string | null;
  readonly about: string | null;
  readonly release: number | null;
  readonly severity: string | null;
  readonly series: string | null;
  readonly key: string | null;
};
export type Shell = 'posix' | 'powershell';
type Option = readonly [name: string, value: string | null];

/**
 * The terminal commands that print what a view shows, one a line: its page, then the open number.
 * The view names everything that it shows (`explicit`); `workspace` is the name of its file. Empty where a page has no command.
 */
export function terminalCommands(view: Shown, workspace: string, shell: Shell): readonly string[] {
  const lines = [pageWords(view), traceWords(view)].filter((words) => words !== null);
  return lines.map((words) =>
    ['ctdesk', ...words, ...options([['workspace', workspace]])].map((word) => quoted(word, shell)).join(' '),
  );
}

/** A word as a shell takes it for one argument: bare, or between single quotes, in which nothing is replaced. */
export function quoted(word: string, shell: Shell): string {
  if (/^[\w./:+-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", shell === 'posix' ? `'\\''` : "''")}'`;
}

function options(list: readonly Option[]): string[] {
  return list.flatMap(([name, value]) => (value === null ? [] : [`--${name}`, value]));
}

function pageWords(view: Shown): string[] | null {
  const { page, measure, basis, period, region, borders, asOf, since } = view;
  const places: Option[] = [
    ['period', period],
    ['region', region],
    ['borders', borders],
    ['as-of', asOf],
  ];
  const [dataset, changed] = view.about?.split(':') ?? [];
  const named = measure !== null && period !== null;
  switch (page) {
    case 'table':
      return named ? ['table', ...options([['measure', measure], ...places])] : null;
    case 'derived':
      return named ? ['derived', ...options([['measure', measure], ...places])] : null;
    case 'map':
    case 'chart':
      return named ? ['facts', ...options([['measure', measure], ['basis', basis], ...places])] : null;
    case 'revisions':
      return (
        seriesWords(view) ??
        (since === null
          ? null
          : [
              'changes',
              ...options([
                ['since', since],
                ['dataset', dataset ?? null],
                ['measure', changed ?? null],
                ['as-of', asOf],
              ]),
            ])
      );
    case 'sources':
      return ['list', 'releases'];
    case 'checks':
      return [
        'validate',
        ...options([
          ['release', view.release === null ? null : String(view.release)],
          ['severity', view.severity],
        ]),
      ];
    default:
      return null;
  }
}

/** The triangle of the series in the address: `DATASET:MEASURE:ITEM:AREA:KIND:BASIS`. */
function seriesWords({ series, asOf }: Shown): string[] | null {
  const [dataset, measure, item, area, kind, basis] = series?.split(':') ?? [];
  if (!measure || !basis) return null;
  const parts: Option[] = [
    ['measure', measure],
    ['basis', basis],
    ['area', area || null],
    ['item', item || null],
    ['dataset', dataset || null],
    ['kind', kind || null],
    ['as-of', asOf],
  ];
  return ['revisions', ...options(parts)];
}

function traceWords({ key, asOf }: Shown): string[] | null {
  if (key === null) return null;
  const [own = '', release = null] = key.includes('(') ? [key] : key.split('@');
  if (!key.includes('(') && !keyFromText(own)) return null;
  return [
    'trace',
    own,
    ...options([
      ['release', release],
      ['as-of', asOf],
    ]),
  ];
}
