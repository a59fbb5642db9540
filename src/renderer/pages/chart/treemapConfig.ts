import { formatNumber } from '../../parts/numbers.ts';
import type { Facts } from '../../../core/model/views.ts';
import { exactText } from '../../parts/figures.ts';
import type { Box, Drawing, Look, Spot } from './drawing.ts';
import { fitted, painted, widthOf, type Shape } from './paint.ts';
import { wrapped } from './pictureFrame.ts';
import { squarified } from './squarified.ts';
import { exactLine } from './valueText.ts';

const LINE = 16;

/** A part with an area of its own; `code` is null for what is not named, `area` names the place that a part is. */
export type TreemapPart = {
  readonly area?: string;
  readonly code: string | null;
  readonly name: string;
  readonly share: number;
  readonly lines: readonly string[];
};

/** Every known share of the whole as an area, and what is not named or not known as one more. */
export function treemapParts({ known, column }: Facts, { t, lang }: Pick<Look, 't' | 'lang'>): readonly TreemapPart[] {
  const parts = known.flatMap(({ area, share, value, status }): TreemapPart[] => {
    const said = [`${exactText(share ?? 0, t.numbers)}%`, exactLine(value, status, column, t, lang)];
    return share !== null && share > 0
      ? [{ area: area.code, code: area.code, name: area.name, share, lines: said }]
      : [];
  });
  const left = 100 - parts.reduce((sum, { share }) => sum + share, 0);
  const rest = { code: null, name: t.charts.unnamed, share: left, lines: [`${exactText(left, t.numbers)}%`] };
  return left > 0.05 ? [...parts, rest] : parts;
}

/** Areas in proportion to shares; names and shares stand in them where there is room. */
export function treemapDrawing(parts: readonly TreemapPart[], look: Look): Drawing {
  return painted((area) => {
    const boxes = boxesOf(parts, area);
    const cells = parts.flatMap((part, i) => (boxes[i] ? [{ part, box: inset(boxes[i]) }] : []));
    return {
      shapes: cells.flatMap(({ part, box }) => shapesOf(part, box, look)),
      spots: cells.map(({ part, box }): Spot => {
        return { box, title: part.name, lines: part.lines, ...(part.area ? { area: part.area } : {}) };
      }),
    };
  });
}

/** What has no name keeps a column of its own at the right, so that the places stand together. */
function boxesOf(parts: readonly TreemapPart[], area: Box): readonly Box[] {
  const named = parts.filter(({ code }) => code !== null);
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  const edge = area.left + ((area.right - area.left) * named.reduce((sum, { share }) => sum + share, 0)) / (total || 1);
  const boxes = squarified(
    named.map(({ share }) => share),
    { ...area, right: edge },
  );
  return named.length < parts.length ? [...boxes, { ...area, left: edge }] : boxes;
}

function shapesOf({ code, name, share }: TreemapPart, box: Box, { palette, t, chosen }: Look): Shape[] {
  const strong = code !== null && chosen.includes(code);
  const [width, height] = [box.right - box.left - 10, box.bottom - box.top];
  const label = height > 18 ? labelLines(name, width, height) : [];
  const value = `${formatNumber(share, 1, t.numbers)}%`;
  const text = (words: string, drop: number, weight: 400 | 600): Shape => ({
    ...{ kind: 'text', at: [box.left + 6, box.top + drop], text: words, fill: palette.ink, size: 12, weight },
  });
  return [
    {
      kind: 'box',
      box,
      fill: code === null ? palette.grid : ((strong ? palette.seq[2] : palette.seq[1]) ?? palette.bar),
    },
    ...(strong ? [{ kind: 'box', box: inset(box), line: palette.ink } as const] : []),
    ...label.map((line, i) => text(line, 12 + LINE * i, strong ? 600 : 400)),
    ...(height > 34 && widthOf(value, 12) < width ? [text(value, 12 + LINE * Math.max(1, label.length), 400)] : []),
  ];
}

/** A name on as many lines as its box has room for beside the share; what then is still too long ends with an ellipsis. */
export function labelLines(name: string, width: number, height: number): readonly string[] {
  const most = Math.max(1, Math.floor((height - 34) / LINE) + 1);
  const lines = wrapped(name, width, (line) => widthOf(line, 12));
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return shown.map((line) => fitted(line, width, 12)).filter(Boolean);
}

const inset = ({ left, right, top, bottom }: Box): Box => ({
  ...{ left: left + 0.75, right: right - 0.75, top: top + 0.75, bottom: bottom - 0.75 },
});
