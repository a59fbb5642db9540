import { briefingText } from '../../../core/model/briefingText.ts';
import type { BriefEdits, EditedBriefing, EditedSentence } from '../../../core/model/briefing.ts';
import { NO_EDITS, numbersOf, sentEdits } from '../../../core/model/briefingEdits.ts';
import type { Text } from '../../../core/model/text.ts';
import { call, host } from '../../host.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { notices } from '../../state/notices.svelte.ts';
import { prefs } from '../../state/prefs.svelte.ts';
import { undoList } from '../../state/undo.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { en } from '../../text/en.ts';
import { vi } from '../../text/vi.ts';
import { textFile } from './textFile.ts';

type Of = { readonly period: string; readonly region: string; readonly lang: 'vi' | 'en' };
type Kept = { readonly of: Of; readonly edits: BriefEdits };

/** The briefing of the period and region on the screen, with what was switched off, reordered and written by hand. */
export class BriefingState {
  readonly of: Of | null = $derived(
    workspace.period && !workspace.empty
      ? { period: workspace.period, region: workspace.region, lang: prefs.lang }
      : null,
  );
  readonly #kept = new Asked<Kept>(() => {
    const { of } = this;
    void workspace.version;
    return of && call('briefing.edits', of).then((edits) => ({ of, edits }));
  });
  readonly answer = new Asked(() => {
    const kept = this.#kept.value;
    const asOf = address.view.asOf ? { asOf: address.view.asOf } : {};
    return kept && call('briefing.make', { ...kept.of, edits: sentEdits(kept.edits), ...asOf });
  });
  readonly briefing: EditedBriefing | null = $derived(this.answer.value?.briefing ?? null);
  readonly edits: BriefEdits = $derived(this.#kept.value?.edits ?? NO_EDITS);
  readonly refusal = $derived(this.#kept.refusal ?? this.answer.refusal);
  readonly isEdited = $derived(this.edits !== NO_EDITS && Object.values(this.edits).some((one) => one.length > 0));
  /** The sentence that is being written. */
  writing = $state.raw<string | null>(null);
  busy = $state(false);

  switchOff({ id, off }: EditedSentence): Promise<void> {
    return this.#keep({ off: off ? this.edits.off.filter((one) => one !== id) : [...this.edits.off, id] });
  }

  /** Exchanges a sentence with its neighbour in the section. */
  move(id: string, by: 1 | -1): Promise<void> {
    const order = (this.briefing?.sections ?? []).flatMap(({ sentences }) => sentences.map((one) => one.id));
    const at = order.indexOf(id);
    const other = order[at + by];
    if (at < 0 || other === undefined) return Promise.resolve();
    order[at + by] = id;
    order[at] = other;
    return this.#keep({ order });
  }

  write(sentence: EditedSentence, text: string): Promise<void> {
    const others = this.edits.texts.filter((one) => one.id !== sentence.id);
    this.writing = null;
    return this.#keep({ texts: [...others, { id: sentence.id, text: text.trim(), seen: numbersOf(sentence) }] });
  }

  restore(id: string): Promise<void> {
    return this.#keep({ texts: this.edits.texts.filter((one) => one.id !== id) });
  }

  clear(): Promise<void> {
    return this.#keep(NO_EDITS, { vi: vi.briefing.cleared, en: en.briefing.cleared });
  }

  async saveWord(): Promise<void> {
    await this.#save(async ({ of, edits }) => {
      const asOf = address.view.asOf ? { asOf: address.view.asOf } : {};
      return call('briefing.document', { ...of, edits: sentEdits(edits), ...asOf });
    });
  }

  async saveText(): Promise<void> {
    const { briefing } = this;
    if (briefing)
      await this.#save(({ of }) =>
        Promise.resolve(textFile(`ban-tin-${of.period.replaceAll('/', '-')}.txt`, briefingText(briefing))),
      );
  }

  async #save(make: (kept: Kept) => Promise<{ name: string; type: string; base64: string }>): Promise<void> {
    const kept = this.#kept.value;
    if (!kept || this.busy) return;
    this.busy = true;
    try {
      const name = await host.saveFile(await make(kept));
      if (name) notices.done({ vi: vi.briefing.written(name), en: en.briefing.written(name) });
    } catch (error) {
      notices.refused(error);
    } finally {
      this.busy = false;
    }
  }

  async #keep(change: Partial<BriefEdits>, done: Text = { vi: vi.briefing.kept, en: en.briefing.kept }): Promise<void> {
    const kept = this.#kept.value;
    if (!kept || this.busy) return;
    const store = (edits: BriefEdits): Promise<unknown> =>
      call('briefing.keep', { ...kept.of, edits: sentEdits(edits) });
    const step = { done, redo: () => store({ ...kept.edits, ...change }), undo: () => store(kept.edits) };
    this.busy = true;
    try {
      await step.redo();
      undoList.add(step);
      await workspace.load();
    } catch (error) {
      notices.refused(error);
    } finally {
      this.busy = false;
    }
  }
}
