import { findDossierFse } from '../../database/queries/dossier-fse.query'
import { listModelesFse } from '../../database/repositories/modele-fse.repository'
import type { ModeleFseTable } from '../../database/schema/outils.table'
import { DomainError } from '../../domain/commun/erreur'
import { apercuFse } from '../../domain/fse/apercu'
import { comparerColonnes, titresOf } from '../../domain/fse/modele'
import { readModele } from '../../exports/fse/read-modele'
import { loadCommunes } from '../../referentiels/communes'
import {
  createModeleFse,
  deleteModele,
  duplicateModele,
  loadModeleFse,
  renameModele,
  restoreModele,
  updateModele,
} from '../../use-cases/manage-modele-fse'
import { saveEntreeFse } from '../../use-cases/save-entree-fse'
import { saveSortieFse } from '../../use-cases/save-sortie-fse'
import { type HandlersOf, type TaskContext, toUseCaseContext } from '../context'
import { exportGenerique, exportModele, loadFaits, previewExport } from './fse-export'
import { chooseFichier, contenuOf, describeFichier, fichierOf, keepFichier } from './fse-fichiers'

/** Mappings removed in this run, to put them back. */
const retires = new Map<string, ModeleFseTable>()

export const fseHandlers: HandlersOf<'fse'> = {
  'fse.get': async ({ db, user }, { participation }) => {
    const dossier = await findDossierFse(db, user, participation)
    if (!dossier) throw new DomainError('droit', 'Ces questionnaires sont réservés au référent du parcours et à la coordination.')
    return dossier
  },
  'fse.saveEntree': async (context, input) => {
    const communes = await loadCommunes()
    const acteur = { ...toUseCaseContext(context), user: context.user }
    await saveEntreeFse(context.trx, acteur, input, (code) => communes.find(code)?.codes_postaux ?? null)
    return null
  },
  'fse.saveSortie': async (context, input) => {
    await saveSortieFse(context.trx, { ...toUseCaseContext(context), user: context.user }, input)
    return null
  },
  'fse.overview': async (context) => apercuFse(await loadFaits(context), context.services.clock.today()),
  'fse.modeles': async ({ db }) => (await listModelesFse(db)).map((row) => ({ ...row, contenu: contenuOf(row) })),
  'fse.openFichier': async ({ services }) => {
    const choisi = await chooseFichier(services)
    return choisi && describeFichier(choisi, keepFichier(services, choisi))
  },
  'fse.readFichier': async ({ db }, { id }) => {
    const { fichier, fichier_nom, ...modele } = await loadModeleFse(db, id)
    return describeFichier({ fichier, fichier_nom, format: contenuOf(modele).format }, id)
  },
  'fse.createModele': async (context, { ref, nom, contenu }) => {
    const { fichier, fichier_nom } = fichierOf(ref)
    return { id: await createModeleFse(context.trx, toUseCaseContext(context), { nom, contenu, fichier, fichier_nom }) }
  },
  'fse.updateModele': async (context, { id, contenu }) => {
    await updateModele(context.trx, toUseCaseContext(context), id, contenu)
    return null
  },
  'fse.renameModele': async (context, { id, nom }) => {
    await renameModele(context.trx, toUseCaseContext(context), id, nom)
    return null
  },
  'fse.duplicateModele': async (context, { id }) => ({ id: await duplicateModele(context.trx, toUseCaseContext(context), id) }),
  'fse.deleteModele': async (context, { id }) => {
    retires.set(id, await deleteModele(context.trx, toUseCaseContext(context), id))
    return null
  },
  'fse.restoreModele': async (context, { id }) => {
    const modele = retires.get(id)
    if (!modele) throw new DomainError('introuvable', 'Ce modèle ne peut plus être remis : ouvrez à nouveau le fichier vierge.')
    await restoreModele(context.trx, toUseCaseContext(context), modele)
    retires.delete(id)
    return null
  },
  'fse.replaceFichier': (context, { id }) => replaceFichier(context, id),
  'fse.previewExport': (context, { modele, selection }) => previewExport(context, modele, selection),
  'fse.exportModele': (context, { modele, selection }) => exportModele(context, modele, selection),
  'fse.exportGenerique': (context, { format, selection }) => exportGenerique(context, format, selection),
}

async function replaceFichier(context: TaskContext, id: string) {
  const { db, services } = context
  const modele = contenuOf(await loadModeleFse(db, id))
  const choisi = await chooseFichier(services)
  if (choisi === null) return null
  const { fichier_nom, fichier, format } = choisi
  if (format !== modele.format) throw new DomainError('fichier', 'Ce fichier n’est pas du même format que celui du modèle.')
  const feuilles = await readModele(format, fichier)
  const feuille = format === 'csv' ? feuilles[0] : feuilles.find(({ nom }) => nom === modele.feuille)
  if (!feuille) throw new DomainError('fichier', `La feuille « ${modele.feuille} » n’est pas dans ce fichier : rien n’est changé.`)
  const { manquantes, nouvelles, colonnes } = comparerColonnes(modele, titresOf(feuille.lignes[modele.ligne_entete - 1] ?? []))
  const remplace = manquantes.length === 0
  if (remplace) {
    await db
      .transaction()
      .execute((trx) => updateModele(trx, toUseCaseContext(context), id, { ...modele, colonnes }, { fichier, fichier_nom }))
  }
  return { fichier_nom, remplace, manquantes, nouvelles }
}
