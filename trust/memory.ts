import { readdirSync, readFileSync } from 'node:fs';

/** The largest peak of memory of the processes that this one started and that still run, in MB; 0 where the system does not tell. */
export function childrenPeakMb(): number {
  try {
    const pids = readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return Math.max(0, ...pids.map(peakOf));
  } catch {
    return 0;
  }
}

function peakOf(pid: string): number {
  try {
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0; // it has just ended
  }
}
