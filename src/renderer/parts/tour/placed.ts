/** A rectangle of the window, in pixels. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = Pick<Box, 'width' | 'height'>;

/** Room between a thing and what is said of it, and to the edge of the window. */
const GAP = 12;

/** Where the top left corner of a panel goes: below its thing, else above, right or left of it, inside the window and never over it where there is room beside. */
export function placed(of: Box | null, panel: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const last = { left: window.width - panel.width - GAP, top: window.height - panel.height - GAP };
  if (!of) return { left: last.left, top: last.top };
  const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most));
  const [right, below] = [of.left + of.width + GAP, of.top + of.height + GAP];
  const [across, along] = [within(of.left, last.left), within(of.top, last.top)];
  if (below <= last.top) return { left: across, top: below };
  const above = of.top - GAP - panel.height;
  if (above >= GAP) return { left: across, top: within(above, last.top) };
  if (right <= last.left) return { left: right, top: along };
  return { left: within(of.left - GAP - panel.width, last.left), top: along };
}
