import type { Context } from './context.ts';
import { cleanJson, cleanText } from './clean.ts';

/** Text for people on standard output, made safe. */
export function print(context: Context, text: string): Promise<boolean> {
  return context.terminal.out.write(cleanText(text));
}

/** An answer of the contract on standard output. */
export function printJson(context: Context, value: unknown): Promise<boolean> {
  return context.terminal.out.write(`${cleanJson(value, 2)}\n`);
}

/** CSV goes out byte for byte; only on a terminal is it made safe, line ends apart. */
export function printCsv(context: Context, text: string): Promise<boolean> {
  const { out } = context.terminal;
  return out.write(out.tty ? cleanText(text.replaceAll('\r\n', '\n')) : text);
}

/** `code: sentence` on standard error. */
export function complain(context: Pick<Context, 'terminal'>, code: string, sentence: string): Promise<boolean> {
  return context.terminal.err.write(cleanText(`${code}: ${sentence}\n`));
}
