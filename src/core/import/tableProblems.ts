import { a1 } from '../model/address.ts';
import type { Observation, Problem } from '../model/observation.ts';
import { cellAt, type GridCell } from '../workbook/grid.ts';
import { areaSuggestions } from './areaSuggestions.ts';
import type { SheetTable } from './sheetTable.ts';
import type { StubRow } from './stub.ts';

/** A level without a unit anywhere near it. */
export function noUnit(sheet: string, cell: string): Problem {
  return {
    severity: 'ask',
    code: 'no-unit',
    sheet,
    cell,
    cells: 1,
    text: {
      vi: 'Không có đơn vị tính ở tiêu đề, dòng đơn vị hay tên dòng.',
      en: 'No unit in the heading, the unit line or the row label.',
    },
  };
}

/** A plain number in a column whose other figures are shown as percentages. */
export function plainNumber(sheet: string, cell: string, { shown }: GridCell): Problem {
  return {
    severity: 'ask',
    code: 'percent-format',
    sheet,
    cell,
    cells: 1,
    text: {
      vi: `Ô ghi ${shown} không có dấu % như các ô khác của cột: là tỷ lệ hay phần trăm?`,
      en: `The cell shows ${shown} without the percent sign of the other cells of its column: a fraction or a percentage?`,
    },
  };
}

/** Cells that the analyst left out. */
export function leftOut(sheet: string, cell: string, cells: number): Problem {
  return {
    severity: 'note',
    code: 'left-out',
    sheet,
    cell,
    cells,
    text: { vi: 'Bỏ ra theo trả lời của người phân tích.', en: 'Left out as the analyst answered.' },
  };
}

/** Ranks that the table prints: they follow from its figures, and are computed anew where they are wanted. */
export function rankColumn(sheet: string, cell: string, cells: number): Problem {
  return {
    severity: 'note',
    code: 'rank-column',
    sheet,
    cell,
    cells,
    text: {
      vi: 'Thứ hạng ghi trong sổ: không ghi nhận, chương trình tự xếp hạng từ số liệu.',
      en: 'Ranks that the book prints: not taken, ranks are computed from the figures.',
    },
  };
}

/** A number that the office itself calls inexact: stored as the number that stands there. */
export function notExact(sheet: string, cell: string, shown: string): Problem {
  return {
    severity: 'warn',
    code: 'not-exact',
    sheet,
    cell,
    cells: 0,
    text: {
      vi: `Ô ghi "${shown}": số không chính xác, ghi nhận đúng con số trong ô.`,
      en: `The cell says "${shown}": not an exact number; the number that stands there is taken.`,
    },
  };
}

/** No sheet says the period: that of a weak witness is taken. */
export function weakPeriod(sheet: string, code: string, text: Problem['text']): Problem {
  return { severity: 'warn', code, sheet, cell: '', cells: 0, text };
}

/** Figures of a book that names neither a place nor the country nor who issues it. */
export function assumedCountry(sheet: string): Problem {
  return {
    severity: 'warn',
    code: 'area-assumed',
    sheet,
    cell: '',
    cells: 0,
    text: {
      vi: 'Không chỗ nào cho biết số liệu của nơi nào; coi là số liệu cả nước.',
      en: 'Nothing says whose figures these are; they are taken for those of the whole country.',
    },
  };
}

/** A row without a period in a table that has them in its rows. */
export function noPeriod(sheet: string, cell: string): Problem {
  return {
    severity: 'ask',
    code: 'no-period',
    sheet,
    cell,
    cells: 1,
    text: {
      vi: 'Dòng này không nêu kỳ như các dòng khác của bảng.',
      en: 'This row names no period as the other rows of the table do.',
    },
  };
}

/** A row whose place or industry is not known; the likeliest places are named, none is taken. */
export function unknownRow(stub: StubRow, sheet: string, cell: string, day: string): Problem {
  const label = stub.path.at(-1)?.text ?? '';
  const about = { severity: 'ask', sheet, cell, cells: 1 } as const;
  if (!label)
    return {
      ...about,
      code: 'no-label',
      text: { vi: 'Có số nhưng dòng không có tên.', en: 'A figure in a row without a label.' },
    };
  if (stub.unknown === 'industry')
    return {
      ...about,
      code: 'unknown-industry',
      text: { vi: `Không nhận ra ngành "${label}".`, en: `"${label}" is no known industry.` },
    };
  if (stub.unknown === 'part')
    return {
      ...about,
      code: 'unknown-area',
      text: {
        vi: `"${label}" bằng tổng các địa phương được liệt kê, không phải của cả vùng hay cả nước: là của nơi nào?`,
        en: `"${label}" is the sum of the places that are listed, not of the whole region or country: whose is it?`,
      },
    };
  const likely = areaSuggestions(label, day)
    .slice(0, 3)
    .map((one) => one.name)
    .join(', ');
  return {
    ...about,
    code: 'unknown-area',
    text: {
      vi: `Không nhận ra địa phương "${label}".${likely ? ` Có thể là: ${likely}.` : ''}`,
      en: `"${label}" is no known place.${likely ? ` It may be: ${likely}.` : ''}`,
    },
  };
}

/** A key that the book has said already: the same again, or something else. */
export function double(
  one: Observation,
  first: { sheet: string; observation: Observation },
  sheet: string,
  cell: string,
): Problem {
  const twin = first.observation;
  const same = one.value === twin.value && (one.status === twin.status || one.value !== null);
  const where =
    first.sheet === sheet
      ? [`dòng ${twin.row}`, `row ${twin.row}`]
      : [`trang "${first.sheet}", dòng ${twin.row}`, `sheet "${first.sheet}", row ${twin.row}`];
  return {
    severity: same ? 'note' : 'ask',
    code: same ? 'said-twice' : 'said-differently',
    sheet,
    cell,
    cells: 1,
    text: same
      ? { vi: `Cùng số liệu đã có ở ${where[0]}.`, en: `The same figure stands in ${where[1]} already.` }
      : {
          vi: `Cùng một số liệu: ${where[0]} ghi ${twin.shown || 'trống'}, ô này ghi ${one.shown || 'trống'}.`,
          en: `The same figure: ${where[1]} says ${twin.shown || 'nothing'}, this cell says ${one.shown || 'nothing'}.`,
        },
  };
}

/** A number outside every headed column. */
export function stray(table: SheetTable, row: number, column: number): Problem {
  const shown = cellAt(table.grid, row, column)?.shown ?? '';
  return {
    severity: 'note',
    code: 'stray-number',
    sheet: table.grid.sheet,
    cell: a1(row, column),
    cells: 1,
    text: {
      vi: `Số ${shown} đứng ngoài các cột có tiêu đề; không ghi.`,
      en: `${shown} stands outside the headed columns; not taken.`,
    },
  };
}
