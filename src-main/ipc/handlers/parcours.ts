import { loadCadreEtape } from '../../database/queries/cadre-etape.query'
import { findParticipationById } from '../../database/repositories/participation.repository'
import { assertCanEditDossier } from '../../domain/acces/dossier'
import { DomainError } from '../../domain/commun/erreur'
import type { ActeurContext } from '../../use-cases/acteur'
import { createDemande } from '../../use-cases/create-demande'
import { previewSortie } from '../../use-cases/preview-sortie'
import { createEntretien, deleteEntretien, updateEntretien } from '../../use-cases/save-entretien'
import { createEtape, deleteEtape, restoreEtape, updateEtape } from '../../use-cases/save-etape'
import { createFrein, updateFrein } from '../../use-cases/save-frein'
import { saveSuivi } from '../../use-cases/save-sortie-fse'
import { withdrawDemande } from '../../use-cases/withdraw-demande'
import type { HandlersOf, SessionContext } from '../context'
import { printFrise } from './frise-impression'
import { exportRendezVous } from './rendez-vous-export'

function acteur({ services, user }: SessionContext): ActeurContext {
  return { clock: services.clock, ids: services.ids, user }
}

export const parcoursHandlers: HandlersOf<'parcours'> = {
  'parcours.printFrise': (context, { participation }) => printFrise(context, participation),
  'parcours.createEtape': (context, input) => createEtape(context.trx, acteur(context), input),
  'parcours.updateEtape': async (context, input) => {
    await updateEtape(context.trx, acteur(context), input)
    return null
  },
  'parcours.deleteEtape': async (context, { id }) => {
    await deleteEtape(context.trx, acteur(context), id)
    return null
  },
  'parcours.restoreEtape': async (context, input) => {
    await restoreEtape(context.trx, acteur(context), input)
    return null
  },
  'parcours.cadreEtape': ({ db, user }, { participation }) => loadCadreEtape(db, user, participation),
  'parcours.exportRendezVous': (context, { id }) => exportRendezVous(context, id),
  'parcours.createEntretien': (context, input) => createEntretien(context.trx, acteur(context), input),
  'parcours.updateEntretien': async (context, input) => {
    await updateEntretien(context.trx, acteur(context), input)
    return null
  },
  'parcours.deleteEntretien': async (context, { id }) => {
    await deleteEntretien(context.trx, acteur(context), id)
    return null
  },
  'parcours.createFrein': (context, input) => createFrein(context.trx, acteur(context), input),
  'parcours.updateFrein': async (context, input) => {
    await updateFrein(context.trx, acteur(context), input)
    return null
  },
  'parcours.createDemande': (context, input) => createDemande(context.trx, acteur(context), input),
  'parcours.withdrawDemande': async (context, { id }) => {
    await withdrawDemande(context.trx, acteur(context), id)
    return null
  },
  'parcours.previewSortie': async ({ db, user, services }, { participation: id, ...sortie }) => {
    const participation = await findParticipationById(db, id)
    if (!participation) throw new DomainError('introuvable', 'Ce parcours n’existe plus.')
    assertCanEditDossier(user, participation)
    const { classement, phrase, contradictions, avertissements } = await previewSortie(db, participation, sortie, services.clock.today())
    const { nature, categorie, raisons, etape } = classement
    return {
      nature,
      categorie,
      raisons: [...raisons],
      etape,
      phrase,
      contradictions: [...contradictions],
      avertissements: [...avertissements],
    }
  },
  'parcours.saveSuivi': async (context, input) => {
    await saveSuivi(context.trx, acteur(context), input)
    return null
  },
}
