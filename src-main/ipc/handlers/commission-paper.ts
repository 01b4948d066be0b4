import type { PapierSeance } from '../../contract/commission'
import { loadSeancePapier } from '../../database/queries/commission-papier.query'
import { recordExport } from '../../use-cases/record-export'
import { type Handler, toUseCaseContext } from '../context'
import { savePaper } from '../save-paper'

const FICHIERS: Record<PapierSeance, string> = { ordreDuJour: 'ordre-du-jour', procesVerbal: 'proces-verbal', additif: 'additif' }
const ACTIONS: Record<PapierSeance, string> = {
  ordreDuJour: 'exportOrdreDuJour',
  procesVerbal: 'exportProcesVerbal',
  additif: 'exportAdditif',
}

/** Draws the agenda or the minutes where the user says, and records how many people the paper names. */
export const saveCommissionPaper: Handler<'commission.savePaper'> = async (context, { id, paper, anonyme }) => {
  const { db, user, services } = context
  const { seance, personnes } = await loadSeancePapier(db, user, id, anonyme)
  const coordination = user.roles.includes('coordinateur') ? user.nom : null
  const data = { ...seance, auteur: user.nom, coordination, etabli_le: services.clock.today() }
  const name = `${seance.date}_${FICHIERS[paper]}_commission${anonyme ? '-anonyme' : ''}.pdf`
  const fichier = await savePaper(services, name, { paper, data })
  if (fichier === null) return null
  await recordExport(db, toUseCaseContext(context), {
    action: ACTIONS[paper],
    personnes,
    objet: 'commission',
    objet_id: id,
    detail: { anonyme },
  })
  return { fichier }
}
