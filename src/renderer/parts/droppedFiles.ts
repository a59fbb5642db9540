import type { DroppedFile } from '../../core/model/host.ts';

/** What of the browser's entries is needed to walk a dropped folder. */
export type Entry = {
  readonly isDirectory: boolean;
  readonly name: string;
  file?(give: (file: DroppedFile) => void, refuse: (error: unknown) => void): void;
  createReader?(): { readEntries(give: (entries: Entry[]) => void, refuse: (error: unknown) => void): void };
};

const SHEETS = /\.(xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv)$/i;

/** The files of a folder that may be spreadsheets; what programs keep there for themselves is left out. */
export function isWorkbook(name: string): boolean {
  return SHEETS.test(name) && !/^(~\$|\.)/.test(name);
}

/** The file of an entry, or the workbooks anywhere under it. */
export async function filesUnder(entry: Entry): Promise<DroppedFile[]> {
  if (!entry.isDirectory) return [await new Promise<DroppedFile>((give, refuse) => entry.file?.(give, refuse))];
  const reader = entry.createReader?.();
  const children: Entry[] = [];
  for (let more = true; more && reader;) {
    // A browser gives a folder's entries in portions; an empty one is the last.
    const some = await new Promise<Entry[]>((give, refuse) => reader.readEntries(give, refuse));
    children.push(...some);
    more = some.length > 0;
  }
  const wanted = children
    .filter(({ isDirectory, name }) => (isDirectory ? !name.startsWith('.') : isWorkbook(name)))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (await Promise.all(wanted.map(filesUnder))).flat();
}
