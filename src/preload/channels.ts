/** What a page may ask of the main process, by message name. There is nothing else. */
export type FromPage =
  | 'host:call'
  | 'host:choose-files'
  | 'host:offer-files'
  | 'host:open-samples'
  | 'host:save-file'
  | 'host:keep-settings'
  | 'host:recent-workspaces'
  | 'host:workspace'
  | 'host:listening';

/** What the main process tells a page. */
export type ToPage = 'host:opened' | 'host:menu';
