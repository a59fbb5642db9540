import { resolve } from 'node:path';
import { writeFile } from '../../core/api/writeFile.ts';
import { briefText } from '../briefText.ts';
import { UsageError, type Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { day, filters, needed, oneOf, period } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const briefCommand: Command = {
  name: 'brief',
  usage: 'brief --period P --region R --format text|docx|json',
  about: { vi: 'báo cáo tóm tắt bằng lời', en: 'the briefing text' },
  more: {
    vi: 'Mỗi con số lấy từ số liệu trong kho; điều chưa có số thì nêu ở phần ghi chú. --format docx cần --out. --since NGÀY: những gì thay đổi từ ngày đó.',
    en: 'Every number comes from the workspace; what has no figure is named in the notes. --format docx needs --out. --since DAY: what changed since then.',
  },
  options: ['period', 'region', 'as-of', 'since', 'format', 'out'],
  async run(context) {
    const { values, lang, terminal } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'docx', 'json']);
    const { region, asOf } = filters(values);
    const asked = {
      ...{ period: period(needed(values.period, 'period')), lang },
      ...(region === undefined ? {} : { region }),
      ...(asOf === undefined ? {} : { asOf }),
    };
    if (format === 'docx') {
      if (values.since !== undefined)
        throw new UsageError('--since không dùng với --format docx.', '--since does not go with --format docx.');
      const out = resolve(terminal.cwd, needed(values.out, 'out'));
      const made = await withCore(context, (call) => call('briefing.document', asked));
      const path = await writeFile(out, Buffer.from(made.base64, 'base64'));
      await print(
        context,
        context.say({ vi: `Đã ghi báo cáo tóm tắt vào ${path}\n`, en: `Briefing written to ${path}\n` }),
      );
      return 0;
    }
    const since = values.since === undefined ? {} : { since: day(values.since, 'since') };
    const answer = await withCore(context, (call) => call('briefing.make', { ...asked, ...since }));
    const text = format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : briefText(answer, lang);
    if (values.out !== undefined) {
      const path = await writeFile(resolve(terminal.cwd, values.out), Buffer.from(text));
      await print(
        context,
        context.say({ vi: `Đã ghi báo cáo tóm tắt vào ${path}\n`, en: `Briefing written to ${path}\n` }),
      );
    } else if (format === 'json') await printJson(context, answer);
    else await print(context, text);
    return 0;
  },
};
