import { resolve } from 'node:path';
import type { Input } from '../../core/api/contract.ts';
import type { Text } from '../../core/model/text.ts';
import { writeFile } from '../../core/api/writeFile.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { print, printJson } from '../output.ts';
import { dayOfMaking, filters, needed, oneOf, tableSelection, borders } from '../selectors.ts';
import { withCore } from '../workspace.ts';

const FORMATS = ['xlsx', 'ods', 'csv', 'px', 'sdmx'] as const;
type Asked = Input<'view.export'>;

export const exportCommand: Command = {
  name: 'export',
  usage: 'export table|derived|series --measure CODE … --out FILE',
  about: {
    vi: 'một bảng hay chuỗi số liệu ra .xlsx, .ods, .csv, PC-Axis (.px) hoặc SDMX-CSV (.sdmx.csv)',
    en: 'a table or series as .xlsx, .ods, .csv, PC-Axis (.px) or SDMX-CSV (.sdmx.csv)',
  },
  more: {
    vi: 'Dạng theo đuôi tệp, hoặc --format. series cần --basis. csv, px và sdmx chỉ gồm số đã công bố (tổng của vùng do chương trình cộng thì không có) và nhập lại được bằng ctdesk import.',
    en: 'The format is that of the ending, or --format. series needs --basis. csv, px and sdmx hold published figures only (no total that the program added up) and can be read back by ctdesk import.',
  },
  words: 1,
  options: [
    ...(['measure', 'basis', 'period', 'region', 'borders', 'item', 'dataset', 'as-of', 'kind'] as const),
    ...(['format', 'made-on', 'out'] as const),
  ],
  async run(context) {
    const { values, lang, terminal } = context;
    const out = resolve(terminal.cwd, needed(values.out, 'out'));
    const asked: Asked = {
      view: viewOf(context),
      format: formatOf(values.format, out),
      lang,
      ...dayOfMaking(values),
    };
    const made = await withCore(context, (call) => call('view.export', asked));
    const bytes = Buffer.from(made.base64, 'base64');
    const path = await writeFile(out, bytes);
    if (values.json) await printJson(context, { file: path, name: made.name, type: made.type, bytes: bytes.length });
    else await print(context, context.say(written(path, made.leftOut)));
    return 0;
  },
};

function written(path: string, leftOut: readonly string[]): Text {
  const columns = leftOut.join('; ');
  return {
    vi: `Đã ghi ${path}\n${columns && `Tệp này chỉ gồm số công bố, không có: ${columns}\n`}`,
    en: `Written to ${path}\n${columns && `It has published figures only, without: ${columns}\n`}`,
  };
}

function formatOf(said: string | undefined, out: string): Asked['format'] {
  if (said !== undefined) return oneOf(said, 'format', FORMATS);
  const ending = /\.(sdmx\.csv|[a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? '';
  return oneOf(ending === 'sdmx.csv' ? 'sdmx' : ending, 'format', FORMATS);
}

function viewOf({ names, values }: Context): Asked['view'] {
  const kind = oneOf(names[0] ?? '', 'export', ['table', 'derived', 'series']);
  if (kind !== 'series') {
    const { area: _, ...selection } = tableSelection(values);
    return { kind, ...selection };
  }
  const { measure, basis, area, period, ...rest } = filters(values);
  if (period !== undefined)
    throw new UsageError('series là mọi kỳ, không dùng --period.', 'A series is of all periods: no --period.');
  if (basis === undefined) throw new UsageError('Thiếu tùy chọn --basis.', 'The option --basis is missing.');
  return {
    kind,
    ...rest,
    measure: needed(measure, 'measure'),
    basis,
    ...(area === undefined ? {} : { areas: [area] }),
    ...(values.borders === undefined ? {} : { borders: borders(values.borders) }),
    ...(values.kind === undefined
      ? {}
      : { periods: oneOf(values.kind, 'kind', ['month', 'day', 'cumulative', 'quarter', 'year']) }),
  };
}
