import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronBinary } from './electronBinary.ts';
import { driveMain, type Drive, type RunningApp } from './mainProcess.ts';
import { startReal } from './realApp.ts';
import { settled } from './settled.ts';
import { startStandin } from './standinApp.ts';

export type ElectronApp = RunningApp & {
  readonly main: Drive;
  /** The folder of settings, of this run alone unless one was given. */
  readonly userData: string;
};

/** Starts the built application: in Electron where its binary is, else in the stand-in. */
export async function startElectron(asked: {
  readonly workspace: string;
  readonly args?: readonly string[];
  readonly userData?: string;
}): Promise<ElectronApp> {
  const userData = asked.userData ?? settled(mkdtempSync(join(tmpdir(), 'ctdesk-user-')));
  const settings = ['--workspace', asked.workspace, `--user-data-dir=${userData}`];
  const binary = electronBinary();
  const app = await (binary ? startReal(binary, settings, asked.args) : startStandin(settings, asked.args));
  return {
    ...app,
    main: driveMain(app.evaluate),
    userData,
    async stop() {
      await app.stop();
      if (!asked.userData) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
