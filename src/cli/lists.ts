import { dayText } from '../core/model/format.ts';
import type * as lists from '../core/model/lists.ts';
import { periodText } from '../core/model/period.ts';
import type { Region } from '../core/model/area.ts';
import type { Lang } from '../core/model/text.ts';
import type { Call } from '../core/api/contract.ts';
import { inColumns, type Align } from './columns.ts';
import { count } from './numbers.ts';
import { BASIS_TEXT, SEVERITY_TEXT, STATE_TEXT } from './words.ts';

/** One list: how it is asked for, and how an entry looks as a row. */
type Narrow = {
  readonly measure?: string;
  readonly release?: number;
  readonly asOf?: string;
  readonly borders?: string;
};
type List<Row> = {
  readonly narrow: readonly string[];
  readonly heads: readonly { readonly vi: string; readonly en: string; readonly align?: Align }[];
  ask(call: Call, narrow: Narrow): Promise<readonly Row[]>;
  row(entry: Row, lang: Lang): readonly string[];
};

const CODE = { vi: 'Mã', en: 'Code' };
const NAME = { vi: 'Tên', en: 'Name' };
const MEASURE = { vi: 'Chỉ tiêu', en: 'Measure' };
const OBSERVATIONS = { vi: 'Số liệu', en: 'Observations', align: 'right' } as const;
const PROVINCES = { vi: 'Tỉnh, TP', en: 'Provinces', align: 'right' } as const;
const RELEASE = { vi: 'Số', en: 'No.', align: 'right' } as const;
const SHEET = { vi: 'Trang tính', en: 'Sheet' };

const datasets: List<lists.DatasetInfo> = {
  narrow: ['asOf'],
  heads: [CODE, NAME, { vi: 'Nơi công bố', en: 'Publisher' }, OBSERVATIONS],
  ask: (call, narrow) => call('dataset.list', narrow),
  row: (d, lang) => [
    d.code,
    d.name[lang] + (d.attribution ? ` (${d.attribution[lang]})` : ''),
    d.publisher,
    count(d.observations, lang),
  ],
};

const measures: List<lists.MeasureInfo> = {
  narrow: ['asOf'],
  heads: [CODE, NAME, { vi: 'Gốc so sánh', en: 'Bases' }, { vi: 'Tập số liệu', en: 'Datasets' }, PROVINCES],
  ask: (call, narrow) => call('measure.list', narrow),
  row: (m, lang) => [m.code, m.name[lang], m.bases.join(' '), m.datasets.join(' '), count(m.provinces, lang)],
};

const items: List<lists.ItemInfo> = {
  narrow: ['measure', 'asOf'],
  heads: [MEASURE, CODE, { vi: 'Nhãn', en: 'Label' }, OBSERVATIONS],
  ask: (call, narrow) => call('item.list', narrow),
  row: (i, lang) => [i.measure, i.code, i.label, count(i.observations, lang)],
};

const areas: List<lists.AreaInfo> = {
  narrow: [],
  heads: [
    CODE,
    NAME,
    { vi: 'Loại', en: 'Kind' },
    { vi: '28 phía Bắc', en: 'North 28' },
    { vi: 'Từ', en: 'From' },
    { vi: 'Đến', en: 'To' },
  ],
  ask: (call) => call('area.list', {}),
  row: (a, lang) => [
    a.code,
    a.name,
    a.kind,
    a.north28 ? { vi: 'có', en: 'yes' }[lang] : '',
    a.validFrom ?? '',
    a.validTo ?? '',
  ],
};

const regions: List<Region> = {
  narrow: ['borders'],
  heads: [CODE, NAME, PROVINCES],
  ask: (call, narrow) => call('region.list', narrow),
  row: (r, lang) => [r.code, r.name[lang], count(r.members, lang)],
};

