import type { Command } from '../context.ts';
import { backupCommand, restoreCommand, verifyCommand } from './backup.ts';
import { briefCommand } from './brief.ts';
import { changesCommand } from './changes.ts';
import { checkCommand } from './check.ts';
import { derivedCommand } from './derived.ts';
import { exportCommand } from './export.ts';
import { factsCommand } from './facts.ts';
import { growthCommand } from './growth.ts';
import { importCommand } from './import.ts';
import { layoutsCommand } from './layouts.ts';
import { listCommand } from './list.ts';
import { observationsCommand } from './observations.ts';
import { reportCommand } from './report.ts';
import { revisionsCommand } from './revisions.ts';
import { sourcesCommand } from './sources.ts';
import { spanCommand } from './span.ts';
import { spreadCommand } from './spread.ts';
import { structureCommand } from './structure.ts';
import { tableCommand } from './table.ts';
import { traceCommand } from './trace.ts';
import { trendCommand } from './trend.ts';
import { acceptCommand, validateCommand } from './validate.ts';
import { weightsCommand } from './weights.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  importCommand,
  layoutsCommand,
  listCommand,
  tableCommand,
  factsCommand,
  derivedCommand,
  growthCommand,
  sourcesCommand,
  spanCommand,
  spreadCommand,
  structureCommand,
  trendCommand,
  observationsCommand,
  traceCommand,
  revisionsCommand,
  changesCommand,
  validateCommand,
  acceptCommand,
  reportCommand,
  exportCommand,
  briefCommand,
  checkCommand,
  weightsCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
];
