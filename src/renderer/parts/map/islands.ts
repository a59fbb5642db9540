import { project, type Point } from './ground.ts';
import { fit, type Box } from './shape.ts';

/** The two archipelagos, which every map of the country shows. Islands by longitude and latitude to a tenth of a degree. */
export const ARCHIPELAGOS = [
  {
    name: 'Hoàng Sa',
    of: 'TP. Đà Nẵng',
    islands: [
      [112.3, 16.8],
      [111.6, 16.5],
      [111.7, 16.4],
      [112.3, 17],
      [111.2, 15.8],
      [112.7, 16.7],
    ],
  },
  {
    name: 'Trường Sa',
    of: 'tỉnh Khánh Hòa',
    islands: [
      [111.9, 8.6],
      [114.3, 11.4],
      [114.4, 10.2],
      [114.3, 9.9],
      [114.5, 10.4],
      [112.9, 7.9],
      [113.7, 9],
      [112.3, 8.9],
      [114.3, 11.1],
      [115, 11.1],
      [115.8, 10.7],
      [113.3, 8.2],
      [114.6, 9.1],
      [113.9, 8.8],
    ],
  },
] as const;

export type Inset = {
  readonly box: Box;
  readonly dots: readonly Point[];
  /** The names of both, and what they belong to where there is room; by the middle of the line's foot. */
  readonly lines: readonly { readonly text: string; readonly at: Point; readonly of: boolean }[];
};

/** Pixels of the inset of a small map, such as the overview's, and of a large one. */
export const INSET = { small: { width: 78, height: 120 }, large: { width: 96, height: 168 } } as const;
const LINE = 13;

/** Both archipelagos at their places to each other, with their names, in a box of one of the two sizes. */
export function insetIn(box: Box): Inset {
  const large = box.width >= INSET.large.width;
  const under = large ? 2 * LINE + 4 : LINE + 4;
  const area = { x: box.x + 12, y: box.y + 12, width: box.width - 24, height: box.height - under - 16 };
  const [west, north] = project([111.1, 17.1]);
  const [east, south] = project([116, 7.8]);
  const place = fit({ x: west, y: north, width: east - west, height: south - north }, area);
  const dotsOf = (islands: readonly (readonly number[])[]): Point[] => islands.map((one) => place(project(one)));
  return {
    box,
    dots: ARCHIPELAGOS.flatMap(({ islands }) => dotsOf(islands)),
    lines: ARCHIPELAGOS.flatMap(({ name, of, islands }) => {
      const foot = Math.max(...dotsOf(islands).map(([, y]) => y));
      const middle = box.x + box.width / 2;
      const first = { text: name, at: [middle, foot + LINE + 1] as Point, of: false };
      return large ? [first, { text: of, at: [middle, foot + 2 * LINE] as Point, of: true }] : [first];
    }),
  };
}

/** Where an inset may stand in a box, best first: at the sea's side in the size that is wanted, there smaller, then at the other side. */
export function insetSpots(area: Box, large: boolean): Box[] {
  const sizes = large ? [INSET.large, INSET.small] : [INSET.small];
  const at = (x: (width: number) => number): Box[] =>
    sizes.flatMap(({ width, height }) =>
      [1, 0.5, 0].map((part) => ({ x: x(width), y: area.y + (area.height - height) * part, width, height })),
    );
  return [...at((width) => area.x + area.width - width), ...at(() => area.x)];
}
