import { openWorkspace } from '../../src/core/store/recover.ts';
import { NOW } from '../steps.ts';

// Opens a workspace as a window does, and keeps it until it is ended.
openWorkspace(process.argv[2] ?? '', NOW, process.argv[3] === 'alone');
console.log('open');
setInterval(() => undefined, 1000);
