import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { basename, dirname, join } from 'node:path';
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

const workspaceFilter = (lang: Lang) => [{ name: WORDS.workspaceFiles[lang], extensions: ['ctd'] }];

/** What the dialog shows that opens a workspace. */
export function workspaceOpenOptions(lang: Lang): OpenDialogOptions {
  return { title: WORDS.openTitle[lang], properties: ['openFile'], filters: workspaceFilter(lang) };
}

/** What the dialog shows that asks for the place of a workspace: beside the one that is open. Only a copy may replace a file. */
export function workspaceSaveOptions(lang: Lang, kind: 'new' | 'copy', open: string): SaveDialogOptions {
  const name = kind === 'new' ? WORDS.newName[lang] : WORDS.copyName[lang].replace('%', basename(open, '.ctd'));
  return {
    title: WORDS[kind === 'new' ? 'newWorkspace' : 'saveCopy'][lang].replace('…', ''),
    defaultPath: join(dirname(open), `${name}.ctd`),
    filters: workspaceFilter(lang),
    properties: kind === 'copy' ? ['showOverwriteConfirmation', 'createDirectory'] : ['createDirectory'],
  };
}
