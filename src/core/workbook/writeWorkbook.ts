import { DateParser, Workbook, type CellValueInput, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { fromA1 } from '../model/address.ts';
import { finishPackage } from './finishPackage.ts';
import type { BookPlan, Condition, PlannedCell, PrintPlan, SheetPlan } from './writeBook.ts';
import { nativeChart } from './writeChart.ts';
import { accentOf, BASE_SIZE, FONT, styleOf } from './writeStyle.ts';
import { tableOf } from './writeTable.ts';

const INSTANTS = DateParser.create(['YYYY-MM-DD[T]HH:mm:ssZ', 'YYYY-MM-DD[T]HH:mm:ss.SSSZ']);

/** Bytes of an .xlsx file. With its neighbours write*.ts the only place that knows the library that writes. */
export async function writeWorkbook(plan: BookPlan): Promise<Uint8Array> {
  installChartSupport();
  const madeAt = INSTANTS.parse(plan.madeAt);
  if (!madeAt) throw new Error(`"${plan.madeAt}" is no ISO instant`);
  const book = new Workbook();
  book.defaultFont = { name: FONT, family: 1, size: BASE_SIZE, color: { argb: 'FF000000' } };
  Object.assign(book, {
    title: plan.title,
    subject: plan.subject,
    creator: plan.creator,
    lastModifiedBy: plan.creator,
    description: plan.description,
    keywords: plan.keywords,
    created: madeAt,
    modified: madeAt,
  });
  book.calcProperties.fullCalcOnLoad = plan.sheets.some(({ cells }) => cells.some(({ formula }) => formula));
  const sheets = plan.sheets.map((sheet) => [sheet, book.addWorksheet(sheet.name)] as const);
  for (const [sheet, target] of sheets) fill(sheet, target);
  // Charts last: they read the cells of every sheet.
  for (const [sheet, target] of sheets)
    for (const chart of sheet.charts ?? []) target.addChart(nativeChart(chart), `${chart.from}:${chart.to}`);
  for (const { name, ref } of plan.names ?? []) book.definedNames.add(ref, name);
  const bytes = await book.xlsx.writeBuffer({ zip: { level: 0, modTime: madeAt, timestamps: 'dos' }, validate: false });
  return finishPackage(bytes, plan);
}

function fill(plan: SheetPlan, target: Worksheet): void {
  plan.widths.forEach((width, i) => (target.getColumn(i + 1).width = width));
  for (const [row, height] of Object.entries(plan.heights ?? {})) target.getRow(Number(row)).height = height;
  // Tables first: their place is written over by the cells, which have looks and formulas.
  for (const table of plan.tables ?? []) target.addTable(tableOf(plan, table));
  for (const cell of plan.cells) put(cell, target);
  for (const range of plan.merges ?? []) target.mergeCells(range);
  const first = plan.freeze ? fromA1(plan.freeze) : null;
  const lines = { showGridLines: plan.gridLines ?? false };
  target.views = [
    first ? { state: 'frozen', xSplit: first.column, ySplit: first.row - 1, ...lines } : { state: 'normal', ...lines },
  ] as Worksheet['views'];
  if (plan.filter) target.autoFilter = plan.filter;
  if (plan.print) setUp(plan.print, target);
  for (const condition of plan.conditions ?? []) target.addConditionalFormatting(ruleOf(condition));
}

// The link of a cell is put in at the end, where the package is finished: the library links texts only.
function put({ at, value, formula, note, look }: PlannedCell, target: Worksheet): void {
  const cell = target.getCell(at);
  cell.style = styleOf(look);
  if (note) cell.note = note;
  if (value === undefined && !formula) return;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${at}: ${value} cannot be written`);
  cell.value = contentOf(value, formula);
}

function contentOf(value: string | number | undefined, formula?: string): CellValueInput {
  return formula ? { formula, ...(value !== undefined && { result: value }) } : value;
}

function setUp({ landscape, onePage, repeatRows, area, header, footer }: PrintPlan, target: Worksheet): void {
  Object.assign(target.pageSetup, {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    horizontalCentered: true,
    margins: { top: header ? 0.75 : 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
    ...(repeatRows && { printTitlesRow: repeatRows }),
    ...(area && { printArea: area }),
  });
  if (header) target.headerFooter.oddHeader = header;
  target.headerFooter.oddFooter = footer;
}

function ruleOf(condition: Condition): Parameters<Worksheet['addConditionalFormatting']>[0] {
  if (condition.kind === 'bars')
    return {
      ref: condition.range,
      rules: [
        {
          type: 'dataBar',
          gradient: false,
          cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
          color: { argb: `FF${condition.color}` },
        },
      ],
    };
  if (condition.kind === 'scale') {
    const { base, colors } = condition;
    const middle = base === null ? [] : [{ type: 'num' as const, value: base }];
    const color = colors.map((argb) => ({ argb: `FF${argb}` }));
    return {
      ref: condition.range,
      rules: [{ type: 'colorScale', cfvo: [{ type: 'min' }, ...middle, { type: 'max' }], color }],
    };
  }
  return {
    ref: condition.range,
    rules: [{ type: 'expression', formulae: [condition.formula], style: accentOf(condition.look) }],
  };
}
