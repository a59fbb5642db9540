import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShippedForm } from '../model/shippedForms.ts';
import { Refusal } from '../model/text.ts';

/** The folder of the forms: of the sources; of what was built beside them; of an installed application. */
const FOLDERS = ['../../../resources/templates', '../../resources/templates', '../../../templates'];

/** A form that comes along, as its file lies beside the application. */
export async function shippedForm(name: ShippedForm): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  for (const folder of FOLDERS) {
    const bytes = await readFile(join(import.meta.dirname, folder, `${name}.xlsx`)).catch(() => null);
    if (bytes) return { name: `${name}.xlsx`, bytes };
  }
  throw new Refusal('no-form', {
    vi: `Không thấy mẫu ${name} đi kèm chương trình. Hãy cài lại chương trình, hoặc dùng tệp của mình.`,
    en: `The form ${name} that comes along with the program is not there. Install it again, or use a file of your own.`,
  });
}
