import type { Output } from '../../core/api/contract.ts';
import type { ShippedForm } from '../../core/model/shippedForms.ts';
import { call, host } from '../host.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.svelte.ts';
import { notices } from './notices.svelte.ts';
import { prefs } from './prefs.svelte.ts';
import { workspace } from './workspace.svelte.ts';

/** A form of the office on its way: chosen, filled for the period, region and as-of day on the screen, and saved. */
class Template {
  open = $state(false);
  busy = $state(false);
  /** A form that comes along; a file of one's own where it is empty. */
  form = $state<ShippedForm | ''>('');
  /** The place that the word `@area` stands for; none where it is empty. */
  area = $state('');
  /** What became of the last one. */
  answer = $state.raw<Omit<Output<'report.template'>, 'file'> | null>(null);

  begin(): void {
    Object.assign(this, { open: true, answer: null, area: address.view.area ?? '' });
  }
  /** Another form: the choices again. */
  again(): void {
    this.answer = null;
  }
  shut(): void {
    this.open = false;
  }

  async fill(): Promise<void> {
    const { period, region } = workspace;
    if (!period || this.busy) return;
    this.busy = true;
    try {
      const chosen = this.form === '' ? (await host.chooseFiles())[0]?.ticket : { shipped: this.form };
      if (!chosen) return;
      const more = { ...(this.area && { area: this.area }), ...(address.view.asOf && { asOf: address.view.asOf }) };
      const asked = { template: chosen, period, region, lang: prefs.lang, ...more };
      const { file, ...answer } = await call('report.template', asked);
      const name = await host.saveFile(file);
      if (!name) return;
      this.answer = answer;
      notices.done({ vi: vi.template.done(name), en: en.template.done(name) });
    } catch (error) {
      notices.refused(error);
    } finally {
      this.busy = false;
    }
  }
}

export const template = new Template();
