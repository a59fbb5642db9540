/**
 * What a measurement calls inside the page, as text. `timed(change, isThere)` makes a change and gives the milliseconds until the frame
 * that shows what it was made for; a page that says it is waiting does not show it. The clock is read before anything that the page
 * has put off until after its paint. A table has its rows when it counts them all and those in sight are drawn.
 */
export const IN_PAGE = `
globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => {
  scheduler.postTask(() => done(performance.now()), { priority: 'user-blocking' });
}));
globalThis.timed = async (change, isThere) => {
  const started = performance.now();
  change();
  while (!isThere() || document.querySelector('main .waiting')) {
    if (performance.now() - started > 20000) throw new Error('never painted: ' + location.hash + ' ' + isThere);
    await new Promise((next) => setTimeout(next));
  }
  return (await painted()) - started;
};
globalThis.goTo = (hash, selector) => {
  const old = new Set(document.querySelectorAll(selector));
  const isNew = () => {
    for (const one of document.querySelectorAll(selector)) if (!old.has(one)) return true;
    return false;
  };
  return timed(() => (location.hash = hash), isNew);
};
globalThis.rowsInSight = (count) => {
  const grid = document.querySelector('table[role=grid]');
  if (!grid || grid.ariaRowCount - grid.tHead.rows.length - (grid.tFoot?.rows.length ?? 0) !== count) return false;
  const stubs = grid.querySelectorAll('tbody th.stub');
  const bottom = (element) => element.getBoundingClientRect().bottom;
  return stubs.length === count || bottom(stubs[stubs.length - 1]) > bottom(grid.parentElement);
};
globalThis.bare = () => timed(() => (document.body.dataset.bare = performance.now()), () => true);
globalThis.scrolled = async (selector) => {
  const long = [];
  const watch = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  watch.observe({ type: 'longtask' });
  const box = document.querySelector(selector);
  for (let frame = 0; frame < 240; frame++) {
    box.scrollTop += 340;
    await new Promise((next) => requestAnimationFrame(next));
  }
  await new Promise((next) => setTimeout(next, 200));
  watch.disconnect();
  return long;
};
globalThis.keys = [];
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'keydown' || name === 'input') keys.push(duration);
}).observe({ type: 'event', durationThreshold: 16 });
`;
