import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { barChart, type Bar } from './barChart.ts';
import { finishDocument } from './finishDocument.ts';

/** A document for people: what stands in it, in the order of reading. */
export type DocumentPlan = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** BCP 47, for the spelling check. */
  readonly language: string;
  /** ISO instant in UTC; every time inside the file is this one. */
  readonly madeAt: string;
  /** What a program can read back from the file, by name. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly blocks: readonly DocumentBlock[];
};
export type DocumentBlock =
  | { readonly kind: 'title' | 'subject' | 'heading' | 'text' | 'note' | 'caption'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Share of the width of each column, in percent. */
      readonly widths: readonly number[];
      /** Columns whose cells are numbers. */
      readonly numeric: readonly boolean[];
    }
  | {
      readonly kind: 'bars';
      /** For those who do not see the chart. */
      readonly title: string;
      readonly bars: readonly Bar[];
    };

/** The library's own conversion cuts off; 20 mm are 1133.86 twips. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

const FONT = 'Times New Roman';
/** Half points: body 14, headings 14, tables and notes 13 (Decree 30/2020/NĐ-CP: 13–14). */
const SIZE = { body: 28, small: 26 };
/** A4 and the margins of Decree 30/2020/NĐ-CP, in twips. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(15),
  },
};
/** Width of the text, in twips. */
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const LINES = { line: 276, lineRule: LineRuleType.AUTO };

/** Writes a .docx on A4 with the margins and the face of Decree 30/2020; the bytes of a whole file, the same for the same plan. */
export async function writeDocument(plan: DocumentPlan): Promise<Uint8Array> {
  const made = new Document({
    title: plan.title,
    subject: plan.subject,
    creator: plan.creator,
    lastModifiedBy: plan.creator,
    customProperties: Object.entries(plan.properties ?? {}).map(([name, value]) => ({ name, value })),
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, color: '000000', language: { value: plan.language } } },
      },
    },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph({})] }) },
        children: plan.blocks.map(blockOf),
      },
    ],
  });
  return finishDocument(await Packer.toBuffer(made), plan.madeAt);
}

/** From the second page on. */
const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.small })],
      }),
    ],
  });

function blockOf(block: DocumentBlock): Paragraph | Table {
  if (block.kind === 'table') return tableOf(block);
  if (block.kind === 'bars')
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [barChart({ ...block, width: WIDTH, font: FONT })],
    });
  const { kind, text } = block;
  const isHead = kind === 'title' || kind === 'subject';
  const bold = kind !== 'text' && kind !== 'note';
  return new Paragraph({
    alignment: isHead ? AlignmentType.CENTER : kind === 'caption' ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    keepNext: kind === 'heading' || kind === 'caption',
    spacing: {
      ...LINES,
      before: kind === 'heading' || kind === 'caption' ? 160 : 0,
      after: kind === 'subject' ? 240 : 80,
    },
    ...(kind === 'text' || kind === 'note' ? { indent: { firstLine: twips(10) } } : {}),
    children: [new TextRun({ text, bold, allCaps: kind === 'title', size: kind === 'note' ? SIZE.small : SIZE.body })],
  });
}

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

function tableOf({ heads, rows, widths, numeric }: TableBlock): Table {
  const columnWidths = widths.map((percent) => Math.round((WIDTH * percent) / 100));
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        (text, i) =>
          new TableCell({
            width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { left: 80, right: 80, top: 20, bottom: 20 },
            children: [
              new Paragraph({
                alignment: isHead ? AlignmentType.CENTER : numeric[i] ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [new TextRun({ text, bold: isHead, size: SIZE.small })],
              }),
            ],
          }),
      ),
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
  });
}
