/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module 'virtual:guide' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a declared module imports no relative file
  export const guide: Readonly<Record<'vi' | 'en', readonly import('./pages/guide/guideBlocks.ts').GuideBlock[]>>;
}
