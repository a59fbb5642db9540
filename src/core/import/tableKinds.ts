import type { PriceBasis } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';

/**
 * A kind of table, recognised by what its title says, wherever it stands and whatever its sheet is called.
 * Data: a new kind is a new row. All patterns see folded text.
 */
export type TableKind = {
  readonly dataset: string;
  readonly title: RegExp;
  /** First match on the folded heading wins; a row without a pattern takes what is left. */
  readonly measures: readonly {
    readonly measure: string;
    readonly when?: RegExp;
    readonly priceBasis?: PriceBasis;
    readonly unit?: Unit;
    readonly unitInLine?: 0 | 1;
  }[];
  /** How rows that are no places are named: by industry classification or by their labels. */
  readonly items: 'vsic' | 'label';
  /** Labels of the first level; other rows of the same section stand under the last of them. */
  readonly tops: readonly RegExp[];
  /** The period stands in the title, not over the columns. */
  readonly periodInTitle?: true;
  /** Rows stand by column and indent, and words left over in a heading name a measure of their own. */
  readonly generic?: true;
  /** Taken only where the title or a heading names a measure of it. */
  readonly ifNamed?: true;
  /** In no catalogue: the measure is named by the title. */
  readonly titled?: true;
};

const goods = (way: 'EXPORT' | 'IMPORT', title: RegExp): TableKind => ({
  dataset: `GSO_${way}`,
  title,
  measures: [
    { measure: `${way}_QUANTITY`, when: /(^| )(luong|quantity|volume)( |$)/, unitInLine: 0 },
    { measure: `${way}_VALUE`, when: /tri gia|ty trong|(^| )value( |$)/, unitInLine: 1 },
  ],
  items: 'label',
  tops: [/^khu vuc kinh te trong nuoc/, /^khu vuc co von dau tu/],
});

/** What is told of the provinces at conferences: a heading names the measure, or the title where no heading names one. */
const CONFERENCE: TableKind = {
  dataset: 'MOIT_CONFERENCE',
  title: /28 tinh.*phia bac|(tinh, thanh pho|dia phuong) (khu vuc |vung )?phia bac/,
  measures: [
    { measure: 'IIP', when: /chi so (san xuat cong nghiep|sxcn)|(^| )iip( |$)/ },
    { measure: 'EXPORT_VALUE', when: traded('xuat khau|xk', 'nhap khau|nk') },
    { measure: 'IMPORT_VALUE', when: traded('nhap khau|nk', 'xuat khau|xuat nhap khau|xk') },
    {
      measure: 'RETAIL_SALES',
      when: /^(?!.*(chi so|doanh nghiep)).*(tong muc (luu chuyen )?(hang hoa )?ban le|tmbl)/,
      priceBasis: 'V',
    },
  ],
  items: 'label',
  tops: [],
  ifNamed: true,
};

/** Lists of provinces by others than the statistics office, of the measures that conferences speak of. */
const OF_PLACES: TableKind = {
  ...CONFERENCE,
  dataset: 'OTHER',
  title: /^(?=.*(xuat khau|nhap khau|chi so san xuat|ban le)).*(cac|theo|tung) (dia phuong|tinh)/,
};

/** Words of trade in one direction and not in the other, of all there is and not of a part of it. */
function traded(way: string, other: string): RegExp {
  const parts = 'doanh nghiep|fdi|dtnn|khu vuc|mat hang|nhom hang|so luong|luong|to khai';
  return new RegExp(`^(?!.*(?<![a-z])(${other}|${parts})(?![a-z])).*(?<![a-z])(${way})(?![a-z])`);
}

