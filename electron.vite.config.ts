import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Replaced at each load by the `app://` protocol with a fresh nonce, the same as in the CSP header. */
const CSP_NONCE = '__CSP_NONCE__'

// Explicit targets: the development runtime may be an older Electron than the one whose types are installed.
export default defineConfig({
  main: {
    build: {
      // What is loaded at each start goes in the bundle: kysely and zod are hundreds of small files.
      externalizeDeps: { exclude: ['kysely', 'zod', 'temporal-polyfill', 'papaparse'] },
      target: 'node20',
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: resolve('src-main/index.ts'),
          cli: resolve('src-main/cli/index.ts'),
          worker: resolve('src-main/workers/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: resolve('src-main/preload/index.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    html: { cspNonce: CSP_NONCE },
    build: {
      target: 'chrome130',
      minify: true,
      outDir: 'out/renderer',
      // A font or an image written as data: would need a wider CSP.
      assetsInlineLimit: 0,
      // One sheet, in the order of the imports: cut by page, the library’s rules would come after ours.
      cssCodeSplit: false,
      rolldownOptions: { input: resolve('src-renderer/index.html') },
    },
    plugins: [react()],
  },
})
