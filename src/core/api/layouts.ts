import type { Layout } from '../model/review.ts';
import { Refusal } from '../model/text.ts';
import { layouts, layoutsLike } from '../query/layouts.ts';
import { layoutFor } from '../import/layouts.ts';
import { forgetLayout, storeLayouts } from '../store/layout.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { LayoutFile } from './forms.ts';

type LayoutMethod = 'layout.list' | 'layout.forget' | 'layout.export' | 'layout.import';

/** What is remembered of the layouts of tables: to be looked at, forgotten, given to a colleague and taken over. */
export function layoutService({ store, files }: Inside): Pick<Service, LayoutMethod> {
  return {
    'layout.list': () => layouts(store),
    'layout.forget': ({ id }) => ({ forgotten: forgetLayout(store, id) }),
    'layout.export'() {
      const all = layouts(store).map(({ id: _id, ...layout }): Layout => layout);
      const text = JSON.stringify({ format: 'ctdesk-layouts', version: 1, layouts: all }, null, 1);
      return {
        name: 'bo-cuc.ctlayouts.json',
        type: 'application/json',
        base64: Buffer.from(text, 'utf8').toString('base64'),
      };
    },
    async 'layout.import'({ file }) {
      const { name, bytes } = await files.read(file);
      const { layouts: taken } = parsed(name, bytes);
      const known = layoutsLike(store, taken);
      const toStore = taken.map((layout) => ({ ...layout, id: layoutFor(layout, known)?.id ?? null }));
      store.db.transaction(() => storeLayouts(store, toStore)).immediate();
      const added = toStore.filter(({ id }) => id === null).length;
      return { added, renewed: toStore.length - added };
    },
  };
}

function parsed(name: string, bytes: Uint8Array): ReturnType<typeof LayoutFile.parse> {
  try {
    return LayoutFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new Refusal('no-layouts', {
      vi: `"${name}" không phải tệp bố cục của Công Thương Desk. Chưa ghi gì vào kho.`,
      en: `"${name}" is no file of layouts of Công Thương Desk. Nothing was stored.`,
    });
  }
}
