/**
 * What a measurement calls inside the page, as text. `timed(change, isThere)` makes a change and gives the milliseconds until the frame
 * that shows what it was made for; a page that says it is waiting does not show it.
 */
export const IN_PAGE = `
globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done(performance.now());
  port2.postMessage(0);
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
  const isNew = () => [...document.querySelectorAll(selector)].some((one) => !old.has(one));
  return timed(() => (location.hash = hash), isNew);
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
