import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ApercuExport } from '../../contract/fse'
import { loadFaitsFse } from '../../database/queries/fiche-fse.query'
import { loadStructure } from '../../database/queries/settings.query'
import { findModeleFse } from '../../database/repositories/modele-fse.repository'
import { formatDate } from '../../domain/commun/date'
import { DomainError } from '../../domain/commun/erreur'
import { choisirFiches, personnesOf, remplirModele } from '../../domain/fse/export'
import { type FaitsFse, ligneFse } from '../../domain/fse/ligne'
import type { CelluleModele } from '../../domain/fse/modele'
import type { SelectionFse } from '../../domain/fse/selection'
import { fillModele } from '../../exports/fse/fill-modele'
import { buildFseCsv, buildFseXlsx } from '../../exports/fse/generique'
import { loadCommunes } from '../../referentiels/communes'
import { loadModeleFse } from '../../use-cases/manage-modele-fse'
import { recordExport } from '../../use-cases/record-export'
import { type QueryContext, type TaskContext, toUseCaseContext } from '../context'
import { contenuOf } from './fse-fichiers'

const LIGNES_APERCU = 4
const INCOMPLETES_APERCU = 200

/** Every record, with the names of communes. */
export async function loadFaits({ db }: QueryContext | TaskContext): Promise<FaitsFse[]> {
  const communes = await loadCommunes()
  return loadFaitsFse(db, (code) => (code === null ? null : (communes.find(code)?.nom ?? code)))
}

/** The first rows a template would receive, and what has to be settled before. */
export async function previewExport(context: QueryContext, id: string, selection: SelectionFse): Promise<ApercuExport> {
  const modele = contenuOf(await loadModeleFse(context.db, id))
  const { exportees, incompletes } = choisirFiches(await loadFaits(context), selection)
  const { lignes, sansCode } = remplirModele(exportees, modele, context.services.clock.today())
  return {
    personnes: personnesOf(exportees),
    fiches: exportees.length,
    titres: modele.colonnes.map(({ titre }) => titre),
    lignes: lignes.slice(0, LIGNES_APERCU).map((ligne) => modele.colonnes.map(({ rang }) => texteDe(ligne.get(rang) ?? null))),
    sans_code: sansCode,
    suggestions: modele.colonnes.filter(({ suggere }) => suggere).length,
    incompletes: incompletes.slice(0, INCOMPLETES_APERCU).map(({ faits: { participant }, manquants }) => ({
      participant: participant.id,
      nom: participant.nom,
      prenom: participant.prenom,
      manquants: [...manquants],
    })),
    contacts_remplaces: exportees.filter(({ participant }) => !participant.telephone && !participant.courriel).length,
  }
}

/** Writes a filled copy of the blank file, and records who left with how many people. */
export async function exportModele(context: TaskContext, id: string, selection: SelectionFse) {
  const { db, services } = context
  const row = await findModeleFse(db, id)
  if (!row) throw new DomainError('introuvable', 'Ce modèle n’existe plus : revenez à la liste des modèles.')
  const modele = contenuOf(row)
  const { exportees } = choisirFiches(await loadFaits(context), selection)
  assertNonVide(exportees)
  const { lignes, sansCode } = remplirModele(exportees, modele, services.clock.today())
  const [premier] = sansCode
  if (premier) {
    throw new DomainError(
      'regle',
      `${premier.titre} : « ${premier.libelle} » n’a pas de code dans le fichier du portail. Donnez-lui un code, ou laissez-le vide exprès. Rien n’est écrit.`,
    )
  }
  if (lignes.every((ligne) => ligne.size === 0)) {
    throw new DomainError('regle', 'Aucune colonne du modèle n’est reliée à un champ : rien n’est écrit.')
  }
  const rempli = fillModele(row.fichier, modele, { premiere: modele.ligne_donnees, lignes })
  const file = await services.dialogs.saveFile({
    title: 'Enregistrer le fichier rempli',
    defaultName: `${services.clock.today()}_${row.fichier_nom}`,
    filters: [modele.format === 'xlsx' ? { name: 'Classeur Excel', extensions: ['xlsx'] } : { name: 'CSV', extensions: ['csv'] }],
  })
  if (file === null) return null
  await writeFile(file, rempli)
  return record(context, file, exportees, 'exportFseModele', { ...selection, modele: id })
}

/** Every field of the records, in a file of our own. */
export async function exportGenerique(context: TaskContext, format: 'xlsx' | 'csv', selection: SelectionFse) {
  const { db, services } = context
  const today = services.clock.today()
  const { exportees } = choisirFiches(await loadFaits(context), selection)
  assertNonVide(exportees)
  const file = await services.dialogs.saveFile({
    title: 'Enregistrer les fiches FSE+',
    defaultName: `${today}_fiches-fse.${format}`,
    filters: [format === 'xlsx' ? { name: 'Classeur Excel', extensions: ['xlsx'] } : { name: 'CSV', extensions: ['csv'] }],
  })
  if (file === null) return null
  const lignes = exportees.map((faits) => ligneFse(faits, today))
  const { nom } = await loadStructure(db)
  const periode = `${selection.sur === 'entrees' ? 'Entrées' : 'Sorties'} du ${formatDate(selection.du)} au ${formatDate(selection.au)}`
  const contenu =
    format === 'csv'
      ? buildFseCsv(lignes)
      : await buildFseXlsx(lignes, [
          ['Structure', nom],
          ['Opérations', selection.operations.join(', ')],
          ['Période', periode],
          ['Fiches', selection.completes ? 'Complètes seulement' : 'Toutes'],
          ['Exporté le', formatDate(today)],
        ])
  await writeFile(file, contenu)
  return record(context, file, exportees, 'exportFse', { ...selection, format })
}

function assertNonVide(exportees: readonly FaitsFse[]): void {
  if (exportees.length > 0) return
  throw new DomainError('regle', 'Aucune fiche FSE+ dans ces opérations et cette période : rien n’est exporté.')
}

async function record(context: TaskContext, file: string, exportees: readonly FaitsFse[], action: string, detail: Record<string, unknown>) {
  const personnes = personnesOf(exportees)
  await recordExport(context.db, toUseCaseContext(context), { action, personnes, objet: 'fse', detail })
  return { fichier: basename(file), personnes, fiches: exportees.length }
}

function texteDe(cellule: CelluleModele): string {
  return cellule === null ? '' : 'nombre' in cellule ? String(cellule.nombre) : cellule.texte
}
