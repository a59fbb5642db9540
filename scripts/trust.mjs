import './checkNode.mjs';
import { ROOT } from '../bin/node24.js';
import { standIn } from '../bin/standIn.js';
import { setUp } from './setUp.mjs';
import { runCommand } from './steps.mjs';

// npm run trust: the attempts of trust/ to break what is promised; npm run trust:long: more of them.
await runCommand(async () => standIn(await setUp(), ['trust/run.ts', ...process.argv.slice(2)], { cwd: ROOT }));
