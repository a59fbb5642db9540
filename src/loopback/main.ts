import { join } from 'node:path';
import { openCore } from '../core/api/core.ts';
import { Refusal } from '../core/model/text.ts';
import { readArguments, type Options } from './arguments.ts';
import { findBrowser } from './browser.ts';
import { settingsFile } from './settingsFile.ts';
import { run } from './run.ts';

process.umask(0o077);
const options = argumentsOrEnd();
// On an older Node the database library does not refuse, it crashes.
if (Number(process.versions.napi) < 10)
  end(1, `Cần Node.js 22.14 trở lên (đang chạy ${process.version}). · Node.js 22.14 or later is needed.`);

try {
  const running = await run(options, {
    openCore,
    screen: join(import.meta.dirname, '../renderer'),
    samples: join(import.meta.dirname, '../../resources/samples'),
    settings: settingsFile(process.platform, process.env),
    browser: findBrowser(process.platform, process.env),
    say: (line) => console.log(line),
    now: () => new Date().toISOString(),
  });
  // A second signal, from a parent that passes the first one on, must not cut the closing short.
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  await Promise.race([running.over, asked]);
  await running.close();
  process.exit(0);
} catch (error) {
  if (error instanceof Refusal) end(1, `${error.code}: ${error.text.vi}\n${error.text.en}`);
  const what = error instanceof Error ? error : new Error(String(error));
  if ('code' in what && what.code === 'EADDRINUSE')
    end(1, `Cổng ${options.port} đang bận, hãy chọn cổng khác. · Port ${options.port} is taken.`);
  end(70, `Lỗi của chương trình · A defect of this program: ${what.stack ?? what.message}`);
}

function argumentsOrEnd(): Options {
  try {
    return readArguments(process.argv.slice(2), process.env);
  } catch (error) {
    return end(2, error instanceof Error ? error.message : String(error));
  }
}

function end(status: number, sentence: string): never {
  console.error(sentence);
  process.exit(status);
}
