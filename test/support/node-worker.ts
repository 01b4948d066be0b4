import { basename, join } from 'node:path'
import { build, type Plugin } from 'vite'

/**
 * What electron-vite does for `import createWorker from './x.worker?nodeWorker'` and `import path from './x?modulePath'`,
 * for tests that run from the sources.
 */
export function nodeWorker(): Plugin {
  return {
    name: 'node-worker',
    enforce: 'pre',
    async load(id) {
      const [entry = '', query] = id.split('?')
      if (query === 'modulePath') return `export default ${JSON.stringify(await bundle(entry))}`
      if (query !== 'nodeWorker') return null
      return `import { Worker } from 'node:worker_threads'
        export default (options) => new Worker(${JSON.stringify(await bundle(entry))}, options)`
    },
  }
}

async function bundle(entry: string): Promise<string> {
  const name = `${basename(entry, '.ts')}-${process.pid}.mjs`
  const outDir = join(process.cwd(), 'node_modules/.vite-node-worker')
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [nodeWorker()],
    build: {
      ssr: entry,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  })
  return join(outDir, name)
}