export const TABLE_KINDS: readonly TableKind[] = [
  CONFERENCE,
  {
    dataset: 'GSO_IIP',
    title: /^chi so san xuat cong nghiep|^index of industrial production/,
    measures: [{ measure: 'IIP' }],
    items: 'vsic',
    tops: [],
  },
  {
    dataset: 'GSO_LABOUR',
    title: /^chi so su dung lao dong .*theo dia phuong|^(labou?r|employment).* index .*by (province|localit)/,
    measures: [{ measure: 'LABOUR_INDEX' }],
    items: 'label',
    tops: [],
  },
  {
    dataset: 'GSO_RETAIL',
    title:
      /^tong muc (ban le hang hoa|hang hoa ban le) va (doanh thu )?dich vu|^retail sales of goods and (consumer )?services/,
    measures: [{ measure: 'RETAIL_SALES', priceBasis: 'V' }],
    items: 'label',
    tops: [],
  },
  goods(
    'EXPORT',
    /^(hang hoa )?xuat khau(?! dich vu|,)|^(exports? of goods|goods exports?|exported goods|merchandise exports?)/,
  ),
  goods(
    'IMPORT',
    /^(hang hoa )?nhap khau(?! dich vu|,)|^(imports? of goods|goods imports?|imported goods|merchandise imports?)/,
  ),
  {
    dataset: 'GSO_STATE_INVESTMENT',
    title: /^(khoi luong )?von dau tu .*ngan sach nha nuoc/,
    measures: [
      { measure: 'STATE_INVESTMENT_PLAN', when: /^ke hoach/, priceBasis: 'V' },
      { measure: 'STATE_INVESTMENT', priceBasis: 'V' },
    ],
    items: 'label',
    tops: [/^trung uong$/, /^dia phuong$/],
  },
  {
    dataset: 'GSO_FDI',
    title: /^dau tu (truc tiep )?(cua )?nuoc ngoai .*cap phep/,
    measures: [
      { measure: 'FDI_PROJECTS', when: /so du an/, unit: { unit: 'PROJECTS', unitMult: 0 } },
      { measure: 'FDI_NEW', when: /cap moi/ },
      { measure: 'FDI_ADJUSTED', when: /dieu chinh|tang them/ },
      { measure: 'FDI_CHARTER', when: /von dieu le/ },
      { measure: 'FDI_REGISTERED', when: /von dang ky/ },
    ],
    items: 'label',
    tops: [],
    periodInTitle: true,
  },
  own('GSO_GROSS_OUTPUT', /^(chi so )?gia tri san xuat cong nghiep/, 'GROSS_OUTPUT'),
  own('GSO_PRODUCTS', /^(mot so )?san pham (chu yeu )?.*cong nghiep/, 'PRODUCT_OUTPUT'),
  {
    ...own('GSO_SHIPMENT_INVENTORY', /^chi so tieu thu va ton kho/, ''),
    measures: [
      { measure: 'INVENTORY_INDEX', when: /ton kho/ },
      { measure: 'SHIPMENT_INDEX', when: /tieu thu/ },
    ],
  },
  { ...own('GSO_LABOUR_INDUSTRY', /^chi so su dung lao dong/, 'LABOUR_INDEX'), items: 'vsic' },
  own('GSO_SOCIAL_INVESTMENT', /^(thuc hien )?von dau tu ((phat trien|thuc hien) )?toan xa hoi/, 'SOCIAL_INVESTMENT'),
  own('GSO_GRDP', /^(toc do (tang|phat trien) )?(grdp|tong san pham tren dia ban)/, 'GRDP'),
  own('GSO_GDP_CONSTANT', /^(toc do tang )?(gdp|tong san pham trong nuoc).*gia (so sanh|co dinh)/, 'GDP'),
  own('GSO_GDP', /^(toc do tang )?(gdp|tong san pham trong nuoc)/, 'GDP'),
  own('GSO_CPI', /^chi so gia tieu dung|^consumer price index/, 'CPI'),
  {
    ...own('GSO_ENTERPRISES', /^(so )?doanh nghiep (dang ky )?thanh lap moi/, ''),
    measures: [
      { measure: 'NEW_ENTERPRISES_VON_DANG_KY', when: /^(?!.*binh quan).*von dang ky/ },
      { measure: 'NEW_ENTERPRISES_LAO_DONG', when: /^(?!.*binh quan).*lao dong/ },
      { measure: 'NEW_ENTERPRISES', when: /^(?!.*(von|lao dong|binh quan))/ },
    ],
  },
];

/** "Kim ngạch xuất khẩu tháng 5": goods by others than the statistics office, values by their title. */
const turnover = (way: 'EXPORT' | 'IMPORT', title: RegExp): TableKind => {
  const { measures, ...kind } = goods(way, title);
  const named = measures.map((one) =>
    one.unitInLine === 1 ? { ...one, when: /tri gia|kim ngach|ty trong|(^| )value( |$)/ } : one,
  );
  return { ...kind, dataset: 'OTHER', measures: named };
};

/** "Kim ngạch xuất nhập khẩu": the headings say which of the two a column is. */
const BOTH_WAYS: TableKind = {
  dataset: 'OTHER',
  title: /(^|[^a-z])xuat( khau)?( ?[,-] ?| va | )nhap khau(?! dich vu)/,
  measures: [
    { measure: 'EXPORT_VALUE', when: traded('xuat khau|xk', 'nhap khau|nk') },
    { measure: 'IMPORT_VALUE', when: traded('nhap khau|nk', 'xuat|xuat khau|xk') },
  ],
  items: 'label',
  tops: [],
  ifNamed: true,
};

/** Tables of any publisher that is not the statistics office. */
export const OTHERS_KINDS: readonly TableKind[] = [
  CONFERENCE,
  OF_PLACES,
  turnover('EXPORT', /^(kim ngach|tri gia) (hang hoa )?xuat khau(?! dich vu)(?!.*nhap khau)/),
  turnover('IMPORT', /^(kim ngach|tri gia) (hang hoa )?nhap khau(?! dich vu)(?!.*xuat khau)/),
  BOTH_WAYS,
  ...TABLE_KINDS,
];

const TRADED = 'tri gia|kim ngach|xuat khau|nhap khau|value|usd';
const customs = (title: RegExp, way: 'EXPORT' | 'IMPORT'): TableKind => ({
  ...goods(way, title),
  measures: [
    { measure: `${way}_QUANTITY`, when: /(^| )luong( |$)/, unitInLine: 0 },
    { measure: `${way}_VALUE`, when: new RegExp(`^(?!.*(to khai|doanh nghiep)).*(${TRADED})`), unitInLine: 0 },
  ],
});

/** Tables of trade of which customs say that they are theirs; what no heading names stays a question. */
export const CUSTOMS_KINDS: readonly TableKind[] = [
  customs(/^(?!.*nhap khau).*xuat khau/, 'EXPORT'),
  customs(/^(?!.*xuat (khau|nhap)).*nhap khau/, 'IMPORT'),
  {
    ...goods('EXPORT', /xuat (khau.*)?nhap khau/),
    measures: [
      { measure: 'EXPORT_VALUE', when: /^(?!.*(nhap khau|to khai|doanh nghiep|luong)).*xuat khau/ },
      { measure: 'IMPORT_VALUE', when: /^(?!.*(xuat khau|to khai|doanh nghiep|luong)).*(?<!xuat )nhap khau/ },
    ],
  },
];

function own(dataset: string, title: RegExp, measure: string): TableKind {
  return { dataset, title, measures: [{ measure }], items: 'label', tops: [], generic: true };
}
