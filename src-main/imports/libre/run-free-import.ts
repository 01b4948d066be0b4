import { loadEtatLibre } from '../../database/repositories/reprise.repository'
import type { TableLue } from '../../domain/reprise/cellule'
import { CHAMP_COMMUNE, type Correspondance } from '../../domain/reprise/correspondance'
import type { NomFichier } from '../../domain/reprise/fichier'
import type { Rejet, ResultatReprise } from '../../domain/reprise/rapport'
import { type ImportContext, importReprise } from '../../use-cases/import-reprise'
import type { Ids } from '../../use-cases/ports'
import { refuseFile } from '../refus'
import { convertTable, type FindCommune } from './convert-table'
import { readSheets } from './preview'

export interface FreeImport extends ImportContext {
  source: { chemin: string; feuille: string; correspondance: Correspondance }
  ids: Ids
  findCommune?: FindCommune
}

/** Takes over one sheet of a free spreadsheet by its mapping: same checks, same report, in the words of the spreadsheet. */
export async function runFreeImport({ source, ids, findCommune, ...context }: FreeImport): Promise<ResultatReprise> {
  const { chemin, feuille, correspondance } = source
  const sheet = (await readSheets(chemin)).find((one) => one.nom === feuille)
  if (!sheet) throw refuseFile(`La feuille « ${feuille} » n’est pas dans ce fichier.`)
  const connus = await loadEtatLibre(context.db)
  const tables = convertTable(sheet.table, { correspondance, connus, ids, findCommune })
  // One line of the spreadsheet makes two records: a first pass finds the lines of which one would be refused.
  const check = await importReprise(tables, { ...context, options: { ...context.options, simulation: true } })
  const result = await importReprise(wholeLines(tables, check.rejets), context)
  return { ...result, rejets: result.rejets.map((rejet) => inOwnWords(rejet, correspondance)) }
}

function wholeLines(tables: ReadonlyMap<NomFichier, TableLue>, rejets: readonly Rejet[]): Map<NomFichier, TableLue> {
  const people = tables.get('participants')
  const refused = new Map(rejets.filter(({ fichier }) => fichier === 'participations').map(({ ligne, message }) => [ligne, message]))
  // Those keep their own reason, which is that of their participation.
  for (const { fichier, ligne } of rejets) if (fichier === 'participants') refused.delete(ligne)
  const whole = new Map(tables)
  if (!people || refused.size === 0) return whole
  const lignes = people.lignes.map((lue) => {
    const message = refused.get(lue.ligne)
    return message === undefined ? lue : { ...lue, rejet: `la participation de cette ligne est refusée : ${message}` }
  })
  return whole.set('participants', { ...people, lignes })
}

function inOwnWords(rejet: Rejet, { colonnes }: Correspondance): Rejet {
  const named = (champ: string) => colonnes.find((liee) => liee.champ === champ)
  const champ = `${rejet.fichier}.${rejet.colonne}`
  const own = named(champ) ?? (champ === 'participants.code_insee' ? named(CHAMP_COMMUNE) : undefined)
  return own ? { ...rejet, colonne: own.entete } : rejet
}
