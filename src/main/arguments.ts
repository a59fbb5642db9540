import { resolve } from 'node:path';

/** What the application was started with. Paths are absolute. */
export type StartArguments = {
  readonly workspace: string | null;
  /** Another folder than the usual one for settings and the default workspace. */
  readonly userData: string | null;
  /** Workbooks to open. */
  readonly files: readonly string[];
};

/**
 * Reads the words after the program's name. `ignore` are paths that stand there without being asked for:
 * the folder of the application in development. Switches of Chromium are passed over.
 */
export function readArguments(
  words: readonly string[],
  folder: string,
  ignore: readonly string[] = [],
): StartArguments {
  const named: Record<string, string> = {};
  const files: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const [, name, value] = /^--(workspace|user-data-dir)(?:=(.*))?$/s.exec(word) ?? [];
    if (name) named[name] = resolve(folder, value ?? words[++i] ?? '');
    else if (word !== '' && !word.startsWith('-')) files.push(resolve(folder, word));
  }
  const wanted = files.filter((file) => !ignore.includes(file));
  return {
    workspace: named['workspace'] ?? wanted.find(isWorkspace) ?? null,
    userData: named['user-data-dir'] ?? null,
    files: wanted.filter((file) => !isWorkspace(file)),
  };
}

const isWorkspace = (file: string): boolean => file.toLowerCase().endsWith('.ctd');
