import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { reached, type Measurement, type Part } from './measurement.ts';

/** The figures as a table, ratios first. */
export function table(parts: readonly Part[]): string {
  const rows = parts.flatMap((part) => part.measurements.map(row));
  const heads = ['ratio', 'aim', '', 'measured', 'reference'];
  const all = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...all.map((each) => (each[i] ?? '').length)));
  const lines = all.map((each) =>
    each
      .map((field, i) => field.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const missing = parts.flatMap((part) => (part.leftOut === null ? [] : [`left out: ${part.name}: ${part.leftOut}`]));
  return [...lines, ...missing].join('\n');
}

function row(m: Measurement): string[] {
  const met = reached(m);
  const aim =
    m.aim?.ratio !== undefined ? `≤ ${m.aim.ratio}` : m.aim?.value !== undefined ? `≤ ${m.aim.value} ${m.unit}` : '';
  const amount = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${m.unit}`;
  return [
    m.ratio.toFixed(2),
    aim,
    met === null ? '' : met ? 'reached' : 'missed',
    `${m.name}: ${amount(m.value)}`,
    `${m.reference.name}: ${amount(m.reference.value)}`,
  ];
}

/** Writes the figures with the machine that they were taken on. Gives the path. */
export function writeResults(parts: readonly Part[], folder: string, now: string): string {
  mkdirSync(folder, { recursive: true });
  const machine = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryMb: Math.round(totalmem() / 2 ** 20),
  };
  const path = join(folder, `${now.replaceAll(':', '-').slice(0, 19)}.json`);
  writeFileSync(path, `${JSON.stringify({ takenAt: now, machine, parts }, null, 2)}\n`);
  return path;
}
