import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ChoixPapier, DemandePapier } from '../../contract/papier'
import { listPersonnesPapier, type PersonnePapier } from '../../database/queries/papier.query'
import { loadLogo } from '../../database/queries/settings.query'
import { listModeles } from '../../database/repositories/modele-courrier.repository'
import { valeursCourrier } from '../../documents/papier/courrier'
import { papiersHtml } from '../../documents/papier/papiers-html'
import { DomainError } from '../../domain/commun/erreur'
import { refusPapier } from '../../domain/papier/acces-papier'
import { champsOf } from '../../domain/papier/fusion-champs'
import { manquesCourrier } from '../../domain/papier/manques-courrier'
import { isModeleLivre, MODELES_ORIGINE, type ModeleCourrier, modelesApplicables } from '../../domain/papier/modeles'
import { PAPIER_LABELS, PAPIERS, PAPIERS_REMIS, type Papier } from '../../domain/papier/papier'
import { recordExport } from '../../use-cases/record-export'
import { saveLogo } from '../../use-cases/save-logo'
import { deleteModeleCourrier, resetModeleCourrier, saveModeleCourrier } from '../../use-cases/save-modele'
import { type HandlersOf, type TaskContext, toUseCaseContext } from '../context'
import { loadDemande, preparePapier } from './papier-demande'
import { chooseLogo } from './papier-logo'

function choixOf(papier: Papier, modele: ModeleCourrier | null, personnes: readonly PersonnePapier[]): ChoixPapier {
  const refus = personnes.flatMap((personne) => {
    const raison = refusPapier(papier, modele?.code ?? null, personne)
    return raison === null
      ? []
      : [{ participation: personne.id, nom: `${personne.nom.toLocaleUpperCase('fr')} ${personne.prenom}`, raison }]
  })
  return {
    papier,
    modele: modele?.code ?? null,
    intitule: modele?.intitule ?? PAPIER_LABELS[papier],
    possibles: personnes.length - refus.length,
    refus,
    champs: modele === null ? [] : champsOf(`${modele.objet}\n${modele.corps}`),
    corps: modele?.corps ?? null,
    remis: PAPIERS_REMIS.has(papier),
  }
}

async function writePapier(context: TaskContext, demande: DemandePapier, format: 'pdf' | 'html') {
  const { db, services } = context
  if (format === 'html' && !PAPIERS_REMIS.has(demande.papier)) {
    throw new DomainError(
      'regle',
      'La version accessible existe pour les documents remis à la personne : courriers, contrat, bilan de parcours.',
    )
  }
  const { data, participations, nom } = await preparePapier(context, demande)
  const filters = format === 'pdf' ? [{ name: 'Document PDF', extensions: ['pdf'] }] : [{ name: 'Page accessible', extensions: ['html'] }]
  const file = await services.dialogs.saveFile({ defaultName: `${nom}.${format}`, filters })
  if (file === null) return null
  await writeFile(file, format === 'pdf' ? await services.jobs.run('pdf', { paper: 'papiers', data }) : papiersHtml(data))
  const [seule] = participations
  await recordExport(db, toUseCaseContext(context), {
    action: 'exportPapier',
    personnes: participations.length,
    ...(participations.length === 1 && seule !== undefined && { objet: 'participation', objet_id: seule }),
    detail: { papier: demande.papier, modele: demande.modele, format, ...(participations.length > 1 && { participations }) },
  })
  return { fichier: basename(file), personnes: participations.length }
}

export const papierHandlers: HandlersOf<'papier'> = {
  'papier.choices': async ({ db, user }, { participations }) => {
    const personnes = await listPersonnesPapier(db, user, participations)
    const modeles = modelesApplicables(await listModeles(db))
    return PAPIERS.flatMap((papier) =>
      papier === 'courrier' ? modeles.map((modele) => choixOf(papier, modele, personnes)) : [choixOf(papier, null, personnes)],
    )
  },
  'papier.missing': async (context, demande) => {
    if (demande.papier !== 'courrier') return []
    const { faits, courrier } = await loadDemande(context, demande)
    if (courrier === null) return []
    const parChamp = new Map<string, { champ: string; libelle: string; personnes: string[] }>()
    for (const un of faits) {
      for (const { champ, libelle } of manquesCourrier(courrier.modele, un.identite, valeursCourrier(un, courrier))) {
        const ligne = parChamp.get(champ) ?? { champ, libelle, personnes: [] }
        ligne.personnes.push(`${un.identite.nom.toLocaleUpperCase('fr')} ${un.identite.prenom}`)
        parChamp.set(champ, ligne)
      }
    }
    return [...parChamp.values()]
  },
  'papier.preview': async (context, demande) => {
    const { data, participations } = await preparePapier(context, demande)
    const contenu = await context.services.jobs.run('pdf', { paper: 'papiers', data })
    return { contenu: new Uint8Array(contenu), personnes: participations.length }
  },
  'papier.savePdf': (context, demande) => writePapier(context, demande, 'pdf'),
  'papier.saveHtml': (context, demande) => writePapier(context, demande, 'html'),
  'papier.modeles': async ({ db }) =>
    modelesApplicables(await listModeles(db)).map(({ code, intitule, objet, corps, livre }) => {
      const origine = isModeleLivre(code) ? MODELES_ORIGINE[code] : null
      const modifie = origine !== null && (origine.intitule !== intitule || origine.objet !== objet || origine.corps !== corps)
      return { code, intitule, objet, corps, livre, modifie }
    }),
  'papier.saveModele': async (context, { code, modele }) => ({
    code: await saveModeleCourrier(context.trx, toUseCaseContext(context), code, modele),
  }),
  'papier.resetModele': async (context, { code }) => {
    await resetModeleCourrier(context.trx, toUseCaseContext(context), code)
    return null
  },
  'papier.deleteModele': async (context, { code }) => {
    await deleteModeleCourrier(context.trx, toUseCaseContext(context), code)
    return null
  },
  'papier.logo': async ({ db }) => ({ logo: await loadLogo(db) }),
  'papier.chooseLogo': chooseLogo,
  'papier.removeLogo': async (context) => {
    await saveLogo(context.trx, toUseCaseContext(context), null)
    return null
  },
}
