import { dayText } from '../core/model/format.ts';
import type { Lang, Text } from '../core/model/text.ts';
import type { Acceptance, DeskFinding, FindingSeverity, ValidationAnswer } from '../core/model/validation.ts';
import { cleanLine } from './clean.ts';
import { inColumns } from './columns.ts';
import { count } from './numbers.ts';

export const FINDING_TEXT: Record<FindingSeverity, Text> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'information' },
};

/** The findings of the desk: a line each with its cell, its sentence, its tolerance and what was said when it was accepted. */
export function findingsText({ counts, findings }: ValidationAnswer, lang: Lang): string {
  const n = (severity: FindingSeverity): string => `${count(counts[severity], lang)} ${FINDING_TEXT[severity][lang]}`;
  const accepted = {
    vi: `đã chấp nhận ${count(counts.accepted, lang)}`,
    en: `${count(counts.accepted, lang)} accepted`,
  };
  const head = `${n('error')}, ${n('warning')}, ${n('info')}; ${accepted[lang]}\n`;
  return head + findings.map((one) => findingText(one, lang)).join('');
}

function findingText(
  { id, severity, rule, sheet, cell, text, tolerance, state, acceptance }: DeskFinding,
  lang: Lang,
): string {
  const words = { vi: 'Dung sai', en: 'Tolerance' };
  const lines = [
    `${id}  ${FINDING_TEXT[severity][lang]}  ${rule}  ${sheet}!${cell}`,
    `  ${text[lang]}`,
    `  ${words[lang]}: ${tolerance[lang]}`,
  ];
  if (acceptance) lines.push(`  ${acceptedText(acceptance, state === 'reopened', lang)}`);
  return lines.map((line) => `${cleanLine(line)}\n`).join('');
}

function acceptedText(
  { reason, acceptedAt }: { reason: string; acceptedAt: string },
  changed: boolean,
  lang: Lang,
): string {
  const at = dayText(acceptedAt, lang);
  const more = { vi: changed ? ' Số liệu đã thay đổi từ đó.' : '', en: changed ? ' A value has changed since.' : '' };
  return { vi: `Đã chấp nhận ${at}: ${reason}.${more.vi}`, en: `Accepted ${at}: ${reason}.${more.en}` }[lang];
}

/** The log of acceptances, the newest first. */
export function acceptancesText(all: readonly Acceptance[], lang: Lang): string {
  const heads = { vi: ['Lúc', 'Quy tắc', 'Về', 'Lý do', 'Mở lại'], en: ['At', 'Rule', 'About', 'Reason', 'Reopened'] };
  const rows = all.map(({ rule, subject, reason, acceptedAt, reopenedAt }) => [
    acceptedAt,
    rule,
    subject,
    reason,
    reopenedAt ?? '',
  ]);
  return inColumns([heads[lang], ...rows], ['left', 'left', 'left', 'left', 'left']);
}
