import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds of any weight, with the element; `rules` alone where some are named. */
export async function barriers(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** The looks of a system that has no wish, wants the dark, or more contrast; the page follows it at once. */
const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;

/** The same in the three themes. What a theme changes is colours: of the second and third only these are looked at. */
export async function barriersInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    found.push(...(await barriers(page, look === LOOKS[0] ? [] : ['color-contrast'])));
  }
  await page.emulateMedia(LOOKS[0]);
  return found;
}
