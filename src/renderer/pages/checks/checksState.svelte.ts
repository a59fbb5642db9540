import type { Text } from '../../../core/model/text.ts';
import {
  FINDING_SEVERITIES,
  type Acceptance,
  type DeskFinding,
  type FindingSeverity,
} from '../../../core/model/validation.ts';
import { call } from '../../host.ts';
import { placeName } from '../../parts/figures.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { notices } from '../../state/notices.svelte.ts';
import { prefs } from '../../state/prefs.svelte.ts';
import { undoList, type Step } from '../../state/undo.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';

import { namesOf, subjectText, type Names } from './subjectText.ts';

export type Shown = 'open' | 'accepted' | 'all';
export type FindingGroup = { readonly severity: FindingSeverity; readonly findings: readonly DeskFinding[] };

/** What the validation desk found in one release, and what was accepted of it. To be made while the page is set up. */
export class ChecksState {
  /** The finding that is being accepted. */
  accepting = $state.raw<DeskFinding | null>(null);
  writing = $state(false);
  /** Counts what was written here, so that the answers are asked for again. */
  #written = $state(0);

  readonly answer = new Asked(() => {
    if (workspace.version === 0 || workspace.days.length === 0) return null;
    const which = this.release === null ? {} : { release: this.release };
    return (this.#written, call('validation.read', { ...which, includeAccepted: true }));
  });
  readonly log = new Asked<readonly Acceptance[]>(() => (this.#written, workspace.version, call('validation.log', {})));
  readonly #items = new Asked(() => (workspace.version, call('item.list', {})));
  readonly #names: Names = $derived.by(() => {
    const areas = workspace.areas.map((area) => ({ code: area.code, name: placeName(area, prefs.t) }));
    return namesOf(this.#items.value ?? [], workspace.measures, areas, prefs.lang);
  });
  /** What findings are about can be named, or never will be. */
  readonly named: boolean = $derived(!this.#items.busy || this.#items.value !== null);
  readonly findings: readonly DeskFinding[] = $derived(this.answer.value?.findings ?? []);
  readonly listed: readonly DeskFinding[] = $derived(this.findings.filter((one) => this.#isShown(one)));
  /** By severity, the worst first; none that is empty. */
  readonly groups: readonly FindingGroup[] = $derived(
    FINDING_SEVERITIES.map((severity) => ({
      severity,
      findings: this.listed.filter((one) => one.severity === severity),
    })).filter(({ findings }) => findings.length > 0),
  );

  /** Null: the newest release. */
  get release(): number | null {
    return address.view.release;
  }
  set release(release: number | null) {
    address.go({ release });
  }
  get severity(): FindingSeverity | null {
    return address.view.severity;
  }
  set severity(severity: FindingSeverity | null) {
    address.go({ severity });
  }
  get shown(): Shown {
    return address.view.shown ?? 'open';
  }
  set shown(shown: Shown) {
    address.go({ shown: shown === 'open' ? null : shown });
  }
  /** What a finding is about, in words; as the rule names it where that is no key. */
  about(subject: string): string | null {
    return this.#items.value && subjectText(subject, this.#names, prefs.lang);
  }
  /** Accepts the open finding for a reason. */
  async accept(reason: string, done: Text): Promise<void> {
    const finding = this.accepting;
    if (!finding || reason.trim() === '') return;
    const { id } = finding;
    const accept = () => call('validation.accept', { id, reason: reason.trim() });
    await this.#write({ done, redo: accept, undo: () => call('validation.reopen', { id }) });
  }
  async reopen({ id, acceptance }: DeskFinding, done: Text): Promise<void> {
    const reason = acceptance?.reason ?? '';
    const undo = () => call('validation.accept', { id, reason });
    await this.#write({ done, redo: () => call('validation.reopen', { id }), undo });
  }

  #isShown({ severity, state }: DeskFinding): boolean {
    if (this.severity && severity !== this.severity) return false;
    return this.shown === 'all' || (this.shown === 'accepted') === (state === 'accepted');
  }
  async #write(step: Step): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    try {
      await step.redo();
      this.accepting = null;
      this.#written += 1;
      undoList.add(step);
    } catch (error) {
      notices.refused(error);
    } finally {
      this.writing = false;
    }
  }
}
