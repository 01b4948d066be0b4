// Rebuilds resources/referentiels/communes.json from the official table of communes, postal codes and EPCI (devDependency).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot } from './lib/paths.mjs'

const require = createRequire(import.meta.url)
/** @param {string} name */
const table = (name) => JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'))

const epciOf = new Map()
const epci = []
for (const { code, nom, membres } of table('epci')) {
  epci.push(`${code}|${nom}`)
  for (const membre of membres) epciOf.set(membre.code, code)
}

const communes = []
for (const { code, nom, type, codesPostaux, commune } of table('communes')) {
  // Arrondissements of Paris, Lyon and Marseille carry the codes that forms ask for.
  if (type !== 'commune-actuelle' && type !== 'arrondissement-municipal') continue
  communes.push([code, nom, (codesPostaux ?? []).join(' '), epciOf.get(code) ?? epciOf.get(commune) ?? ''].join('|'))
}

const { version } = require('@etalab/decoupage-administratif/package.json')
const source = `@etalab/decoupage-administratif ${version} (IGN, INSEE, La Poste ; licence ouverte)`
writeFileSync(
  inRoot('resources/referentiels/communes.json'),
  `${JSON.stringify({ source, epci, communes }, null, 0).replaceAll('","', '",\n"')}\n`,
)
console.log(`${communes.length} communes, ${epci.length} EPCI`)
