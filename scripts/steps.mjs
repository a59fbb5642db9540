import { spawn } from 'node:child_process';
import { ROOT } from '../bin/node24.js';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Does one piece of the set-up and shows it: a moving line on a terminal, one plain line elsewhere.
 * @template T
 * @param {string} name
 * @param {(tell: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const moving = process.stderr.isTTY;
  let detail = '';
  let frame = 0;
  if (!moving) process.stderr.write(`${name} …\n`);
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    process.stderr.write(`\r\x1b[2K${FRAMES[frame]} ${name} … ${seconds()} ${detail}`);
  };
  const timer = moving ? setInterval(draw, 120) : null;
  const end = (mark) => {
    if (!timer) return;
    clearInterval(timer);
    process.stderr.write(`\r\x1b[2K${mark} ${name} (${seconds()})\n`);
  };
  try {
    const result = await work((text) => (detail = text));
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

/**
 * Runs a command to its end and keeps what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, minutes?: number, shell?: boolean }} [options]
 * @returns {Promise<{ status: number, output: string, seconds: number }>}
 */
export function runQuietly(command, args, { env = process.env, minutes = 20, shell = false } = {}) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  child.stderr.on('data', (piece) => pieces.push(piece));
  const timer = setTimeout(() => {
    pieces.push(Buffer.from(`\n${command}: ${minutes} min, stopped\n`));
    child.kill();
  }, minutes * 60_000);
  return new Promise((resolve) => {
    const end = (status) => {
      clearTimeout(timer);
      resolve({ status, output: Buffer.concat(pieces).toString(), seconds: (Date.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      pieces.push(Buffer.from(error.message));
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** For the user to read: what went wrong in a command of the repository. Anything else is a defect. */
export class Stop extends Error {}

/**
 * Runs a command of the repository; a `Stop` is printed without its stack.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = error instanceof Stop ? 1 : 70;
  }
}
