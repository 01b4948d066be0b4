import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { bilanRoutes } from '../contract/bilan'
import { DomainError, errorCode } from '../domain/commun/erreur'
import { loadTerritoires } from '../referentiels/territoires'
import { randomIds } from '../system/random-ids'
import { systemClock } from '../system/system-clock'
import { produceBilan } from '../use-cases/produce-bilan'
import { recordExport } from '../use-cases/record-export'
import { readOptions, required } from './arguments'
import { type Command, done, UsageError } from './command'
import { withCoffre } from './session'

/** The bilan of a year, as PDF and workbook. */
export const bilan: Command = async (args) => {
  const options = readOptions(args, ['annee', 'operation', 'pdf', 'xlsx'])
  const annee = required(options.annee, 'annee')
  if (!/^\d{4}$/.test(annee)) throw new UsageError(`L’option --annee attend une année : « ${annee} ».`)
  const pdf = resolve(required(options.pdf, 'pdf'))
  const xlsx = resolve(required(options.xlsx, 'xlsx'))
  const operation = options.operation ?? null
  const periode = { du: `${annee}-01-01`, au: `${annee}-12-31` }
  await withCoffre(options, bilanRoutes['bilan.produce'].roles, async ({ coffre: { db }, user }) => {
    const demande = { ...periode, operation, auteur: user.nom, date: systemClock.today() }
    const produced = await produceBilan(db, demande, await loadTerritoires())
    await writeFiles([
      [pdf, produced.pdf],
      [xlsx, produced.xlsx],
    ])
    const context = { clock: systemClock, ids: randomIds, user }
    await recordExport(db, context, { action: 'exportBilan', personnes: 0, detail: { ...periode, operation } })
  })
  return done({ annee: Number(annee), operation, pdf, xlsx })
}

/** All the files or none: each takes its name once every one is written. */
async function writeFiles(files: readonly (readonly [file: string, content: Uint8Array])[]): Promise<void> {
  const aside = (file: string) => `${file}.partiel`
  try {
    for (const [file, content] of files) await writeFile(aside(file), content)
    for (const [file] of files) await rename(aside(file), file)
  } catch (error) {
    for (const [file] of files) await rm(aside(file), { force: true })
    throw new DomainError(
      'fichier',
      `Le bilan ne peut pas être écrit à cet endroit (${errorCode(error)}). Vérifiez le dossier et ses droits.`,
    )
  }
}
