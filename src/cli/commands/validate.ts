import { FINDING_SEVERITIES } from '../../core/model/validation.ts';
import { UsageError, type Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { day, oneOf, releaseNumber } from '../selectors.ts';
import { acceptancesText, findingsText } from '../validationText.ts';
import { withCore } from '../workspace.ts';

export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate [--release N | --since DAY]',
  about: {
    vi: 'bàn kiểm tra: lỗi, cảnh báo, thông tin về số liệu đã có',
    en: 'the validation desk: errors, warnings and information about what is there',
  },
  more: {
    vi: 'Không nêu gì: kỳ công bố mới nhất. --severity warning chỉ in lỗi và cảnh báo; --accepted in cả những điều đã chấp nhận; --log in nhật ký chấp nhận. Không số nào bị sửa hay bỏ.',
    en: 'Without anything: the newest release. --severity warning prints errors and warnings only; --accepted what was accepted, too; --log the log of acceptances. No figure is changed or left out.',
  },
  options: ['release', 'since', 'severity', 'accepted', 'log'],
  async run(context) {
    const { release, since, severity, accepted, log, json } = context.values;
    if (log) {
      const all = await withCore(context, (call) => call('validation.log', {}));
      if (json) await printJson(context, all);
      else await print(context, acceptancesText(all, context.lang));
      return 0;
    }
    const answer = await withCore(context, (call) =>
      call('validation.read', {
        ...(release === undefined ? {} : { release: releaseNumber(release) }),
        ...(since === undefined ? {} : { since: day(since, 'since') }),
        ...(severity === undefined ? {} : { severity: oneOf(severity, 'severity', FINDING_SEVERITIES) }),
        includeAccepted: accepted ?? false,
      }),
    );
    if (json) await printJson(context, answer);
    else await print(context, findingsText(answer, context.lang));
    return 0;
  },
};

export const acceptCommand: Command = {
  name: 'accept',
  usage: 'accept ID --reason TEXT',
  about: {
    vi: 'chấp nhận một phát hiện kèm lý do; nó im lặng đến khi một số liệu của nó thay đổi',
    en: 'accept a finding with a reason; it stays quiet until one of its values changes',
  },
  more: {
    vi: 'ID là số đầu dòng mà ctdesk validate in. --reopen mở lại điều đã chấp nhận; nhật ký vẫn giữ.',
    en: 'ID begins each finding that ctdesk validate prints. --reopen opens what was accepted again; the log keeps it.',
  },
  words: 1,
  options: ['reason', 'reopen'],
  async run(context) {
    const [id] = context.names;
    const { reason, reopen, json } = context.values;
    if (!id) throw new UsageError('Thiếu ID. Xem: ctdesk validate.', 'The ID is missing. See: ctdesk validate.');
    if (reopen) {
      const answer = await withCore(context, (call) => call('validation.reopen', { id }));
      const { vi, en } = answer.reopened
        ? { vi: `Đã mở lại ${id}.\n`, en: `${id} is open again.\n` }
        : { vi: `${id} chưa từng được chấp nhận.\n`, en: `${id} was not accepted.\n` };
      if (json) await printJson(context, answer);
      else await print(context, context.say({ vi, en }));
      return 0;
    }
    if (!reason?.trim()) throw new UsageError('Cần --reason "LÝ DO".', '--reason "TEXT" is needed.');
    const answer = await withCore(context, (call) => call('validation.accept', { id, reason }));
    if (json) await printJson(context, answer);
    else await print(context, context.say({ vi: `Đã chấp nhận ${id}.\n`, en: `${id} is accepted.\n` }));
    return 0;
  },
};
