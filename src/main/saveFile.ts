import { app, dialog, type BrowserWindow } from 'electron';
import { basename, dirname } from 'node:path';
import type { Lang } from '../core/model/text.ts';
import { writeFile } from '../core/api/writeFile.ts';
import { Refusal } from '../core/model/text.ts';
import { saveOptions } from './fileDialogs.ts';
import { WORDS } from './words.ts';

let lastFolder: string | null = null;

/** Asks where, writes the file whole or not at all, and gives the name it got; null when there is no such file. */
export async function saveFile(
  window: BrowserWindow,
  lang: Lang,
  name: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const folder = lastFolder ?? app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, saveOptions(lang, folder, name));
  if (canceled || !filePath) return null;
  lastFolder = dirname(filePath);
  try {
    await writeFile(filePath, bytes);
    return basename(filePath);
  } catch (error) {
    const why = error instanceof Refusal ? error.text[lang] : error instanceof Error ? error.message : String(error);
    await dialog.showMessageBox(window, {
      type: 'error',
      title: WORDS.product[lang],
      message: `${WORDS.saveFailed[lang]}: ${basename(filePath)}`,
      detail: `${WORDS.saveAdvice[lang]}\n\n${why}`,
    });
    return null;
  }
}
