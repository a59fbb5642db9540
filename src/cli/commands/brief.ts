import { resolve } from 'node:path';
import type { Call, Input } from '../../core/api/contract.ts';
import { writeFile } from '../../core/api/writeFile.ts';
import { editedText, type BriefEdits, type EditedBriefing } from '../../core/model/briefing.ts';
import { NO_EDITS, sentEdits } from '../../core/model/briefingEdits.ts';
import { briefText } from '../briefText.ts';
import { cleanText } from '../clean.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { print, printJson } from '../output.ts';
import { day, filters, needed, oneOf, period } from '../selectors.ts';
import { withCore } from '../workspace.ts';

/** That the text is not all as it was made. */
async function say({ say: inWords, terminal }: Context, { off, texts, order }: BriefEdits): Promise<void> {
  if (off.length + texts.length + order.length === 0) return;
  const vi = `Có chỉnh sửa giữ trong kho: bỏ ${off.length} câu, tự viết ${texts.length} câu (--no-edits để không dùng).\n`;
  const en = `With the edits kept in the workspace: ${off.length} sentences left out, ${texts.length} written by hand (--no-edits for none).\n`;
  await terminal.err.write(inWords({ vi, en }));
}

/** Sentences written by hand whose numbers changed since, and those that the figures no longer give. */
async function warn({ say: inWords, terminal }: Context, { sections, lost }: EditedBriefing): Promise<void> {
  const stale = sections.flatMap(({ sentences }) =>
    sentences.filter(({ edited, off }) => !off && edited && edited.changed.length > 0),
  );
  const lines = [
    ...stale.map((one) => {
      const numbers = (one.edited?.changed ?? [])
        .map(({ before, after }) => `${before ?? '–'} → ${after ?? '–'}`)
        .join(', ');
      return {
        vi: `Số đã đổi từ khi tự viết câu này (${numbers}): ${editedText(one)}\n`,
        en: `Numbers changed since this sentence was written by hand (${numbers}): ${editedText(one)}\n`,
      };
    }),
    ...lost.map(({ text }) => ({
      vi: `Câu tự viết mà số liệu nay không còn nêu, không in: ${text}\n`,
      en: `A sentence written by hand that the figures no longer give is not printed: ${text}\n`,
    })),
  ];
  for (const line of lines) await terminal.err.write(cleanText(inWords(line)));
}

export const briefCommand: Command = {
  name: 'brief',
  usage: 'brief --period P --region R --format text|docx|json',
  about: { vi: 'báo cáo tóm tắt bằng lời', en: 'the briefing text' },
  more: {
    vi: 'Mỗi con số lấy từ số liệu trong kho; điều chưa có số thì nêu ở phần ghi chú. --format docx cần --out. --since NGÀY: những gì thay đổi từ ngày đó. Chỉnh sửa ở trang Bản tin được giữ nguyên; --no-edits: không dùng.',
    en: 'Every number comes from the workspace; what has no figure is named in the notes. --format docx needs --out. --since DAY: what changed since then. What was edited on the page of the briefing stands; --no-edits leaves it out.',
  },
  options: ['period', 'region', 'as-of', 'since', 'no-edits', 'format', 'out'],
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
        const asked = await question(call);
        await warn(context, (await call('briefing.make', asked)).briefing);
        return call('briefing.document', asked);
      });
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
    await warn(context, answer.briefing);
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
