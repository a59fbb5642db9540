import { resolve } from 'node:path';
import type { Call, Input } from '../../core/api/contract.ts';
import { writeFile } from '../../core/api/writeFile.ts';
import type { BriefEdits } from '../../core/model/briefing.ts';
import { NO_EDITS, sentEdits, staleSentences } from '../../core/model/briefingEdits.ts';
import { briefText } from '../briefText.ts';
import { warnOfEdits } from '../briefWarnings.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { print, printJson } from '../output.ts';
import { day, dayOfMaking, filters, needed, oneOf, period } from '../selectors.ts';
import { withCore } from '../workspace.ts';

/** That the text is not all as it was made. */
async function say({ say: inWords, terminal }: Context, { off, texts, order }: BriefEdits): Promise<void> {
  if (off.length + texts.length + order.length === 0) return;
  const vi = `Có chỉnh sửa giữ trong kho: bỏ ${off.length} câu, tự viết ${texts.length} câu (--no-edits để không dùng).\n`;
  const en = `With the edits kept in the workspace: ${off.length} sentences left out, ${texts.length} written by hand (--no-edits for none).\n`;
  await terminal.err.write(inWords({ vi, en }));
}

export const briefCommand: Command = {
  name: 'brief',
  usage: 'brief --period P --region R --format text|docx|json',
  about: { vi: 'báo cáo tóm tắt bằng lời', en: 'the briefing text' },
  more: {
    vi: 'Mỗi con số lấy từ số liệu trong kho; điều chưa có số thì nêu ở phần ghi chú. --format docx cần --out. --since NGÀY: những gì thay đổi từ ngày đó. Chỉnh sửa ở trang Bản tin được giữ nguyên; --no-edits: không dùng.',
    en: 'Every number comes from the workspace; what has no figure is named in the notes. --format docx needs --out. --since DAY: what changed since then. What was edited on the page of the briefing stands; --no-edits leaves it out.',
  },
  options: ['period', 'region', 'as-of', 'since', 'no-edits', 'format', 'made-on', 'out'],
  async run(context) {
    const { values, lang, terminal } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'docx', 'json']);
    const { region, asOf } = filters(values);
    const of = {
      ...{ period: period(needed(values.period, 'period')), lang },
      ...(region === undefined ? {} : { region }),
    };
    /** The question of a briefing, with the edits that the workspace keeps for it. */
    const question = async (call: Call): Promise<Input<'briefing.document'>> => {
      const edits = values['no-edits'] ? NO_EDITS : await call('briefing.edits', of);
      await say(context, edits);
      return { ...of, ...(asOf === undefined ? {} : { asOf }), edits: sentEdits(edits) };
    };
    if (format === 'docx') {
      if (values.since !== undefined)
        throw new UsageError('--since không dùng với --format docx.', '--since does not go with --format docx.');
      const out = resolve(terminal.cwd, needed(values.out, 'out'));
      const made = await withCore(context, async (call) => {
        return call('briefing.document', { ...(await question(call)), ...dayOfMaking(values) });
      });
      await warnOfEdits(context, made);
      const path = await writeFile(out, Buffer.from(made.base64, 'base64'));
      await print(
        context,
        context.say({ vi: `Đã ghi báo cáo tóm tắt vào ${path}\n`, en: `Briefing written to ${path}\n` }),
      );
      return 0;
    }
    const since = values.since === undefined ? {} : { since: day(values.since, 'since') };
    const answer = await withCore(context, async (call) =>
      call('briefing.make', { ...(await question(call)), ...since }),
    );
    await warnOfEdits(context, { stale: staleSentences(answer.briefing), lost: answer.briefing.lost });
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
