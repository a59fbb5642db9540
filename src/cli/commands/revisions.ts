import type { Command } from '../context.ts';
import { print, printCsv, printJson } from '../output.ts';
import { filters, needed, oneOf } from '../selectors.ts';
import { triangleCsv } from '../triangleCsv.ts';
import { triangleText } from '../triangleText.ts';
import { withCore } from '../workspace.ts';

const KINDS = ['month', 'day', 'cumulative', 'quarter', 'year'] as const;

export const revisionsCommand: Command = {
  name: 'revisions',
  usage: 'revisions --measure CODE --basis CODE',
  about: {
    vi: 'các lần điều chỉnh của một chuỗi: kỳ × lần công bố',
    en: 'revisions of one series: periods by releases',
  },
  more: {
    vi: 'Mặc định cả nước (--area VN), tổng số (--item _T). Chữ: tám lần công bố mới nhất là cột; --all-releases cho mọi lần.',
    en: 'The country (--area VN) and the total (--item _T) by default. As text the eight newest releases are columns; --all-releases shows all.',
  },
  options: ['measure', 'basis', 'area', 'item', 'dataset', 'kind', 'as-of', 'all-releases', 'format'],
  async run(context) {
    const { values, lang } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'csv', 'json']);
    needed(values.measure, 'measure');
    needed(values.basis, 'basis');
    const { measure = '', basis = 'LEVEL', region: _region, period: _period, ...rest } = filters(values);
    const kind = values.kind === undefined ? {} : { kind: oneOf(values.kind, 'kind', KINDS) };
    const triangle = await withCore(context, (call) => call('revision.triangle', { measure, basis, ...rest, ...kind }));
    if (format === 'json') await printJson(context, triangle);
    else if (format === 'csv') await printCsv(context, triangleCsv(triangle));
    else await print(context, triangleText(triangle, lang, values['all-releases'] ?? false));
    return 0;
  },
};
