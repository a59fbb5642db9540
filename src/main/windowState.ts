export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What is kept of the window between two runs. */
export type WindowState = { readonly box: Box | null; readonly maximised: boolean };

export const SMALLEST = { width: 960, height: 600 } as const;
const USUAL = { width: 1440, height: 900 } as const;
const TITLE_BAR = 40;
const GRIP = 120;
export const FIRST_STATE: WindowState = { box: null, maximised: false };

/** Reads what was kept; what is missing or not as it should be counts as never kept. */
export function readState(text: string): WindowState {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return FIRST_STATE;
  }
  if (typeof kept !== 'object' || kept === null) return FIRST_STATE;
  const { box, maximised } = kept as Record<string, unknown>;
  return { box: readBox(box), maximised: maximised === true };
}

function readBox(said: unknown): Box | null {
  const { x, y, width, height } = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  const whole = (n: unknown): n is number => Number.isInteger(n) && Math.abs(n as number) < 100_000;
  return whole(x) && whole(y) && whole(width) && whole(height) && width > 0 && height > 0
    ? { x, y, width, height }
    : null;
}

/**
 * A place for the window on the screens there are now. A window whose title bar could not be gripped
 * is put into the middle of the first screen; none is larger than its screen.
 */
export function placeWindow(kept: Box | null, screens: readonly [Box, ...Box[]]): Box {
  const places = kept ? screens.map((screen) => ({ screen, box: { ...kept, ...fit(kept, screen) } })) : [];
  const place = places.find(({ screen, box }) => canBeGripped(box, screen));
  if (place) return { ...place.box, y: Math.max(place.box.y, place.screen.y) };
  const { width, height } = fit(kept ?? USUAL, screens[0]);
  const { x, y, width: w, height: h } = screens[0];
  return { x: x + Math.round((w - width) / 2), y: y + Math.round((h - height) / 2), width, height };
}

function fit(
  size: { readonly width: number; readonly height: number },
  screen: Box,
): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, SMALLEST.width), screen.width),
    height: Math.min(Math.max(size.height, SMALLEST.height), screen.height),
  };
}

function canBeGripped(box: Box, screen: Box): boolean {
  const across = Math.min(box.x + box.width, screen.x + screen.width) - Math.max(box.x, screen.x);
  return across >= GRIP && box.y > screen.y - TITLE_BAR && box.y <= screen.y + screen.height - TITLE_BAR;
}
