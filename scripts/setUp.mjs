import { findNode, NO_NODE } from '../bin/node24.js';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { step, Stop } from './steps.mjs';

/**
 * Installs and builds what is not there yet. Gives the Node.js that runs the product.
 * @returns {Promise<string>}
 */
export async function setUp() {
  const node = await setUpPackages();
  if (!isBuilt()) await step('Biên dịch · Building', () => build(node));
  return node;
}

/** The packages alone, for a command that builds by itself. */
export async function setUpPackages() {
  if (!isInstalled()) await step('Cài đặt thư viện · Installing packages', install);
  const node = findNode();
  if (!node) throw new Stop(NO_NODE);
  return node;
}
