import { basename, join } from 'node:path'
import { build, type Plugin } from 'vite'

const SUFFIX = '?nodeWorker'

/** What electron-vite does for `import createWorker from './x.worker?nodeWorker'`, for tests that run from the sources. */
export function nodeWorker(): Plugin {
  return {
    name: 'node-worker',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null
      const file = await bundle(id.slice(0, -SUFFIX.length))
      return `import { Worker } from 'node:worker_threads'
        export default (options) => new Worker(${JSON.stringify(file)}, options)`
    },
  }
}

async function bundle(entry: string): Promise<string> {
  const name = `${basename(entry, '.ts')}-${process.pid}.mjs`
  const outDir = join(process.cwd(), 'node_modules/.vite-node-worker')
  await build({
    configFile: false,
    logLevel: 'warn',
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
