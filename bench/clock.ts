/** What a piece of work took: by the clock, of the processors (all threads of the process), and the most memory so far. */
export type Taken = { readonly ms: number; readonly cpuMs: number; readonly rssMb: number };

/** Starts to measure; calling what it gives ends it. */
export function startClock(): () => Taken {
  const cpu = process.cpuUsage();
  const started = performance.now();
  return () => {
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    return { ms, cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024 };
  };
}
