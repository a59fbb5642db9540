import { call, host } from '../host.ts';
import { address } from './address.svelte.ts';
import { notices } from './notices.svelte.ts';
import { prefs } from './prefs.svelte.ts';
import { workspace } from './workspace.svelte.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';

/** True while the report is being made. */
export const report = $state({ busy: false });

/** Makes the conference report of the period and region on the screen and hands it to the save dialog. */
export async function saveReport(): Promise<void> {
  const { period, region } = workspace;
  if (!period || report.busy || workspace.otherBorders) return;
  report.busy = true;
  try {
    const asOf = address.view.asOf ? { asOf: address.view.asOf } : {};
    const name = await host.saveFile(await call('report.conference', { period, region, lang: prefs.lang, ...asOf }));
    if (name) notices.done({ vi: vi.reportDone(name), en: en.reportDone(name) });
  } catch (error) {
    notices.refused(error);
  } finally {
    report.busy = false;
  }
}
