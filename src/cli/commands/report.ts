import { resolve } from 'node:path';
import type { Call, Input } from '../../core/api/contract.ts';
import { isShippedForm } from '../../core/model/shippedForms.ts';
import type { MadeFile } from '../../core/model/lists.ts';
import { writeFile } from '../../core/api/writeFile.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { print, printJson } from '../output.ts';
import { day, dayOfMaking, filters, needed, period } from '../selectors.ts';
import { changedText } from '../fileChangesText.ts';
import { warnOfEdits } from '../briefWarnings.ts';
import { filledText } from '../templateText.ts';
import { withCore } from '../workspace.ts';

export const reportCommand: Command = {
  name: 'report',
  usage:
    'report conference --period P --region R --out FILE.xlsx | report rerun OLD --out NEW | report --template FORM.xlsx --period P --out FILE.xlsx',
  about: {
    vi: 'báo cáo Excel cho hội nghị, lập mới hay lập lại',
    en: 'the formatted Excel report, made or made again',
  },
  more: {
    vi: 'Một tháng nghĩa là những gì sổ tháng đó cho biết: tháng, cộng dồn và các bảng thời điểm. --since NGÀY: số điều chỉnh kể từ báo cáo ngày đó. Cùng lệnh, cùng kho và cùng --made-on cho cùng một tệp. --template: điền các ô {{…}} và vùng có tên ct.… của một mẫu Excel của cơ quan; có sẵn ba mẫu gso-thang, moit-hoi-nghi, tinh-thang. rerun: lập lại tệp cũ (báo cáo, bảng, biểu đồ, bản tin .docx) từ số liệu nay, hay như đã biết vào ngày --as-of, và nêu những gì đã đổi.',
    en: "A month means what that month's books give: the month, the cumulative period and the point-in-time tables. --since DAY: revisions since the report of that day. The same command, workspace and --made-on give the same file. --template: fills the cells {{…}} and the named ranges ct.… of an office's own form; three come along: gso-thang, moit-hoi-nghi, tinh-thang. rerun: an old file (report, view, chart, briefing .docx) from the figures of now, or as they stood on --as-of, and what has changed.",
  },
  words: 2,
  options: ['template', 'period', 'region', 'area', 'as-of', 'since', 'made-on', 'out'],
  async run(context) {
    const { names, values } = context;
    const [kind, ...files] = names;
    const [file] = files;
    if (values.template !== undefined) {
      if (kind !== undefined)
        throw new UsageError('--template không đi cùng từ nào khác.', '--template goes with no other word.');
      return fill(context, values.template);
    }
    if (kind === 'conference' && file === undefined) return write(context, conference(context));
    if (kind === 'rerun' && file !== undefined) return rerun(context, file);
    throw new UsageError(
      'Có ba dạng: report conference, report rerun TỆP và report --template TỆP.',
      'There are three forms: report conference, report rerun FILE and report --template FILE.',
    );
  },
};

type Asked = Input<'report.conference'>;
type Make = (call: Call) => Promise<MadeFile>;

function conference({ values, lang }: Context): Make {
  const { region, asOf } = filters(values);
  const asked: Asked = {
    period: period(needed(values.period, 'period')),
    lang,
    ...(region === undefined ? {} : { region }),
    ...(asOf === undefined ? {} : { asOf }),
    ...days(values),
  };
  return (call) => call('report.conference', asked);
}

/** The same question as the file's, but for what is said here: the day, the language; then what reads otherwise. */
async function rerun(context: Context, file: string): Promise<number> {
  const { values, terminal, lang } = context;
  for (const fixed of ['period', 'region'] as const)
    if (values[fixed] !== undefined)
      throw new UsageError(`rerun lấy --${fixed} từ tệp cũ.`, `rerun takes --${fixed} from the old file.`);
  const { asOf } = filters(values);
  const out = resolve(terminal.cwd, needed(values.out, 'out'));
  const asked = {
    file: resolve(terminal.cwd, file),
    ...(values.lang === undefined ? {} : { lang }),
    ...(asOf === undefined ? {} : { asOf }),
    ...days(values),
  };
  const made = await withCore(context, (call) => call('report.rerun', asked));
  const path = await writeFile(out, Buffer.from(made.base64, 'base64'));
  const { base64: _, ...found } = made;
  await warnOfEdits(context, made);
  if (values.json) await printJson(context, { ...found, file: path });
  else await print(context, changedText(made, path, lang));
  return 0;
}

const days = (values: Context['values']): { since?: string; madeOn?: string } => ({
  ...(values.since === undefined ? {} : { since: day(values.since, 'since') }),
  ...dayOfMaking(values),
});

/** Fills a form; what could not be filled is listed with its cell. */
async function fill(context: Context, template: string): Promise<number> {
  const { values, terminal, lang } = context;
  const out = resolve(terminal.cwd, needed(values.out, 'out'));
  const { region, asOf, area } = filters(values);
  const asked = {
    template: isShippedForm(template) ? { shipped: template } : resolve(terminal.cwd, template),
    period: period(needed(values.period, 'period')),
    lang,
    ...(region === undefined ? {} : { region }),
    ...(area === undefined ? {} : { area }),
    ...(asOf === undefined ? {} : { asOf }),
    ...dayOfMaking(values),
  };
  const { file, ...found } = await withCore(context, (call) => call('report.template', asked));
  const path = await writeFile(out, Buffer.from(file.base64, 'base64'));
  if (values.json) await printJson(context, { file: path, ...found });
  else await print(context, filledText({ ...found, path }, lang));
  return 0;
}

async function write(context: Context, make: Make): Promise<number> {
  const { values, terminal } = context;
  const out = resolve(terminal.cwd, needed(values.out, 'out'));
  const made = await withCore(context, make);
  const bytes = Buffer.from(made.base64, 'base64');
  const path = await writeFile(out, bytes);
  if (values.json) await printJson(context, { file: path, name: made.name, type: made.type, bytes: bytes.length });
  else await print(context, context.say({ vi: `Đã ghi báo cáo vào ${path}\n`, en: `Report written to ${path}\n` }));
  return 0;
}
