import { parseArgs } from 'node:util';
import type { Text } from '../core/model/text.ts';
import { UsageError } from './context.ts';

type Option = { readonly type: 'string' | 'boolean'; readonly arg?: string; readonly text: Text };

/** Every option of every command; a command names the ones that it takes. */
export const OPTIONS = {
  workspace: text('FILE', 'kho (.ctd)', 'the workspace (.ctd)'),
  lang: text('vi|en', 'ngôn ngữ', 'language'),
  json: flag('in câu trả lời dạng JSON', 'print the answer as JSON'),
  help: flag('hướng dẫn', 'help'),
  released: text(
    'YYYY-MM-DD',
    'ngày công bố, khi tên tệp và nội dung không cho biết',
    'release date, where it cannot be read',
  ),
  'dry-run': flag('chỉ đọc thử, không ghi nhận', 'stop before the commit'),
  measure: text('CODE', 'chỉ tiêu, ví dụ LABOUR_INDEX', 'measure, such as LABOUR_INDEX'),
  basis: text('CODE', 'gốc so sánh: LEVEL, SPLY, PREV, PLAN, SHARE …', 'basis: LEVEL, SPLY, PREV, PLAN, SHARE …'),
  period: text('P', 'kỳ: 2024-06, 6/2024, 6T/2024, Q2/2024, 2024-06-01', 'period: 2024-06, 6/2024, 6T/2024, Q2/2024'),
  region: text('CODE', 'vùng (mặc định north28)', 'region (default north28)'),
  borders: text(
    'DAY|61|64|63|34',
    'theo địa giới của ngày này, hay của 61, 64, 63, 34 tỉnh, thành phố',
    'by the borders of this day, or of the 61, 64, 63, 34 provinces',
  ),
  area: text('CODE', 'địa phương', 'area'),
  item: text('CODE', 'phân tổ (_T là tổng)', 'item (_T is the total)'),
  items: text('A,B,…', 'các phân tổ, cách nhau bằng dấu phẩy', 'items, with commas between'),
  dataset: text('CODE', 'tập số liệu', 'dataset'),
  'as-of': text('YYYY-MM-DD', 'số liệu như đã biết vào ngày này', 'as it stood on this day'),
  'all-releases': flag('mọi lần công bố, không chỉ lần mới nhất', 'every vintage, not the newest only'),
  kind: text(
    'KIND',
    'loại kỳ: month, day, cumulative, quarter, year',
    'kind of period: month, day, cumulative, quarter, year',
  ),
  since: text('DAY|N', 'từ ngày YYYY-MM-DD hoặc từ kỳ công bố số N', 'since the day YYYY-MM-DD or the release N'),
  before: text('P', 'kỳ trước để so, ví dụ 6/2023', 'the earlier period to compare with, such as 6/2023'),
  release: text('N', 'kỳ công bố số N', 'release number'),
  format: text('FORMAT', 'text, csv, json; brief: text, docx, json', 'text, csv, json; brief: text, docx, json'),
  'no-guard': flag(
    'CSV giữ nguyên nhãn như trong sổ (mặc định: nhãn bắt đầu bằng = + - @ có dấu nháy đứng trước, để bảng tính không coi là công thức)',
    'labels in CSV stay as published (default: those that begin with = + - @ get an apostrophe, so that no spreadsheet takes them for formulas)',
  ),
  threshold: text('N', 'ngưỡng, ví dụ 100 hoặc 99,5', 'threshold, such as 100 or 99.5'),
  'at-least': text('N', 'từ N trở lên (--op ge --threshold N)', 'N or above (--op ge --threshold N)'),
  above: text('N', 'trên N', 'above N'),
  'at-most': text('N', 'từ N trở xuống', 'N or below'),
  below: text('N', 'dưới N', 'below N'),
  op: text('gt|ge|lt|le', 'cách so với ngưỡng (mặc định ge: từ ngưỡng trở lên)', 'comparison (default ge: inclusive)'),
  base: text('YEAR', 'kỳ gốc của quyền số, ví dụ 2020', 'base period of weights, such as 2020'),
  source: text('TEXT', 'nguồn của quyền số', 'where weights come from'),
  from: text('YYYY-MM-DD', 'hiệu lực từ ngày', 'valid from this day'),
  to: text('YYYY-MM-DD', 'hiệu lực đến ngày', 'valid to this day'),
  severity: text(
    'error|warning|info',
    'mức này trở lên (mặc định: mọi mức)',
    'this severity or a worse one (default: all)',
  ),
  accepted: flag('in cả những điều đã chấp nhận', 'what was accepted, too'),
  log: flag('nhật ký chấp nhận', 'the log of acceptances'),
  reason: text('TEXT', 'lý do chấp nhận, tối đa 500 chữ', 'why it is accepted, at most 500 letters'),
  reopen: flag('mở lại điều đã chấp nhận', 'open what was accepted again'),
  'no-edits': flag(
    'câu như phần mềm viết, không kèm chỉnh sửa giữ trong kho',
    'sentences as made, without the edits kept in the workspace',
  ),
  'made-on': text(
    'YYYY-MM-DD',
    'ngày lập ghi trong tệp (mặc định: hôm nay)',
    'day of making in the file (default: today)',
  ),
  template: text(
    'FILE|NAME',
    'mẫu Excel có các ô {{…}}, hay tên một mẫu có sẵn',
    'an Excel form with cells {{…}}, or the name of one that comes along',
  ),
  out: text('FILE', 'tệp ghi ra', 'file to write'),
} satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
export type Values = {
  readonly [N in OptionName]?: (typeof OPTIONS)[N]['type'] extends 'boolean' ? boolean : string;
};
export type Parsed = {
  readonly values: Values;
  readonly command: string | undefined;
  readonly names: readonly string[];
};

/** The options that every command takes. */
export const COMMON: readonly OptionName[] = ['workspace', 'lang', 'json', 'help'];

/** Reads the words of the command line; the first word that is no option is the command. */
export function readArguments(argv: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...OPTIONS, help: { type: 'boolean', short: 'h' } },
    });
    const [command, ...names] = positionals;
    return { values, command, names };
  } catch (error) {
    throw usageError(error);
  }
}

function usageError(error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new UsageError(`Không có tùy chọn ${name}.`, `There is no option ${name}.`);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return new UsageError(
      `Tùy chọn ${name} viết chưa đúng; giá trị bắt đầu bằng dấu trừ thì viết liền sau dấu bằng.`,
      `Option ${name} is not written right; a value that begins with a minus follows an equals sign.`,
    );
  throw error;
}

function text<const A extends string>(arg: A, vi: string, en: string) {
  return { type: 'string' as const, arg, text: { vi, en } };
}
function flag(vi: string, en: string) {
  return { type: 'boolean' as const, text: { vi, en } };
}
