import type { Input } from '../../core/api/contract.ts';
import { call, host } from '../host.ts';
import type { MenuEntry } from '../parts/controls/menu.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { notices } from './notices.svelte.ts';
import { prefs } from './prefs.svelte.ts';

type Asked = Input<'view.export'>;
export type ExportedView = Asked['view'];
type Format = NonNullable<Asked['format']>;

/** The entries of a menu that hands out a view: as it is read, then as published figures that can be read back. */
export function exportEntries(view: () => ExportedView | null): readonly (readonly MenuEntry[])[] {
  const entry = (format: Format): MenuEntry => ({
    text: prefs.t.exports[format],
    onpick: () => void saveView(view(), format),
  });
  return [
    [entry('xlsx'), entry('ods')],
    [entry('csv'), entry('px'), entry('sdmx')],
  ];
}

async function saveView(view: ExportedView | null, format: Format): Promise<void> {
  if (!view) return;
  try {
    const { leftOut, ...made } = await call('view.export', { view, format, lang: prefs.lang });
    const name = await host.saveFile(made);
    if (!name) return;
    const columns = leftOut.join('; ');
    if (columns) notices.done({ vi: vi.exports.doneWithout(name, columns), en: en.exports.doneWithout(name, columns) });
    else notices.done({ vi: vi.exports.done(name), en: en.exports.done(name) });
  } catch (error) {
    notices.refused(error);
  }
}
