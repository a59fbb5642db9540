import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { join } from 'node:path';
import type { Lang } from '../core/model/text.ts';
import { ending } from './saveName.ts';
import { WORDS } from './words.ts';

const WORKBOOKS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'csv', 'tsv', 'htm', 'html'];

/** What the open dialog shows. */
export function openOptions(lang: Lang): OpenDialogOptions {
  return {
    title: WORDS.chooseTitle[lang],
    buttonLabel: WORDS.chooseButton[lang],
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: WORDS.workbooks[lang], extensions: WORKBOOKS },
      { name: WORDS.allFiles[lang], extensions: ['*'] },
    ],
  };
}

/** What the save dialog shows: the proposed name in the folder that was used last. */
export function saveOptions(lang: Lang, folder: string, name: string): SaveDialogOptions {
  const kind = ending(name);
  return {
    title: WORDS.saveTitle[lang],
    defaultPath: join(folder, name),
    filters: [
      ...(kind ? [{ name: kind.toUpperCase(), extensions: [kind] }] : []),
      { name: WORDS.allFiles[lang], extensions: ['*'] },
    ],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
}
