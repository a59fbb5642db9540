import { spawnSync } from 'node:child_process';

/** Where the calls to the system cannot be seen, these checks are left out by name. */
export function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'only on Linux';
  const { status } = spawnSync('strace', ['-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', 'true']);
  return status === 0 ? null : 'strace is missing or not allowed';
}

/** Runs a program of Node.js under strace; gives what it said and how it ended. */
export function traced(
  options: readonly string[],
  ...program: readonly string[]
): { said: string; status: number | null } {
  // The filter is fast, and lets no signal through that is to be injected.
  const filter = options.some((option) => option.includes(':signal=')) ? [] : ['--seccomp-bpf'];
  const { stdout, status } = spawnSync('strace', ['-f', ...filter, '-qq', ...options, process.execPath, ...program], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 64 << 20,
  });
  return { said: stdout, status };
}
