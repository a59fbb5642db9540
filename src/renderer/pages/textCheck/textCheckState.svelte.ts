import type { Claim } from '../../../core/model/claim.ts';
import { call, host } from '../../host.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { notices } from '../../state/notices.svelte.ts';
import { prefs } from '../../state/prefs.svelte.ts';
import { en } from '../../text/en.ts';
import { vi } from '../../text/vi.ts';
import { LOOKS, lookOf } from './looks.ts';

/** The text stays while the window is open, whatever page is looked at in between. */
class Draft {
  written = $state('');
  /** What is checked; null while it is being written. */
  checked = $state.raw<string | null>(null);
}
const draft = new Draft();

/** The check of a text: what was written, the claims, and which of them is open. */
export class TextCheckState {
  readonly draft = draft;
  readonly answer = new Asked(() =>
    draft.checked === null
      ? null
      : call('text.check', { text: draft.checked, ...(address.view.asOf ? { asOf: address.view.asOf } : {}) }),
  );
  readonly claims: readonly Claim[] = $derived(this.answer.value?.claims ?? []);
  readonly groups = $derived(
    LOOKS.map((look) => ({ look, claims: this.claims.filter((one) => lookOf(one) === look) })).filter(
      ({ claims }) => claims.length > 0,
    ),
  );
  /** In the order of the list. */
  readonly ordered = $derived(this.groups.flatMap(({ claims }) => claims));
  readonly open: Claim | null = $derived(this.claims.find(({ id }) => String(id) === address.view.part) ?? null);

  check(): void {
    draft.checked = draft.written.trim() === '' ? null : draft.written;
  }

  another(): void {
    draft.checked = null;
    address.go({ part: null, key: null });
  }

  show(claim: Claim | null): void {
    address.go({ part: claim && String(claim.id), key: null });
  }

  step(by: 1 | -1): void {
    const at = this.open ? this.ordered.indexOf(this.open) : by > 0 ? -1 : this.ordered.length;
    const next = this.ordered[at + by];
    if (next) this.show(next);
  }

  /** Reads a file that the user chose into the field and checks it. */
  async take(files: readonly File[]): Promise<void> {
    try {
      const [ticket] = await host.offerFiles(files.slice(0, 1));
      if (!ticket) return;
      draft.written = (await call('text.read', { file: ticket.ticket })).text;
      this.check();
    } catch (error) {
      notices.refused(error);
    }
  }

  /** Puts what was found about a claim on the clipboard. */
  async copy({ id, quote, verdict, says, arithmetic, cautions, missing }: Claim): Promise<void> {
    const word = prefs.t.textCheck.verdict[verdict];
    const lines = [...arithmetic, ...cautions.map(({ text }) => text), ...missing].map((one) => `- ${prefs.say(one)}`);
    await navigator.clipboard.writeText([`${id}. “${quote}”: ${word}`, prefs.say(says), ...lines].join('\n'));
    notices.done({ vi: vi.textCheck.copied, en: en.textCheck.copied });
  }
}
