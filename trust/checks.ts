import type { Check } from './check.ts';
import { ioFaults, shortWrites } from './faults.ts';
import { bitFlips, bomb, falseRefusals, hostile } from './files.ts';
import { fuzz, fuzzBrowser, fuzzElectron } from './fuzz.ts';
import { fuzzTerminal } from './fuzzTerminal.ts';
import { exactKills, kills } from './kills.ts';
import { otherUser, strangers } from './loopback.ts';
import { mutants } from './mutants.ts';
import { powerLoss } from './powerLoss.ts';
import { corruption, instances, soak, soakCore, writers } from './store.ts';

/** All attempts, in the order in which they are printed. */
export const CHECKS: readonly Check[] = [
  hostile,
  bitFlips,
  mutants,
  falseRefusals,
  bomb,
  kills,
  exactKills,
  powerLoss,
  ioFaults,
  shortWrites,
  corruption,
  instances,
  writers,
  soak,
  soakCore,
  strangers,
  otherUser,
  fuzz,
  fuzzBrowser,
  fuzzElectron,
  fuzzTerminal,
];
