/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module 'virtual:guide' {
  export const blocks: readonly import('./pages/guide/guideBlocks.ts').GuideBlock[];
}