const periods: List<lists.PeriodInfo> = {
  narrow: ['measure', 'asOf'],
  heads: [{ vi: 'Kỳ', en: 'Period' }, { vi: '', en: '' }, MEASURE, { vi: 'Gốc', en: 'Basis' }, PROVINCES, OBSERVATIONS],
  ask: (call, narrow) => call('period.list', narrow),
  row: (p, lang) => [
    p.timePeriod,
    periodText(p.timePeriod, lang),
    p.measure,
    `${p.basis} (${BASIS_TEXT[p.basis][lang]})`,
    count(p.provinces, lang),
    count(p.observations, lang),
  ],
};

const releases: List<lists.ReleaseInfo> = {
  narrow: [],
  heads: [
    RELEASE,
    { vi: 'Công bố', en: 'Released' },
    { vi: 'Tệp', en: 'File' },
    { vi: 'Bảng đọc', en: 'Tables', align: 'right' },
    { vi: 'Chưa đọc', en: 'Unread', align: 'right' },
    OBSERVATIONS,
    { vi: 'Vướng mắc', en: 'Problems', align: 'right' },
    { vi: '', en: '' },
  ],
  ask: (call) => call('release.list', {}),
  row: (r, lang) => [
    String(r.id),
    dayText(r.releasedOn, lang),
    r.file,
    count(r.tables, lang),
    count(r.unread, lang),
    count(r.observations, lang),
    count(r.problems, lang),
    r.withdrawnAt
      ? { vi: `rút lại ${dayText(r.withdrawnAt)}`, en: `withdrawn ${dayText(r.withdrawnAt, 'en')}` }[lang]
      : '',
  ],
};

const problems: List<lists.ProblemInfo> = {
  narrow: ['release', 'asOf'],
  heads: [
    RELEASE,
    { vi: 'Mức', en: 'Severity' },
    { vi: 'Mã', en: 'Code' },
    SHEET,
    { vi: 'Ô', en: 'Cell' },
    { vi: 'Nội dung', en: 'What' },
  ],
  ask: (call, narrow) => call('problem.list', narrow),
  row: (p, lang) => [String(p.release), SEVERITY_TEXT[p.severity][lang], p.code, p.sheet, p.cell, p.text[lang]],
};

const sheets: List<lists.SheetInfo> = {
  narrow: ['release'],
  heads: [
    RELEASE,
    SHEET,
    { vi: 'Trạng thái', en: 'State' },
    { vi: 'Tập số liệu', en: 'Dataset' },
    { vi: 'Ô', en: 'Cells' },
    OBSERVATIONS,
    { vi: 'Tiêu đề', en: 'Title' },
  ],
  ask: (call, narrow) => call('sheet.list', narrow),
  row: (s, lang) => [
    String(s.release),
    s.sheet,
    STATE_TEXT[s.state][lang],
    s.dataset ?? '',
    s.range,
    count(s.observations, lang),
    s.title,
  ],
};

/** A list with its entries' type closed over: the answer of the contract, and its text. */
export type Listing = {
  readonly narrow: readonly string[];
  read(call: Call, narrow: Narrow): Promise<{ readonly answer: unknown; text(lang: Lang): string }>;
};

function listing<Row>(list: List<Row>): Listing {
  return {
    narrow: list.narrow,
    async read(call, narrow) {
      const answer = await list.ask(call, narrow);
      const text = (lang: Lang): string => {
        const rows = answer.map((entry) => list.row(entry, lang));
        const aligns = list.heads.map((head) => head.align ?? 'left');
        return inColumns([list.heads.map((head) => head[lang]), ...rows], aligns);
      };
      return { answer, text };
    },
  };
}

/** What `ctdesk list` can list. */
export const LISTS = {
  datasets: listing(datasets),
  measures: listing(measures),
  items: listing(items),
  areas: listing(areas),
  regions: listing(regions),
  periods: listing(periods),
  releases: listing(releases),
  sheets: listing(sheets),
  problems: listing(problems),
};
export type ListName = keyof typeof LISTS;
