import { nodeRefusal } from './nodeCheck.ts';

// Nothing that loads the database may be imported before this check: on an old Node it ends the process without a word.
const refusal = nodeRefusal(process.versions, process.argv);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
} else {
  const { runOnNode } = await import('./node.ts');
  process.exitCode = await runOnNode(process.argv.slice(2));
}
