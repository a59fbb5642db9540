import { spawn } from 'node:child_process';

/**
 * Runs a command in the place of this process: same terminal, signals passed on. Gives its exit status; where a signal
 * ended it, this process ends by the same.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function standIn(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  // A terminal sends Ctrl+C to both of us: then it is enough to wait.
  const pass = { SIGINT: () => {}, SIGTERM: () => child.kill('SIGTERM'), SIGHUP: () => child.kill('SIGHUP') };
  for (const [signal, act] of Object.entries(pass)) process.on(signal, act);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const [name, act] of Object.entries(pass)) process.off(name, act);
      if (signal) process.kill(process.pid, signal);
      else resolve(code ?? 1);
    });
  });
}
