import { UsageError, type Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { borders as bordersDay, filters, releaseNumber } from '../selectors.ts';
import { LISTS, type ListName } from '../lists.ts';
import { withCore } from '../workspace.ts';

const NAMES = Object.keys(LISTS) as ListName[];

export const listCommand: Command = {
  name: 'list',
  usage: `list ${NAMES.join('|')}`,
  about: { vi: 'những gì đang có', en: 'what there is' },
  more: {
    vi: '--measure thu hẹp items và periods; --release thu hẹp problems và sheets; --borders chọn regions theo địa giới; --as-of cho datasets, measures, items, periods và problems như đã biết vào ngày đó.',
    en: '--measure narrows items and periods; --release narrows problems and sheets; --borders takes the regions of a day; --as-of gives datasets, measures, items, periods and problems as known on that day.',
  },
  words: 1,
  options: ['measure', 'release', 'borders', 'as-of'],
  async run(context) {
    const name = NAMES.find((each) => each === context.names[0]);
    if (!name) throw new UsageError(`Chọn một trong: ${NAMES.join(', ')}.`, `Choose one of: ${NAMES.join(', ')}.`);
    const { measure, asOf } = filters(context.values);
    const { release, borders } = context.values;
    const narrow = {
      ...(measure === undefined ? {} : { measure }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(release === undefined ? {} : { release: releaseNumber(release) }),
      ...(borders === undefined ? {} : { borders: bordersDay(borders) }),
    };
    const list = LISTS[name];
    refuseNarrowing(name, list.narrow, Object.keys(narrow));
    const { answer, text } = await withCore(context, (call) => list.read(call, narrow));
    if (context.values.json) await printJson(context, answer);
    else await print(context, text(context.lang));
    return 0;
  },
};

function refuseNarrowing(name: string, taken: readonly string[], given: readonly string[]): void {
  const stranger = given.find((option) => !taken.includes(option));
  const option = stranger === 'asOf' ? '--as-of' : `--${stranger}`;
  if (stranger) throw new UsageError(`list ${name} không dùng ${option}.`, `list ${name} takes no ${option}.`);
}
