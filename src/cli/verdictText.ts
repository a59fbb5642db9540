import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import type { Facts, Recovery } from '../core/model/views.ts';
import { formatNumber } from '../core/model/format.ts';
import { exact, signed } from './numbers.ts';
import { thresholdText } from './words.ts';

const NAMED_AT_MOST = 8;

/** "Tất cả đều": whether every member meets the threshold, with the exceptions, or how many are not known. */
export function everyText({ every, op, threshold, missing }: Facts, lang: Lang): string {
  const asked = thresholdText(op, exact(threshold, lang))[lang];
  const all = { vi: `Tất cả đều ${asked}`, en: `All ${asked}` }[lang];
  const names = every.exceptions.map(({ area, value }) => `${area.name} ${exact(value, lang)}`);
  const n = every.exceptions.length;
  const verdict = {
    all: { vi: 'đúng', en: 'yes' },
    'not-all': {
      vi: `không; ngoại lệ (${n}): ${shortened(names, lang)}`,
      en: `no; exceptions (${n}): ${shortened(names, lang)}`,
    },
    undecided: {
      vi: `chưa kết luận được, ${missing.length} nơi không có số`,
      en: `undecided, ${missing.length} without a value`,
    },
  }[every.verdict][lang];
  return `${all}: ${verdict}\n`;
}

/** "Khôi phục": who grows now and did not then, each with both figures; empty where nobody asked. */
export function recoveryText({ recovery }: Facts, lang: Lang): string {
  if (!recovery) return '';
  const { since, recovered, undecided } = recovery;
  const then = periodText(since, lang);
  const rate = (value: number | null | undefined): string => (value == null ? '?' : `${signed(value, 2, lang)}%`);
  const name = (one: Recovery): string => `${one.area.name} (${rate(one.then?.value)} → ${rate(one.now.value)})`;
  const count = (list: readonly Recovery[]): string => formatNumber(list.length, 0, lang);
  const lines = {
    vi: [`Khôi phục so với ${then}: ${count(recovered)}`, `Nay tăng, không có số của ${then}: ${count(undecided)}`],
    en: [`Recovered since ${then}: ${count(recovered)}`, `Growing now, no figure of ${then}: ${count(undecided)}`],
  }[lang];
  return [recovered, undecided]
    .flatMap((list, i) => (i > 0 && list.length === 0 ? [] : [[lines[i], list.map(name).join(', ')]]))
    .map(([line, names]) => `${line}${names ? `: ${names}` : ''}\n`)
    .join('');
}

function shortened(names: readonly string[], lang: Lang): string {
  const more = names.length - NAMED_AT_MOST;
  if (more <= 0) return names.join('; ');
  return `${names.slice(0, NAMED_AT_MOST).join('; ')}${{ vi: ` và ${more} nơi khác`, en: ` and ${more} more` }[lang]}`;
}
