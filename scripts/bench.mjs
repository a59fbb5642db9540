import './checkNode.mjs';
import { ROOT } from '../bin/node24.js';
import { standIn } from '../bin/standIn.js';
import { setUp } from './setUp.mjs';
import { runCommand } from './steps.mjs';

// npm run bench: the measurements of bench/, which reads the same arguments. npm run bench:import: what becomes of a folder.
const [first, ...rest] = process.argv.slice(2);
const program = first === 'folder' ? ['bench/importFolder.ts', ...rest] : ['bench/run.ts', ...process.argv.slice(2)];
await runCommand(async () => standIn(await setUp(), program, { cwd: ROOT }));
