import { Refusal } from '../model/text.ts';
import { contract, type Checked } from './contract.ts';

/** The methods whose files say what they were asked for. */
export const FILE_METHODS = ['report.conference', 'view.export', 'chart.workbook', 'briefing.document'] as const;
export type FileMethod = (typeof FILE_METHODS)[number];
type Asked<M extends FileMethod> = Omit<Checked<M>, 'madeOn'>;

/** The question that a file answers: the method and what it was given, but for the day of making. */
export type FileQuestion = { readonly [M in FileMethod]: { readonly method: M; readonly asked: Asked<M> } }[FileMethod];

/** Programs keep no longer text in a property. */
const MOST = 255;
const [METHOD, ASKED] = ['ctdesk.method', 'ctdesk.asked'];
const pieceName = (i: number): string => (i === 0 ? ASKED : `${ASKED}.${i + 1}`);

/** What was asked for, as the properties of the file that answers it. */
export function questionProperties<M extends FileMethod>(method: M, asked: Checked<M>): Record<string, string> {
  const letters = [...JSON.stringify({ ...asked, madeOn: undefined })];
  const pieces = Array.from({ length: Math.ceil(letters.length / MOST) }, (_, i) => [
    pieceName(i),
    letters.slice(i * MOST, (i + 1) * MOST).join(''),
  ]);
  return { [METHOD]: method, ...Object.fromEntries(pieces) };
}

/** The question behind a file; refuses a file that names none. */
export function questionFrom(properties: ReadonlyMap<string, string>, file: string): FileQuestion {
  const method = FILE_METHODS.find((one) => one === properties.get(METHOD));
  let text = '';
  for (let i = 0; properties.has(pieceName(i)); i++) text += properties.get(pieceName(i));
  const asked = method && contract[method].input.safeParse(parsed(text));
  if (!asked?.success) throw noQuestion(file);
  return { method, asked: asked.data } as FileQuestion;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const noQuestion = (file: string): Refusal =>
  new Refusal('no-parameters', {
    vi: `${file} không mang tham số đã lập ra nó: tệp không do chương trình này lập, hoặc các tham số đã mất; .csv, .px và mẫu đã điền không có tham số. Lập tệp mới bằng report conference, export, brief, hoặc trên màn hình.`,
    en: `${file} does not say what it was asked for: it was not made by this program, or has lost its parameters; .csv and .px files and filled templates carry none. Make a new one with report conference, export, brief, or on the screen.`,
  });
