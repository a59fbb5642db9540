import { app } from 'electron';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { guardPages } from './guard.ts';
import { startDesk } from './desk.ts';
import { declareScheme } from './scheme.ts';

const ignore = app.isPackaged ? [] : [app.getAppPath(), join(import.meta.dirname, 'index.js')];
const asked = readArguments(process.argv.slice(1), process.cwd(), ignore);
app.setAppUserModelId('vn.congthuong.desk');
if (asked.userData) app.setPath('userData', asked.userData);

// A second start hands its files to the first and ends.
if (app.requestSingleInstanceLock({ files: asked.files })) {
  app.enableSandbox();
  declareScheme();
  guardPages(app);
  startDesk(asked);
} else app.exit(0);
