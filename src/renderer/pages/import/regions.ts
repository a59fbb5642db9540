const ORDER = ['queue', 'sheet', 'questions', 'changes'];
/** What takes the focus in a region: where one works on, else the first thing that can. */
const WANTED = [
  '[role=gridcell][tabindex="0"]',
  'input[type=radio]:checked',
  'input[type=radio]',
  '[aria-current=true]',
  '[role=tab][aria-selected=true]',
  'button:enabled, input, a',
];

/** Moves the focus to the next region of the page, or to the one before. */
export function nextRegion(page: ParentNode, by: 1 | -1): void {
  const regions = ORDER.flatMap((name) => [...page.querySelectorAll<HTMLElement>(`[data-region=${name}]`)]).filter(
    (region) => region.offsetParent !== null,
  );
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[now < 0 ? (by > 0 ? 0 : regions.length - 1) : (now + by + regions.length) % regions.length];
  if (!next) return;
  const found = WANTED.map((wanted) => next.querySelector<HTMLElement>(wanted)).find((element) => element !== null);
  (found ?? next).focus();
}
