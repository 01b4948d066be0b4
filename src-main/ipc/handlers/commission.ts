import { listSeances } from '../../database/queries/commission.query'
import { loadSeanceDetail } from '../../database/queries/commission-detail.query'
import { listMembres } from '../../database/queries/commission-membre.query'
import { searchDossiers } from '../../database/queries/commission-recherche.query'
import { loadStatistiques } from '../../database/queries/commission-statistiques.query'
import { loadSynthese } from '../../database/queries/commission-synthese.query'
import { loadDiscretion, loadQuorum } from '../../database/queries/settings.query'
import { loadCommission } from '../../database/repositories/commission.repository'
import { loadCommunes } from '../../referentiels/communes'
import { closeCommission } from '../../use-cases/close-commission'
import { correctDecision } from '../../use-cases/correct-decision'
import { createSerie } from '../../use-cases/create-serie'
import { decidePassage } from '../../use-cases/decide-passage'
import { postponeCommission } from '../../use-cases/postpone-commission'
import {
  addPassages,
  createCommission,
  removePassage,
  reorderPassages,
  saveStandingMembre,
  setDuree,
  setEtatCommission,
  setMembre,
  updateSeance,
} from '../../use-cases/prepare-commission'
import { saveSettings } from '../../use-cases/save-settings'
import { type HandlersOf, toUseCaseContext } from '../context'
import { saveCommissionAgenda } from './commission-agenda'
import { saveCommissionPaper } from './commission-paper'

export const commissionHandlers: HandlersOf<'commission'> = {
  'commission.list': ({ db }) => listSeances(db),
  'commission.statistiques': async ({ db }, { annee }) => {
    const { passages, ...reste } = await loadStatistiques(db, annee)
    return { ...reste, passages: [...passages] }
  },
  'commission.get': ({ db, user }, { id }) => loadSeanceDetail(db, user, id),
  'commission.create': async (context, input) => ({ id: await createCommission(context.trx, toUseCaseContext(context), input) }),
  'commission.createSerie': async (context, input) => ({ seances: await createSerie(context.trx, toUseCaseContext(context), input) }),
  'commission.update': async (context, input) => {
    await updateSeance(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.setEtat': async (context, input) => {
    await setEtatCommission(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.postpone': (context, input) => postponeCommission(context.trx, toUseCaseContext(context), input),
  'commission.membres': ({ db }) => listMembres(db),
  'commission.saveMembre': async (context, input) => {
    await saveStandingMembre(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.quorum': ({ db }) => loadQuorum(db),
  'commission.setQuorum': async (context, input) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'quorum', input)
    return null
  },
  'commission.discretion': ({ db }) => loadDiscretion(db),
  'commission.setDiscretion': async (context, input) => {
    await saveSettings(context.trx, toUseCaseContext(context), 'discretion', input)
    return null
  },
  'commission.setMembre': async (context, input) => {
    await setMembre(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.searchDossiers': async ({ db }, { id, texte }) => searchDossiers(db, texte, (await loadCommission(db, id)).date),
  'commission.addPassages': async (context, input) => {
    await addPassages(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.removePassage': async (context, input) => {
    await removePassage(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.reorder': async (context, input) => {
    await reorderPassages(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.setDuree': async (context, input) => {
    await setDuree(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.synthese': async ({ db, user }, { passage }) => {
    const communes = await loadCommunes()
    return loadSynthese(db, user, passage, (code) => communes.find(code)?.nom ?? null)
  },
  'commission.decide': async (context, input) => {
    await decidePassage(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.close': async (context, { id }) => ({ appliques: await closeCommission(context.trx, toUseCaseContext(context), id) }),
  'commission.correct': async (context, input) => {
    await correctDecision(context.trx, toUseCaseContext(context), input)
    return null
  },
  'commission.saveAgenda': saveCommissionAgenda,
  'commission.savePaper': saveCommissionPaper,
}
