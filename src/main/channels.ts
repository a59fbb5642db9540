/** What a page may ask of this process, by message name. There is nothing else. */
export const FROM_PAGE = {
  call: 'host:call',
  chooseFiles: 'host:choose-files',
  offerFiles: 'host:offer-files',
  saveFile: 'host:save-file',
  useLook: 'host:use-look',
  listening: 'host:listening',
} as const;

/** What this process tells a page. */
export const TO_PAGE = { opened: 'host:opened', menu: 'host:menu' } as const;
