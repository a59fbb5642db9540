import { EventEmitter } from 'node:events';

/** Dialogs answer "cancelled" until a spec puts other functions in their place, as it does in Electron. */
export const dialog = {
  showOpenDialog: async (): Promise<{ canceled: boolean; filePaths: string[] }> => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async (): Promise<{ canceled: boolean; filePath: string }> => ({ canceled: true, filePath: '' }),
  showMessageBox: async (): Promise<{ response: number }> => ({ response: 0 }),
};

/** Opens nothing. */
export const shell = { openExternal: async (): Promise<void> => undefined };

const theme = Object.assign(new EventEmitter(), { source: 'system' });

/** The colours of the system, which here are light. */
export const nativeTheme = Object.assign(theme, {
  get themeSource(): string {
    return theme.source;
  },
  set themeSource(source: string) {
    theme.source = source;
  },
});

const DISPLAY = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

/** One screen. */
export const screen = { getPrimaryDisplay: () => DISPLAY, getAllDisplays: () => [DISPLAY] };
