import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostBridge } from '../core/model/host.ts';
import type { FromPage, ToPage } from './channels.ts';

// The whole bridge. What the core can be asked is said in core/api/contract.ts and nowhere here.
const host: HostBridge = {
  kind: 'electron',
  call: (method, input) => ask('host:call', method, input),
  chooseFiles: () => ask('host:choose-files'),
  offerFiles: (files) => ask('host:offer-files', Array.from(files, pathOf)),
  openSamples: () => ask('host:open-samples'),
  saveFile: (file) => ask('host:save-file', file),
  onOpened: (listener) => {
    const stop = listen('host:opened', listener);
    void ask('host:listening');
    return stop;
  },
  onMenu: (listener) => listen('host:menu', listener),
  workspaces: {
    recent: () => ask('host:recent-workspaces'),
    order: (order) => ask('host:workspace', order),
  },
  keepSettings: (settings) => void ask('host:keep-settings', settings),
};

function ask<T>(channel: FromPage, ...args: unknown[]): Promise<T> {
  return ipcRenderer.invoke(channel, ...args);
}

function pathOf(file: unknown): string {
  return webUtils.getPathForFile(file as File);
}

// The event itself never reaches the page: it would hand out ipcRenderer.
function listen<T>(channel: ToPage, listener: (message: T) => void): () => void {
  const heard = (_event: unknown, message: T) => listener(message);
  ipcRenderer.on(channel, heard);
  return () => void ipcRenderer.off(channel, heard);
}

contextBridge.exposeInMainWorld('host', host);
