// What a bare Electron runs: opens the application whose path is on the command line, as the official default app does.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

// How an application knows that the command line still holds its own path.
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })

const { appPath, preloads } = parse(process.argv.slice(1))

// Playwright comes in by `-r`.
const requireFromHere = createRequire(pathToFileURL(resolve('index.js')))
for (const preload of preloads) requireFromHere(preload)

if (appPath === undefined) {
  console.error(`Electron ${process.versions.electron} : donner le dossier d’une application.`)
  app.exit(1)
} else {
  // Top-level await on purpose: Electron holds back `ready` until this module is done, so the application is loaded before it.
  await import(entryOf(resolve(appPath)))
}

/** @param {string[]} args */
function parse(args) {
  const preloads = []
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') preloads.push(args[++i])
    else if (!args[i].startsWith('-')) return { appPath: args[i], preloads }
  }
  return { appPath: undefined, preloads }
}

/** @param {string} folder or a single file, which then has no package.json */
function entryOf(folder) {
  try {
    const { name, productName, version } = requireFromHere(resolve(folder, 'package.json'))
    if (version) app.setVersion(version)
    if (productName ?? name) app.setName(productName ?? name)
    app.setAppPath(folder)
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
  }
  return pathToFileURL(requireFromHere.resolve(folder)).href
}
