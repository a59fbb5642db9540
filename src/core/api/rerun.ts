import { Refusal } from '../model/text.ts';
import type { FileChange } from '../model/fileChange.ts';
import type { Lang } from '../model/text.ts';
import { bookChanges, lineChanges } from '../report/fileChanges.ts';
import type { Book } from '../workbook/grid.ts';
import type { Checked, Output, Service } from './contract.ts';
import type { Inside } from './core.ts';
import { questionFrom, type FileMethod, type FileQuestion } from './fileQuestion.ts';
import { unpacked, wanted, type WorkbookReader } from './reading.ts';

type Makers = Pick<Service, FileMethod>;
type Said = Omit<Checked<'report.rerun'>, 'file'>;

/** Files made again: the same question, asked of the figures of now or of another day. */
export function rerunService(
  { files, reader }: Pick<Inside, 'files' | 'reader'>,
  makers: Makers,
): Pick<Service, 'report.rerun'> {
  return {
    async 'report.rerun'({ file, lang, ...said }) {
      const { name, bytes } = await files.read(file);
      const question = questionFrom(await wanted(reader, bytes, { want: 'properties' }), name);
      const { method, asked } = question;
      if (said.since !== undefined && method !== 'report.conference') throw noSince(name);
      const made = await make(makers, question, said);
      const changes = await changesOf(reader, method, [bytes, Buffer.from(made.base64, 'base64')], asked.lang);
      const again = withWords(question, changes, lang ?? asked.lang);
      return { method, ...(again ? await make(makers, again, said) : made), changes };
    },
  };
}

type Made = Omit<Output<'report.rerun'>, 'method' | 'changes'>;

/** The question with what is said now, asked. */
async function make(makers: Makers, { method, asked }: FileQuestion, { asOf, since, madeOn }: Said): Promise<Made> {
  const day = asOf === undefined ? {} : { asOf };
  const plain = { leftOut: [], stale: [], lost: [] };
  switch (method) {
    case 'report.conference':
      return {
        ...plain,
        ...(await makers[method]({ ...asked, ...day, ...(since !== undefined && { since }), madeOn })),
      };
    case 'view.export':
      return { ...plain, ...(await makers[method]({ ...asked, view: { ...asked.view, ...day }, madeOn })) };
    case 'chart.workbook':
      return { ...plain, ...(await makers[method]({ ...asked, ...day, madeOn })) };
    case 'briefing.document':
      return { ...plain, ...(await makers[method]({ ...asked, ...day, madeOn })) };
  }
}

async function changesOf(
  reader: WorkbookReader,
  method: FileMethod,
  [before, after]: readonly [Uint8Array, Uint8Array],
  lang: Lang,
): Promise<FileChange[]> {
  if (method === 'briefing.document') {
    const lines = (bytes: Uint8Array): Promise<string> => wanted(reader, bytes, { want: 'lines' });
    return lineChanges(await lines(before), await lines(after));
  }
  const book = async (bytes: Uint8Array): Promise<Book> => unpacked(await reader.read(bytes, { stage: null })).book();
  return bookChanges(await book(before), await book(after), lang);
}

/** The question once more where the file shall read otherwise: in another language, or with words of a page over figures that have changed. Null where it shall not. */
function withWords(question: FileQuestion, changes: readonly FileChange[], lang: Lang): FileQuestion | null {
  const { method, asked } = question;
  const note = ` ${OLD_WORDS[lang](changes.length)}`;
  if (method === 'chart.workbook' && changes.length > 0)
    return { method, asked: { ...asked, lang, foot: asked.foot + note } };
  if (method === 'view.export' && asked.view.kind === 'figures' && changes.length > 0)
    return { method, asked: { ...asked, lang, view: { ...asked.view, about: asked.view.about + note } } };
  return lang === asked.lang ? null : ({ method, asked: { ...asked, lang } } as FileQuestion);
}

const OLD_WORDS = {
  vi: (count: number) => `Tên và thứ tự dòng là của tệp cũ; ${count} số đã đổi từ đó.`,
  en: (count: number) => `Title and order of rows are those of the old file; ${count} figures have changed since.`,
};

const noSince = (file: string): Refusal =>
  new Refusal('no-since', {
    vi: `${file} không phải là báo cáo hội nghị: --since chỉ dùng cho báo cáo đó. Bỏ --since; số đã đổi so với tệp cũ được nêu sau khi lập.`,
    en: `${file} is no conference report, which alone takes --since. Leave it out; what changed against the old file is said anyway.`,
  });
