import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostBridge } from '../core/model/host.ts';
import { FROM_PAGE, TO_PAGE } from '../main/channels.ts';

// The whole bridge. What the core can be asked is said in core/api/contract.ts and nowhere here.
const host: HostBridge = {
  kind: 'electron',
  call: (method, input) => ipcRenderer.invoke(FROM_PAGE.call, method, input),
  chooseFiles: () => ipcRenderer.invoke(FROM_PAGE.chooseFiles),
  offerFiles: (files) => ipcRenderer.invoke(FROM_PAGE.offerFiles, Array.from(files, pathOf)),
  saveFile: (file) => ipcRenderer.invoke(FROM_PAGE.saveFile, file),
  onOpened: (listener) => {
    const stop = listen(TO_PAGE.opened, listener);
    void ipcRenderer.invoke(FROM_PAGE.listening);
    return stop;
  },
  onMenu: (listener) => listen(TO_PAGE.menu, listener),
  useLook: (look) => void ipcRenderer.invoke(FROM_PAGE.useLook, look),
};

function pathOf(file: unknown): string {
  return webUtils.getPathForFile(file as File);
}

// The event itself never reaches the page: it would hand out ipcRenderer.
function listen<T>(channel: string, listener: (message: T) => void): () => void {
  const heard = (_event: unknown, message: T) => listener(message);
  ipcRenderer.on(channel, heard);
  return () => void ipcRenderer.off(channel, heard);
}

contextBridge.exposeInMainWorld('host', host);
