import type { CDPSession, Page } from '@playwright/test';
import { measured, type Measurement } from '../measurement.ts';
import { median, percentile } from '../statistics.ts';
import { inPeriod, PAGES, type Measured } from './views.ts';

const ROUNDS = 8;
const TOGGLES = 20;
/** Both leave the remainder 2 by the nine pages: the same page is on the screen when memory is read. */
const [FEW, MANY] = [20, 200];
/** Between two measurements, so that what one of them still reads does not weigh on the next. */
const REST = 200;
const WORDS = 'thai nguyen lao dong xuat khau';

/** What an analyst waits for, on an open page with the functions of `inPage.ts`. */
export async function measureScreen(page: Page, cdp: CDPSession, on: Measured): Promise<Measurement[]> {
  const run = <T>(code: string): Promise<T> => page.evaluate<T>(code);
  const bare: number[] = [];
  for (let i = 0; i < TOGGLES; i++) bare.push(await run<number>('bare()'));
  const reference = { name: 'the same page paints a change of nothing', value: median(bare) };
  const figure = (name: string, values: readonly number[], aim: number): Measurement =>
    measured({
      name: `${on.name}: ${name}, 95th percentile of ${values.length}`,
      value: percentile(values, 0.95),
      unit: 'ms',
      reference,
      aim: { value: aim },
      samples: values,
    });
  return [
    figure('page switch', await switches(page, on), 100),
    figure('selector change to painted table', await selectors(page, on), 100),
    figure('chart', await charts(page, on), 150),
    figure('key in the palette', await keystrokes(page), 30),
    figure('long task while scrolling', await scrolling(page, on), 50),
    await memory(page, cdp, on),
  ];
}

async function switches(page: Page, { period }: Measured): Promise<number[]> {
  await page.evaluate(`goTo('#/settings', 'main h1')`);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const [address, shows] of PAGES) {
      const time = await page.evaluate<number>(
        `goTo(${JSON.stringify(inPeriod(address, period))}, ${JSON.stringify(shows)})`,
      );
      await page.waitForTimeout(REST);
      if (round > 0) times.push(time);
    }
  return times;
}

/** The measure to and fro, and the region with twice as many rows to and fro. */
async function selectors(page: Page, { period, measures }: Measured): Promise<number[]> {
  const [one, other] = measures;
  const isLed = (by: string): string =>
    `() => document.querySelector('td[data-row="0"][data-column="0"]')?.dataset.key?.includes(':${by}:')`;
  const hasRows = (count: number): string => `() => rowsInSight(${count})`;
  const table = (rest: string): string => JSON.stringify(`#/table?period=${period}&${rest}`);
  await page.evaluate(`goTo(${table(`measure=${one}`)}, 'main [role=gridcell]')`);
  const steps = [
    [table(`measure=${other}`), isLed(other)],
    [table(`measure=${one}`), isLed(one)],
    [table(`measure=${one}&region=ALL63`), hasRows(63)],
    [table(`measure=${one}`), hasRows(28)],
  ];
  return repeated(page, steps);
}

async function charts(page: Page, { period, measures }: Measured): Promise<number[]> {
  const address = (kind: string, measure: string): string =>
    JSON.stringify(`#/chart?period=${period}&linked=0&chart=${kind}&measure=${measure}`);
  const isDrawn = (kind: string): string => `() => document.querySelector('[data-chart=${kind}] canvas')?.width > 0`;
  await page.evaluate(`goTo(${address('ranked', measures[0])}, 'main [data-chart] canvas')`);
  const kinds = ['dumbbell', 'distribution', 'series', 'heat', 'multiples', 'bump', 'ranked'];
  return repeated(
    page,
    kinds.map((kind) => [address(kind, measures[0]), isDrawn(kind)]),
  );
}

async function repeated(page: Page, steps: readonly (readonly string[])[]): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TOGGLES + steps.length; i++) {
    const [address, isThere] = steps[i % steps.length] ?? [];
    const time = await page.evaluate<number>(`timed(() => (location.hash = ${address}), ${isThere})`);
    await page.waitForTimeout(REST);
    if (i >= steps.length) times.push(time);
  }
  return times;
}

/** From the key to the frame that shows its answer, by the browser's own event timing, which says nothing of what takes less than 16 ms. */
async function keystrokes(page: Page): Promise<number[]> {
  await page.evaluate('(keys.length = 0)');
  await page.keyboard.press('Control+k');
  await page.locator('input:focus').waitFor();
  for (const letter of WORDS) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(60);
  }
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  const slow = await page.evaluate<number[]>('keys');
  return [...slow, ...Array.from({ length: Math.max(0, WORDS.length - slow.length) }, () => 16)];
}

async function scrolling(page: Page, { period, measures }: Measured): Promise<number[]> {
  const long: number[] = [];
  for (const [form, shows, box] of [
    ['table', 'td[role=gridcell]', '.scroll:has(> [role=grid])'],
    ['long', '[id^=long-]', '[role=grid]'],
  ]) {
    const address = `#/table?period=${period}&form=${form}&measure=${measures[0]}&region=ALL63`;
    await page.evaluate(`(location.hash = ${JSON.stringify(address)})`);
    await page.locator(`${shows}`).first().waitFor();
    await settled(page);
    long.push(...(await page.evaluate<number[]>(`scrolled(${JSON.stringify(box)})`)));
  }
  return long.length > 0 ? long : [0];
}

/** The long form comes page by page: its rows are all there when their number stays. */
async function settled(page: Page): Promise<void> {
  const rows = (): Promise<string> => page.evaluate(`document.querySelector('[role=grid]')?.ariaRowCount ?? ''`);
  for (let before = ''; ;) {
    await page.waitForTimeout(1500);
    const now = await rows();
    if (now === before || now === '') return;
    before = now;
  }
}

async function memory(page: Page, cdp: CDPSession, on: Measured): Promise<Measurement> {
  const used = async (): Promise<number> => {
    await page.waitForTimeout(500);
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20;
  };
  let after = NaN;
  for (let i = 1; i <= MANY; i++) {
    const [address, shows] = PAGES[i % PAGES.length] ?? PAGES[0]!;
    await page.evaluate(`goTo(${JSON.stringify(inPeriod(address, on.period))}, ${JSON.stringify(shows)})`);
    if (i === FEW) after = await used();
  }
  return measured({
    name: `${on.name}: memory of the page after ${MANY} page switches`,
    value: await used(),
    unit: 'MB',
    reference: { name: `after ${FEW}`, value: after },
    aim: { ratio: 1.1 },
  });
}
