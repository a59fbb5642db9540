import './checkNode.mjs';
import { ROOT } from '../bin/node24.js';
import { standIn } from '../bin/standIn.js';
import { setUp } from './setUp.mjs';
import { runCommand } from './steps.mjs';

// npm run bench: the measurements of bench/, which reads the same arguments.
await runCommand(async () => standIn(await setUp(), ['bench/run.ts', ...process.argv.slice(2)], { cwd: ROOT }));
