import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Second = { readonly argv: string[]; readonly folder: string; readonly more: unknown };

/**
 * One instance for each folder of user data. True for the first one, which hears of every later start;
 * a later one leaves its message in the folder and gets false.
 */
export function lockInstance(userData: string, more: unknown, hear: (second: Second) => void): boolean {
  const lock = join(userData, 'standin.lock');
  const mail = join(userData, 'standin.mail');
  mkdirSync(mail, { recursive: true });
  if (isHeld(lock)) {
    const said: Second = { argv: process.argv, folder: process.cwd(), more };
    const letter = join(mail, `${process.pid}.json`);
    writeFileSync(`${letter}.part`, JSON.stringify(said));
    renameSync(`${letter}.part`, letter);
    return false;
  }
  writeFileSync(lock, String(process.pid));
  setInterval(() => openMail(mail, hear), 50).unref();
  return true;
}

function openMail(mail: string, hear: (second: Second) => void): void {
  for (const name of readdirSync(mail).filter((one) => one.endsWith('.json'))) {
    const letter = join(mail, name);
    const said = JSON.parse(readFileSync(letter, 'utf8')) as Second;
    rmSync(letter);
    hear(said);
  }
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
