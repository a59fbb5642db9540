import type { Call, Input } from '../../core/api/contract.ts';
import { SINCE_KINDS, type ChangesSince } from '../../core/model/revisions.ts';
import { changesCsv } from '../changesCsv.ts';
import { changesText } from '../changesText.ts';
import type { Command } from '../context.ts';
import { print, printCsv, printJson } from '../output.ts';
import { filters, needed, oneOf, since } from '../selectors.ts';
import { withCore } from '../workspace.ts';

const PAGE = 20_000;
const SHOWN = 200;
/** What people read one by one; new figures are counted. */
const LISTED = SINCE_KINDS.filter((kind) => kind !== 'new');

export const changesCommand: Command = {
  name: 'changes',
  usage: 'changes --since DAY|RELEASE',
  about: { vi: 'những gì đã đổi từ một ngày hay một lần công bố', en: 'what changed since a day or a release' },
  more: {
    vi: 'Mới, điều chỉnh, chỉ đổi trạng thái, rút lại, không còn nêu. Ngày dạng YYYY-MM-DD; lần công bố là số trong ctdesk list releases. --as-of đóng khoảng xét sớm hơn hôm nay. Dạng chữ chỉ đếm số mới và nêu 200 số đầu trong các số khác; csv và json nêu tất cả.',
    en: 'New, revised, status only, withdrawn, no longer said. A day is YYYY-MM-DD; a release is its number in ctdesk list releases. --as-of ends the span earlier than now. Text counts new figures and shows the first 200 of the others; csv and json have all.',
  },
  options: ['since', 'as-of', 'dataset', 'measure', 'format'],
  async run(context) {
    const { values } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'csv', 'json']);
    const { dataset, measure, asOf } = filters(values);
    const query = {
      ...since(needed(values.since, 'since')),
      ...(dataset === undefined ? {} : { dataset }),
      ...(measure === undefined ? {} : { measure }),
      ...(asOf === undefined ? {} : { asOf }),
    };
    const changes = await withCore(context, (call) =>
      format === 'text' ? call('revision.since', { ...query, kinds: LISTED, limit: SHOWN }) : whole(call, query),
    );
    if (format === 'json') await printJson(context, changes);
    else if (format === 'csv') await printCsv(context, changesCsv(changes));
    else await print(context, changesText(changes, context.lang));
    return 0;
  },
};

/** All pages as one answer. */
async function whole(call: Call, query: Input<'revision.since'>): Promise<ChangesSince> {
  const first = await call('revision.since', { ...query, limit: PAGE });
  const rows = [...first.rows];
  for (let { next } = first; next !== null;) {
    const page: ChangesSince = await call('revision.since', { ...query, limit: PAGE, after: next });
    for (const row of page.rows) rows.push(row);
    ({ next } = page);
  }
  return { ...first, rows, next: null };
}
