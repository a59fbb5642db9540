import { Refusal, type Lang } from '../core/model/text.ts';
import { COMMANDS } from './commands/all.ts';
import { commandHelp, generalHelp } from './commands/help.ts';
import { UsageError, type Command, type Context, type Terminal } from './context.ts';
import { COMMON, readArguments, type OptionName, type Parsed } from './options.ts';
import { complain, print } from './output.ts';
import { oneOf } from './selectors.ts';
import { workspacePath } from './workspace.ts';

/** Runs one command line. The answer is the exit status: 0 done · 1 refused · 2 wrong usage · 70 a defect of ours. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const lang = languageOf(argv);
  try {
    return await runParsed(readArguments(argv), lang, terminal);
  } catch (error) {
    return await report(error, lang, terminal);
  }
}

async function runParsed({ values, command: name, names }: Parsed, lang: Lang, terminal: Terminal): Promise<number> {
  if (values.lang !== undefined) oneOf(values.lang, 'lang', ['vi', 'en']);
  const workspace = workspacePath(values.workspace, terminal.env, terminal.cwd);
  const context: Context = { terminal, values, names, lang, workspace, say: (text) => text[lang] };
  if (name === undefined || name === 'help') {
    const about = COMMANDS.find((command) => command.name === names[0]);
    await print(context, about ? commandHelp(about, lang) : generalHelp(COMMANDS, lang));
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new UsageError(`Không có lệnh "${name}".`, `There is no command "${name}".`);
  if (values.help) {
    await print(context, commandHelp(command, lang));
    return 0;
  }
  refuseStrangers(command, values, names);
  return command.run(context);
}

function refuseStrangers(command: Command, values: Parsed['values'], names: readonly string[]): void {
  const taken: readonly OptionName[] = [...COMMON, ...command.options];
  const stranger = (Object.keys(values) as OptionName[]).find((name) => !taken.includes(name));
  if (stranger)
    throw new UsageError(
      `Lệnh ${command.name} không dùng tùy chọn --${stranger}.`,
      `The command ${command.name} takes no option --${stranger}.`,
    );
  const word = names[command.words ?? 0];
  if (word !== undefined) throw new UsageError(`"${word}" là thừa.`, `"${word}" is one word too many.`);
}

async function report(error: unknown, lang: Lang, terminal: Terminal): Promise<number> {
  const help = { vi: 'Xem cách dùng: ctdesk help', en: 'How to use it: ctdesk help' };
  if (error instanceof UsageError) {
    await complain({ terminal }, 'usage', `${error.text[lang]} ${help[lang]}`);
    return 2;
  }
  if (error instanceof Refusal) {
    await complain({ terminal }, error.code, error.text[lang]);
    return statusOf(error.code);
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await complain(
    { terminal },
    'defect',
    { vi: `Lỗi của chương trình: ${what}`, en: `A defect of ours: ${what}` }[lang],
  );
  return 70;
}

/** The exit status of a refusal by its code. */
function statusOf(code: string): number {
  if (code === 'defect') return 70;
  return code === 'bad-input' || code === 'unknown-method' || code === 'later' ? 2 : 1;
}

// Read before anything is checked, so that even a complaint about the options is in the right language.
function languageOf(argv: readonly string[]): Lang {
  return argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
}
