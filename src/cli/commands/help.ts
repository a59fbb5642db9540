import type { Lang } from '../../core/model/text.ts';
import { inColumns } from '../columns.ts';
import type { Command } from '../context.ts';
import { COMMON, OPTIONS, type OptionName } from '../options.ts';

/** `ctdesk help`. */
export function generalHelp(commands: readonly Command[], lang: Lang): string {
  const head = {
    vi: 'Công Thương Desk: số liệu thống kê công thương, từ sổ của cơ quan thống kê ra bảng và báo cáo.\n\nCách dùng: ctdesk LỆNH [TÙY CHỌN]\n\nLệnh:\n',
    en: "Công Thương Desk: Vietnam's industry-and-trade statistics, from the offices' workbooks to tables and reports.\n\nUsage: ctdesk COMMAND [OPTIONS]\n\nCommands:\n",
  };
  const foot = {
    vi: '\nTùy chọn của một lệnh: ctdesk LỆNH --help. Mã kết thúc: 0 xong, 1 bị từ chối, 2 dùng sai, 70 lỗi của chương trình.\n',
    en: '\nctdesk COMMAND --help tells its options. Exit status: 0 done, 1 refused, 2 wrong usage, 70 a defect of ours.\n',
  };
  const rows = commands.map((command) => [command.usage, command.about[lang]]);
  return `${head[lang]}${inColumns(rows, ['left', 'left'], '  ')}\n${optionHead(lang, true)}${optionRows(COMMON, lang)}${foot[lang]}`;
}

/** `ctdesk COMMAND --help`. */
export function commandHelp(command: Command, lang: Lang): string {
  const usage = { vi: 'Cách dùng', en: 'Usage' }[lang];
  const more = command.more ? `\n${command.more[lang]}\n` : '';
  const own = command.options.length > 0 ? `\n${optionHead(lang, false)}${optionRows(command.options, lang)}` : '';
  const about = command.about[lang];
  return `${usage}: ctdesk ${command.usage}\n${about.charAt(0).toUpperCase()}${about.slice(1)}.\n${more}${own}\n${optionHead(lang, true)}${optionRows(COMMON, lang)}`;
}

function optionHead(lang: Lang, common: boolean): string {
  if (common) return { vi: 'Tùy chọn chung:\n', en: 'Options of every command:\n' }[lang];
  return { vi: 'Tùy chọn:\n', en: 'Options:\n' }[lang];
}

function optionRows(names: readonly OptionName[], lang: Lang): string {
  const rows = names.map((name) => {
    const option: { readonly arg?: string; readonly text: { vi: string; en: string } } = OPTIONS[name];
    return [`--${name}${option.arg ? ` ${option.arg}` : ''}`, option.text[lang]];
  });
  return inColumns(rows, ['left', 'left'], '  ');
}
