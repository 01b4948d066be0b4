import type { Transaction } from 'kysely'
import { listSortiesPossibles } from '../database/queries/commission-sorties.query'
import { insertDemande, listDemandesOuvertesOf } from '../database/repositories/demande.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { isDepart } from '../domain/commission/ordre-du-jour'
import type { IsoDate } from '../domain/commun/date'
import { DomainError } from '../domain/commun/erreur'
import type { DossierInscrit } from './assert-inscriptible'
import type { UseCaseContext } from './ports'

/** Writes the request of an exit that the agenda proposes, with its motive and its étape; the dossier now carries it. */
export async function askSortiePossible(
  trx: Transaction<Database>,
  { clock, ids, user }: UseCaseContext,
  dossier: DossierInscrit,
  seance: IsoDate,
): Promise<DossierInscrit> {
  const { participation } = dossier
  if ((await listDemandesOuvertesOf(trx, participation)).some(({ type }) => isDepart(type))) {
    throw new DomainError('conflit', 'Une sortie est déjà demandée pour ce parcours\u00a0: l’ordre du jour est relu, recommencez.')
  }
  const [possible] = await listSortiesPossibles(trx, seance, participation)
  if (!possible) {
    throw new DomainError(
      'regle',
      'La règle ne permet pas de sortie positive ce jour-là\u00a0: demandez-la depuis le dossier, avec son motif.',
    )
  }
  const id = ids.next('D')
  await insertDemande(trx, {
    id,
    participation,
    type: 'sortie_positive',
    date_demande: clock.today(),
    date_effet: null,
    date_fin: null,
    motif_sortie: possible.motif,
    etape: possible.etape,
    referent: null,
    justification: null,
    auteur: user.id,
    statut: 'ouverte',
  })
  await appendJournal(trx, {
    horodatage: clock.now(),
    utilisateur: user.id,
    action: 'createDemande',
    objet: 'participation',
    objet_id: participation,
    detail: { demande: id, type: 'sortie_positive' },
  })
  return { ...dossier, demande: id }
}
