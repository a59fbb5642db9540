import type { Answer } from '../core/model/answer.ts';
import type { DroppedFile, FileTicket, HostBridge } from '../core/model/host.ts';
import type { MadeFile } from '../core/model/lists.ts';
import type { Settings } from '../core/model/settings.ts';
import { HostError } from './hostError.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const LOST: Answer<never> = {
  ok: false,
  error: {
    code: 'no-host',
    message: {
      vi: 'Không liên lạc được với chương trình. Mở lại từ cửa sổ dòng lệnh bằng "npm start".',
      en: 'The program does not answer. Start it again from the terminal with "npm start".',
    },
  },
};

/** The bridge of a browser window: the same words over HTTP to the server that served the page. */
export function loopbackHost(): HostBridge {
  let token: Promise<string> | null = null;
  const session = (): Promise<string> => (token ??= openSession());
  const offerFiles = (files: readonly DroppedFile[]): Promise<FileTicket[]> =>
    Promise.all(files.map(async (file) => upload(file, await session())));

  return {
    kind: 'loopback',
    async call(method, input) {
      try {
        return await post(`/api/${method}`, input, await session());
      } catch {
        return LOST;
      }
    },
    chooseFiles: async () => offerFiles(await askForFiles()),
    offerFiles,
    openSamples: async () => {
      try {
        return await post('/samples', {}, await session());
      } catch {
        return LOST;
      }
    },
    saveFile: (file) => Promise.resolve(download(file)),
    onOpened: () => () => undefined,
    onMenu: () => () => undefined,
    keepSettings: (settings) => void keep(settings, session()),
  };
}

async function post<T>(path: string, input: unknown, token: string): Promise<Answer<T>> {
  const headers = { ...JSON_TYPE, 'x-desk-token': token };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(input) });
  return (await response.json()) as Answer<T>;
}

async function keep(settings: Settings, token: Promise<string>): Promise<void> {
  const madeAt = String(performance.timeOrigin + performance.now());
  try {
    const headers = { ...JSON_TYPE, 'x-desk-token': await token, 'x-desk-made-at': madeAt };
    const response = await fetch('/settings', {
      method: 'POST',
      headers,
      body: JSON.stringify(settings),
      keepalive: true,
    });
    await response.text(); // an answer that nobody reads keeps its connection
  } catch {
    // What cannot be kept holds for as long as the page stands.
  }
}

async function openSession(): Promise<string> {
  const response = await fetch('/session', { method: 'POST', headers: JSON_TYPE, body: '{}' });
  return ((await response.json()) as { token: string }).token;
}

async function upload(file: DroppedFile, token: string): Promise<FileTicket> {
  const headers = { 'x-desk-token': token, 'content-type': 'application/octet-stream' };
  const body = await file.arrayBuffer();
  const response = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers, body });
  const answer = (await response.json()) as FileTicket | Answer<never>;
  if (!('ok' in answer)) return answer;
  throw new HostError(answer.ok ? { code: 'no-ticket', message: { vi: file.name, en: file.name } } : answer.error);
}

function askForFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  return new Promise((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}

function download(file: MadeFile): string {
  const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return file.name;
}
