import { placeLabels } from '../../parts/map/labels.ts';
import { mapLayout, type MapForm, type MapLayout } from '../../parts/map/mapLayout.ts';
import type { MapScale } from '../../parts/map/mapScale.ts';
import type { MapPlace } from '../../parts/map/places.ts';
import type { Drawing, Mark } from './drawing.ts';

/** The tokens that a picture of a map is drawn in. */
export type MapInk = Readonly<
  Record<'page' | 'surface' | 'sunken' | 'ink' | 'ink2' | 'ink3' | 'line' | 'lineStrong' | 'none' | 'noneLine', string>
>;
export type MapPicture = {
  readonly form: MapForm;
  readonly places: readonly MapPlace[];
  readonly named: readonly MapPlace[];
  readonly chosen: readonly string[];
  readonly scale: MapScale;
  readonly title: string;
  /** Indicator, unit, period, status. */
  readonly subtitle: string;
  /** Source, borders, what is missing and why: a paragraph each. */
  readonly foot: readonly string[];
  /** What stands at a limit of the legend, and beside a name. */
  readonly limitText: (value: number) => string;
  readonly valueText: (place: MapPlace) => string;
  readonly keyText: (kind: 'missing' | 'uncomputed', count: number) => string;
  readonly ink: MapInk;
};

const WIDTH = 900;
const EDGE = 24;
const BODY = { map: 720, tiles: 640 };

/** A map as a picture for a report: finding, indicator with unit and period, places, inset, legend, source. */
export function mapDrawing(picture: MapPicture): Drawing {
  const { form, places, title, ink } = picture;
  const heads = wrapped(title, 96);
  const top = 34 + heads.length * 22 + 20;
  const layout = mapLayout(
    places.map(({ area }) => area.code),
    form,
    { width: WIDTH - 2 * EDGE, height: BODY[form], large: true },
  );
  const legendTop = top + BODY[form] + 12;
  const foot = picture.foot.flatMap((text) => wrapped(text, 150));
  const words: Mark[] = [
    ...heads.map((text, i) => line(text, EDGE, 36 + i * 22, 15, 600, ink.ink)),
    line(picture.subtitle, EDGE, 36 + heads.length * 22, 11, 400, ink.ink2),
    ...foot.map((text, i) => line(text, EDGE, legendTop + 48 + i * 16, 11, 400, ink.ink3)),
  ];
  const keys = keyMarks(picture, legendTop);
  const body = [...shapeMarks(layout, picture), ...nameMarks(layout, picture), ...insetMarks(layout, ink)];
  return {
    width: WIDTH,
    height: legendTop + 56 + foot.length * 16,
    title,
    ground: ink.page,
    marks: [...words, ...body.map((mark) => shifted(mark, EDGE, top)), ...legendMarks(picture, legendTop), ...keys],
  };
}

const line = (
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 500 | 600,
  colour: string,
): Mark & { kind: 'text' } => ({
  ...{ kind: 'text', text, x, y, size, weight, colour },
});

function shapeMarks({ shapes, context, outline }: MapLayout, { places, chosen, scale, ink }: MapPicture): Mark[] {
  const byCode = new Map(places.map((place) => [place.area.code, place]));
  const own = shapes.map(({ code, path }): Mark => {
    const place = byCode.get(code);
    const edge = { kind: 'path', d: path, stroke: ink.surface, width: 0.9 } as const;
    if (place?.value != null) return { ...edge, fill: scale.colourOf(place.value) };
    const hatch = place?.why ? { colour: ink.ink3, rising: true } : { colour: ink.noneLine, rising: false };
    return { ...edge, fill: ink.none, hatch };
  });
  const unsure = new Set(places.filter(({ status }) => status === 'E' || status === 'P').map(({ area }) => area.code));
  const mixed = places.some(({ status }) => status === 'A');
  const dashed = shapes.filter(({ code }) => mixed && unsure.has(code));
  const rings = shapes.filter(({ code }) => chosen.includes(code));
  return [
    { kind: 'path', d: context, fill: ink.sunken, stroke: ink.line, width: 0.6 },
    ...own,
    { kind: 'path', d: outline, stroke: ink.lineStrong, width: 0.8 },
    ...dashed.map(({ path }): Mark => ({ kind: 'path', d: path, stroke: ink.ink2, width: 0.9, dash: [4, 3] })),
    ...rings.map(({ path }): Mark => ({ kind: 'path', d: path, stroke: ink.ink, width: 1.7 })),
  ];
}

