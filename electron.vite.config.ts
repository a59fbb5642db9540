import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { guideModule } from './scripts/guideModule.ts';

/** One build for every host: `out/main`, `out/cli`, `out/loopback`, `out/core` share their chunks. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out',
      emptyOutDir: true,
      externalizeDeps: true,
      rollupOptions: {
        input: {
          'main/index': resolve('src/main/index.ts'),
          'main/core': resolve('src/main/core.ts'),
          'cli/main': resolve('src/cli/main.ts'),
          'loopback/main': resolve('src/loopback/main.ts'),
          'core/reader': resolve('src/core/api/reader.ts'),
          'core/snapshot': resolve('src/core/store/snapshot.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    plugins: [
      svelte({ configFile: resolve('svelte.config.js') }),
      guideModule({ vi: resolve('docs/using.md'), en: resolve('docs/using.en.md') }),
    ],
    build: {
      outDir: resolve('out/renderer'),
      minify: true,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
