import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { bilanRoutes } from '../contract/bilan'
import { listBilans } from '../database/queries/bilan-liste.query'
import { DomainError, errorCode } from '../domain/commun/erreur'
import { loadTerritoires } from '../referentiels/territoires'
import { randomIds } from '../system/random-ids'
import { systemClock } from '../system/system-clock'
import { reproduceBilanFige } from '../use-cases/freeze-bilan'
import { produceBilan } from '../use-cases/produce-bilan'
import { recordExport } from '../use-cases/record-export'
import { readOptions, required } from './arguments'
import { type Command, type CommandResult, done, UsageError } from './command'
import { withCoffre } from './session'

/** The bilan of a year, or a frozen one, as PDF and workbook; or the list of those kept. */
export const bilan: Command = async (args) => {
  const options = readOptions(args, ['annee', 'operation', 'pdf', 'xlsx', 'fige'], ['liste'])
  if (options.liste) return list(options)
  if (options.fige !== undefined) return reproduce(options, options.fige)
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

type Options = Parameters<typeof withCoffre>[0]

/** The bilans kept, with their frozen versions. */
async function list(options: Options): Promise<CommandResult> {
  const bilans = await withCoffre(options, bilanRoutes['bilan.list'].roles, ({ coffre: { db } }) => listBilans(db))
  return done(bilans.map(({ id, nom, operation, du, au, versions }) => ({ id, nom, operation, du, au, versions })))
}

/** The two files of a frozen version, written `ID` for the last one or `ID:2`. */
async function reproduce(options: Options & { readonly pdf?: string; readonly xlsx?: string }, fige: string): Promise<CommandResult> {
  const [id = '', numero] = fige.split(':')
  if (numero !== undefined && !/^[1-9]\d*$/.test(numero)) throw new UsageError(`L’option --fige attend ID ou ID:VERSION : « ${fige} ».`)
  const pdf = resolve(required(options.pdf, 'pdf'))
  const xlsx = resolve(required(options.xlsx, 'xlsx'))
  const version = await withCoffre(options, bilanRoutes['bilan.saveFile'].roles, async ({ coffre: { db }, user }) => {
    const [found] = await listBilans(db, id)
    const choisie = numero === undefined ? found?.versions[0]?.version : Number(numero)
    if (!found || choisie === undefined) throw new DomainError('introuvable', `Aucun bilan figé ne répond à « ${fige} ».`)
    const papier = await reproduceBilanFige(db, id, choisie, 'bilan')
    const classeur = await reproduceBilanFige(db, id, choisie, 'classeur')
    await writeFiles([
      [pdf, papier.contenu],
      [xlsx, classeur.contenu],
    ])
    const context = { clock: systemClock, ids: randomIds, user }
    const personnes = Math.max(papier.personnes, classeur.personnes)
    await recordExport(db, context, { action: 'exportBilan', personnes, objet: 'bilan', objet_id: id, detail: { version: choisie } })
    return choisie
  })
  return done({ bilan: id, version, pdf, xlsx })
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