function nameMarks(layout: MapLayout, { places, named, valueText, ink }: MapPicture): Mark[] {
  const byCode = new Map(places.map((place) => [place.area.code, place]));
  const text = (words: string, x: number, y: number, weight: 500 | 600): Mark & { kind: 'text' } => ({
    ...line(words, x, y, 11, weight, ink.ink),
    halo: ink.surface,
  });
  if (layout.form === 'tiles')
    return layout.shapes.flatMap(({ code, tile }): Mark[] => {
      const place = byCode.get(code);
      if (!place || !tile) return [];
      const y = tile.y + tile.height / 2 + 4;
      const value = { ...text(valueText(place), tile.x + tile.width - 5, y, 600), anchor: 'end' as const };
      return [text(place.area.name, tile.x + 5, y, 500), value];
    });
  const at = new Map(layout.shapes.map((shape) => [shape.code, shape.at]));
  const wanted = named.flatMap((place) => {
    const point = at.get(place.area.code);
    return point ? [{ code: place.area.code, text: `${place.area.name} ${valueText(place)}`.trim(), at: point }] : [];
  });
  return placeLabels(wanted, layout.area, [layout.inset.box]).flatMap(
    ({ text: words, middle: [x, y], leader }): Mark[] => [
      ...(leader
        ? [{ kind: 'path', d: `M${leader.from.join()}L${leader.to.join()}`, stroke: ink.ink2, width: 0.8 } as const]
        : []),
      { ...text(words, x, y + 4, 500), anchor: 'middle' },
    ],
  );
}

function insetMarks({ inset: { box, dots, lines } }: MapLayout, ink: MapInk): Mark[] {
  return [
    {
      kind: 'path',
      d: `M${box.x},${box.y}h${box.width}v${box.height}h${-box.width}Z`,
      fill: ink.surface,
      stroke: ink.lineStrong,
    },
    ...dots.map(([x, y]): Mark => ({
      kind: 'path',
      d: `M${x - 1.3},${y}a1.3,1.3 0 1,0 2.6,0a1.3,1.3 0 1,0 -2.6,0Z`,
      fill: ink.ink2,
    })),
    ...lines.map(({ text, at: [x, y], of }): Mark => ({
      ...line(text, x, y, 10, of ? 400 : 500, of ? ink.ink3 : ink.ink2),
      anchor: 'middle',
    })),
  ];
}

/** What the hatchings mean, right of the legend. */
function keyMarks({ places, keyText, ink }: MapPicture, top: number): Mark[] {
  const missing = places.filter(({ value, why }) => value === null && !why).length;
  const never = places.filter(({ why }) => why).length;
  const key = (count: number, kind: 'missing' | 'uncomputed', y: number): Mark[] =>
    count === 0
      ? []
      : [
          {
            ...{ kind: 'path', d: `M${EDGE + LEGEND + 36},${y}h18v10h-18Z`, fill: ink.none, stroke: ink.noneLine },
            hatch: kind === 'missing' ? { colour: ink.noneLine, rising: false } : { colour: ink.ink3, rising: true },
          },
          line(keyText(kind, count), EDGE + LEGEND + 62, y + 9, 11, 400, ink.ink2),
        ];
  return [...key(missing, 'missing', top), ...key(never, 'uncomputed', top + 17)];
}

const LEGEND = 420;
const STOPS = 60;

function legendMarks({ scale, limitText, ink }: MapPicture, top: number): Mark[] {
  const [low = 0, high = 0] = [scale.limits[0], scale.limits.at(-1)];
  const smooth = Array.from({ length: STOPS }, (_, i) => scale.colourOf(low + ((high - low) * (i + 0.5)) / STOPS));
  const colours = scale.mode === 'classes' ? scale.colours : smooth;
  const step = LEGEND / colours.length;
  const bar = colours.map((fill, i): Mark => ({
    kind: 'path',
    d: `M${EDGE + i * step},${top}h${step}v10h${-step}Z`,
    fill,
  }));
  const text = (words: string, x: number, anchor: 'start' | 'middle' | 'end', bold: boolean): Mark => ({
    ...line(words, EDGE + x, top + 25, 11, bold ? 600 : 400, ink.ink2),
    anchor,
  });
  if (scale.mode === 'classes')
    return [
      ...bar,
      ...scale.limits.map((limit, i) => text(limitText(limit), (i + 1) * step, 'middle', limit === scale.base)),
    ];
  const middle = scale.base === null ? [] : [text(limitText(scale.base), LEGEND / 2, 'middle', true)];
  const first = scale.base === null && low === 0 ? '0' : `≤ ${limitText(low)}`;
  return [...bar, text(first, 0, 'start', false), ...middle, text(`≥ ${limitText(high)}`, LEGEND, 'end', false)];
}

/** A mark at another place; of a path only those that are drawn by absolute points and begin each line so. */
function shifted(mark: Mark, right: number, down: number): Mark {
  if (mark.kind === 'text') return { ...mark, x: mark.x + right, y: mark.y + down };
  const d = mark.d.replace(
    /([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (_all, way: string, x: string, y: string) =>
      `${way}${Math.round((Number(x) + right) * 10) / 10},${Math.round((Number(y) + down) * 10) / 10}`,
  );
  return { ...mark, d };
}

/** Lines of at most so many letters, broken between words. */
function wrapped(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
