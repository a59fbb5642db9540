import { basename } from 'node:path';
import { dayText } from '../core/model/format.ts';
import type { CommitResult, StagedBook, TableState } from '../core/model/lists.ts';
import type { Problem, Severity } from '../core/model/observation.ts';
import type { Lang, Refusal } from '../core/model/text.ts';
import { count } from './numbers.ts';
import { SEVERITY_TEXT } from './words.ts';

/** What became of one workbook. Refused, or staged and, but for a dry run and a known one, committed. */
export type Outcome = {
  readonly path: string;
  readonly staged?: StagedBook;
  readonly committed?: CommitResult;
  readonly refusal?: Refusal;
};

const SEVERITIES: readonly Severity[] = ['stop', 'ask', 'warn', 'note'];
/** Problems printed under a workbook; the rest is counted. */
const SHOWN = 5;

/** One line for one workbook, and its first problems under it. */
export function outcomeText({ path, staged }: Outcome, lang: Lang): string {
  if (!staged) return '';
  const file = basename(path).normalize('NFC');
  const day = dayText(staged.releasedOn, lang);
  if (staged.already !== null)
    return {
      vi: `${day}  ${file}: đã có trong kho (kỳ công bố số ${staged.already}), bỏ qua\n`,
      en: `${day}  ${file}: already in the workspace (release ${staged.already}), skipped\n`,
    }[lang];
  const read = inState(staged, 'read').length;
  const unread = staged.tables.length - read;
  const n = (value: number): string => count(value, lang);
  const problems = severitiesText(staged.problems, lang);
  const line = {
    vi: `${day}  ${file}: đọc ${read} bảng, chưa đọc ${unread}; mới ${n(staged.news)}, hiệu đính ${n(staged.revised)}, giữ nguyên ${n(staged.same)}`,
    en: `${day}  ${file}: ${read} tables read, ${unread} not read; new ${n(staged.news)}, revised ${n(staged.revised)}, same ${n(staged.same)}`,
  }[lang];
  return `${line}${problems && `; ${problems}`}\n${problemLines(staged.problems, lang)}`;
}

/** Counts over all workbooks of one command. */
export function summaryText(outcomes: readonly Outcome[], dryRun: boolean, lang: Lang): string {
  const books = outcomes.flatMap(({ staged }) => (staged && staged.already === null ? [staged] : []));
  const known = outcomes.filter(({ staged }) => staged && staged.already !== null).length;
  const refused = outcomes.filter(({ refusal }) => refusal).length;
  const sum = (of: (book: StagedBook) => number): string =>
    count(
      books.reduce((total, book) => total + of(book), 0),
      lang,
    );
  const read = sum((book) => inState(book, 'read').length);
  const unread = sum((book) => book.tables.length - inState(book, 'read').length);
  const problems = severitiesText(
    books.flatMap((book) => book.problems),
    lang,
  );
  const none = { vi: 'không có', en: 'none' }[lang];
  const [news, revised, same] = [sum((b) => b.news), sum((b) => b.revised), sum((b) => b.same)];
  const lines = {
    vi: [
      `${dryRun ? 'Đọc thử, chưa ghi nhận gì' : 'Tổng cộng'}: ${outcomes.length} tệp: ${dryRun ? 'đọc được' : 'ghi nhận'} ${books.length}, đã có ${known}, từ chối ${refused}`,
      `Bảng: đọc ${read}, chưa đọc ${unread}`,
      `Số liệu: mới ${news}, hiệu đính ${revised}, giữ nguyên ${same}`,
      `Vướng mắc: ${problems || none}`,
    ],
    en: [
      `${dryRun ? 'Dry run, nothing was committed' : 'In all'}: ${outcomes.length} files: ${dryRun ? 'readable' : 'committed'} ${books.length}, known already ${known}, refused ${refused}`,
      `Tables: read ${read}, not read ${unread}`,
      `Observations: new ${news}, revised ${revised}, same ${same}`,
      `Problems: ${problems || none}`,
    ],
  }[lang];
  return `${lines.join('\n')}\n`;
}

const inState = (book: StagedBook, state: TableState) => book.tables.filter((table) => table.state === state);

function severitiesText(problems: readonly Problem[], lang: Lang): string {
  return SEVERITIES.map((severity) => ({ severity, n: problems.filter((p) => p.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${SEVERITY_TEXT[severity][lang]} ${count(n, lang)}`)
    .join(', ');
}

function problemLines(problems: readonly Problem[], lang: Lang): string {
  const worth = SEVERITIES.filter((severity) => severity !== 'note').flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const lines = worth.slice(0, SHOWN).map((problem) => {
    const place = problem.cell ? `${problem.sheet}!${problem.cell}` : problem.sheet;
    return `    ${place}: ${problem.text[lang].replace(/[\r\n]+/g, ' ')} (${problem.code})\n`;
  });
  const rest = worth.length - SHOWN;
  const more = {
    vi: `    và ${rest} vướng mắc nữa: ctdesk list problems\n`,
    en: `    and ${rest} more: ctdesk list problems\n`,
  }[lang];
  return lines.join('') + (rest > 0 ? more : '');
}
