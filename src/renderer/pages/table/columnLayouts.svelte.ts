import { AS_PUBLISHED, readLayout, type ColumnLayout } from './columnLayout.ts';

const STORED = 'congthuong-desk-columns';

/** How columns were arranged, by measure and form of the table, remembered on this machine. */
class ColumnLayouts {
  #kept = $state.raw<Readonly<Record<string, unknown>>>(remembered());

  of(name: string): ColumnLayout {
    return name in this.#kept ? readLayout(this.#kept[name]) : AS_PUBLISHED;
  }
  keep(name: string, layout: ColumnLayout | null): void {
    const { [name]: _old, ...others } = this.#kept;
    this.#kept = layout ? { ...others, [name]: layout } : others;
    localStorage.setItem(STORED, JSON.stringify(this.#kept));
  }
}

function remembered(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}

export const columnLayouts = new ColumnLayouts();
