const STORED = 'congthuong-desk-import';

/** Sizes and choices of the review that are remembered on this machine. */
type Kept = {
  /** Width of the queue, of the questions, height of the changes; in pixels. */
  readonly queue: number;
  readonly questions: number;
  readonly changes: number;
  readonly queueShut: boolean;
  readonly questionsShut: boolean;
  readonly changesShut: boolean;
  /** The changes of the open sheet, or of the whole book. */
  readonly scope: 'sheet' | 'book';
  /** Answers are kept for later books. */
  readonly remember: boolean;
};
export type PaneName = 'queue' | 'questions' | 'changes';

const FIRST: Kept = {
  queue: window.innerWidth < 1400 ? 208 : 232,
  questions: window.innerWidth < 1400 ? 304 : 336,
  changes: 268,
  queueShut: false,
  questionsShut: false,
  changesShut: false,
  scope: 'sheet',
  remember: true,
};
export const LIMITS: Record<PaneName, readonly [number, number]> = {
  queue: [168, 420],
  questions: [264, 560],
  changes: [96, 620],
};

export class Panes {
  kept = $state.raw<Kept>({ ...FIRST, ...remembered() });

  set(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    localStorage.setItem(STORED, JSON.stringify(this.kept));
  }
  size(name: PaneName, size: number): void {
    const [least, most] = LIMITS[name];
    this.set({ [name]: Math.round(Math.min(most, Math.max(least, size))) });
  }
  shut(name: PaneName, shut: boolean): void {
    this.set({ [`${name}Shut`]: shut });
  }
  isShut(name: PaneName): boolean {
    return this.kept[`${name}Shut`];
  }
}

function remembered(): Partial<Kept> {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Record<string, unknown>;
    const fits = Object.entries(FIRST).filter(([name, value]) => typeof kept[name] === typeof value);
    return Object.fromEntries(fits.map(([name]) => [name, kept[name]])) as Partial<Kept>;
  } catch {
    return {};
  }
}

export const panes = new Panes();
