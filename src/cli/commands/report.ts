import { resolve } from 'node:path';
import { writeWhole } from '../atomicFile.ts';
import { UsageError, type Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { filters, needed, period } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const reportCommand: Command = {
  name: 'report',
  usage: 'report conference --period P --region R --out FILE.xlsx',
  about: { vi: 'báo cáo Excel cho hội nghị', en: 'the formatted Excel report' },
  more: {
    vi: 'Một tháng nghĩa là những gì sổ tháng đó cho biết: tháng, cộng dồn và các bảng thời điểm.',
    en: "A month means what that month's books give: the month, the cumulative period and the point-in-time tables.",
  },
  words: 1,
  options: ['period', 'region', 'as-of', 'out'],
  async run(context) {
    const { values, lang } = context;
    if (context.names.join(' ') !== 'conference')
      throw new UsageError('Chỉ có báo cáo conference.', 'The only report is conference.');
    const out = resolve(context.terminal.cwd, needed(values.out, 'out'));
    const { region, asOf } = filters(values);
    const input = { period: period(needed(values.period, 'period')), lang };
    const made = await withCore(context, (call) =>
      call('report.conference', {
        ...input,
        ...(region === undefined ? {} : { region }),
        ...(asOf === undefined ? {} : { asOf }),
      }),
    );
    const bytes = Buffer.from(made.base64, 'base64');
    const path = await writeWhole(out, bytes);
    if (values.json) await printJson(context, { file: path, name: made.name, type: made.type, bytes: bytes.length });
    else await print(context, context.say({ vi: `Đã ghi báo cáo vào ${path}\n`, en: `Report written to ${path}\n` }));
    return 0;
  },
};
