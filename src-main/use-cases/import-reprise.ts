import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { listGardes } from '../database/repositories/fusion.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { loadEtatCoffre, lockForWriting, writeFiches } from '../database/repositories/reprise.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { TableLue } from '../domain/reprise/cellule'
import { type Controle, checkReprise } from '../domain/reprise/controle'
import { bindColumns } from '../domain/reprise/entete'
import { NOMS_FICHIERS, type NomFichier } from '../domain/reprise/fichier'
import { followFusions } from '../domain/reprise/fusions'
import { type LigneTypee, parseLines } from '../domain/reprise/ligne'
import type { ResultatReprise } from '../domain/reprise/rapport'
import { loadReglesAvant, recordReprise } from './adopt-regles'
import type { Clock } from './ports'

export interface ImportOptions {
  /** Account the journal row is signed with. */
  utilisateur: string
  /** Says what would happen and writes nothing. */
  simulation?: boolean
  /** Writes the accepted lines although others are refused. */
  accepterRejets?: boolean
  /** Share of refused lines, from 0 to 1, up to which the import is written without asking; 0 unless told. */
  partRejetsMax?: number
}

/** What an import runs with; the clock gives the instant of the journal row. */
export interface ImportContext {
  db: Kysely<Database>
  options: ImportOptions
  clock: Clock
  onProgress?: (fichier: NomFichier, done: number, total: number) => void
  signal?: AbortSignal
}

const LINES_PER_TURN = 2000

/**
 * Takes over the files read, in one transaction: all the accepted lines and one journal row, or nothing. Throws
 * `fichier` when a file as a whole is refused, `annule` when the signal asks to stop.
 */
export async function importReprise(tables: ReadonlyMap<NomFichier, TableLue>, context: ImportContext): Promise<ResultatReprise> {
  const { db, options, signal } = context
  const avertissements: string[] = []
  const lues = new Map<NomFichier, LigneTypee[]>()
  for (const nom of NOMS_FICHIERS) {
    const table = tables.get(nom)
    if (!table) continue
    context.onProgress?.(nom, 0, table.lignes.length)
    await giveWay(signal)
    const liaison = bindColumns(nom, table)
    if (liaison.inconnues.length > 0) avertissements.push(`${nom} : colonne inconnue, laissée de côté : ${liaison.inconnues.join(', ')}.`)
    lues.set(nom, parseLines(nom, table, liaison))
  }
  return db.transaction().execute(async (trx) => {
    if (!options.simulation) await lockForWriting(trx)
    const { lignes, reunis } = followFusions(lues, await listGardes(trx))
    if (reunis > 0) avertissements.push(messageReunis(reunis))
    const controle = checkReprise(lignes, await loadEtatCoffre(trx, lignes))
    const { fichiers, rejets } = controle
    const ecrit = !options.simulation && mayWrite(controle, options)
    if (ecrit) {
      const reglesAvant = await loadReglesAvant(trx)
      await writeAll(trx, controle, context)
      await recordReprise(trx, { now: context.clock.now(), utilisateur: options.utilisateur }, reglesAvant)
      await appendJournal(trx, {
        horodatage: context.clock.now(),
        utilisateur: options.utilisateur,
        action: 'importReprise',
        detail: fichiers,
      })
    }
    return { fichiers, rejets, ecrit, avertissements }
  })
}

function messageReunis(reunis: number): string {
  return reunis === 1
    ? 'participants : une personne a été réunie à une autre dans Jalon ; ce qui la concerne va au dossier gardé.'
    : `participants : ${reunis} personnes ont été réunies à d’autres dans Jalon ; ce qui les concerne va aux dossiers gardés.`
}

function mayWrite({ fichiers }: Controle, options: ImportOptions): boolean {
  const counts = Object.values(fichiers)
  const read = counts.reduce((sum, count) => sum + count.lues, 0)
  const rejected = counts.reduce((sum, count) => sum + count.rejetees, 0)
  return rejected === 0 || options.accepterRejets === true || rejected <= (options.partRejetsMax ?? 0) * read
}

async function writeAll(trx: Kysely<Database>, { tri }: Controle, { onProgress, signal }: ImportContext): Promise<void> {
  for (const nom of NOMS_FICHIERS) {
    const fiches = [...tri.accepted(nom).values()]
    for (let start = 0; start < fiches.length; start += LINES_PER_TURN) {
      await giveWay(signal)
      await writeFiches(trx, nom, fiches.slice(start, start + LINES_PER_TURN))
      onProgress?.(nom, Math.min(start + LINES_PER_TURN, fiches.length), fiches.length)
    }
  }
  await giveWay(signal)
}

// A turn of the event loop: a request to cancel sent by another thread is only heard then.
async function giveWay(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn()
  if (signal?.aborted) throw new DomainError('annule', 'Import annulé : rien n’a été enregistré.')
}
