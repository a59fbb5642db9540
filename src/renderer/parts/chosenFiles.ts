import type { DroppedFile } from '../../core/model/host.ts';
import { filesUnder, isWorkbook, type Entry } from './droppedFiles.ts';

/** The files that were dropped, and the workbooks of dropped folders, in the order of their names. */
export async function filesOf(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry() as Entry | null);
  const files = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const found = await Promise.all(entries.map((entry) => (entry ? filesUnder(entry) : [])));
  return found.flat();
}

/** Asks for a folder and gives its workbooks; nothing where the dialog was cancelled. */
export function askForFolder(): Promise<DroppedFile[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return new Promise((resolve) => {
    input.onchange = () =>
      resolve(
        [...(input.files ?? [])].filter(
          ({ name, webkitRelativePath }) => isWorkbook(name) && !/(^|\/)\./.test(webkitRelativePath),
        ),
      );
    input.oncancel = () => resolve(null);
    input.click();
  });
}
