import type { Transaction } from 'kysely'
import { listSuspensionsOf } from '../database/queries/dossier-lignes.query'
import { savePassageEffet } from '../database/repositories/additif.repository'
import { loadCommission, updatePassage } from '../database/repositories/commission.repository'
import { findDemandeById, insertDemande, updateDemande, withdrawDemandesOuvertes } from '../database/repositories/demande.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipantById } from '../database/repositories/participant.repository'
import { findParticipationById, updateParticipation } from '../database/repositories/participation.repository'
import { findSortieOf, insertSortie, saveSuivi } from '../database/repositories/sortie.repository'
import { findSuspensionRunningOn, insertSuspension, updateSuspension } from '../database/repositories/suspension.repository'
import type { Database } from '../database/schema/database'
import type { AvantEffet } from '../domain/commission/additif'
import type { Passage } from '../domain/commission/commission'
import type { Effet } from '../domain/commission/effets'
import { refusEffet } from '../domain/commission/refus-effet'
import { DomainError } from '../domain/commun/erreur'
import type { Participation } from '../domain/participant/participation'
import { ECHEANCES_SUIVI } from '../domain/sortie/suivi'
import type { UseCaseContext } from './ports'
import { recordAffectation } from './record-affectation'

/** Carries one decision into its file, with its journal row and what it takes to go back. Throws `regle` when the file no longer allows it. */
export async function applyEffet(trx: Transaction<Database>, context: UseCaseContext, passage: Passage, effet: Effet): Promise<void> {
  const participation = await findParticipationById(trx, passage.participation)
  if (!participation) throw new DomainError('introuvable', 'Un dossier de la séance n’existe plus.')
  const refus = refusEffet(effet, {
    date_entree: participation.date_entree,
    sorti: (await findSortieOf(trx, participation.id)) !== undefined,
    suspensions: await listSuspensionsOf(trx, [participation.id]),
  })
  if (refus !== null) throw await refused(trx, participation, refus)
  const avant = await APPLIERS[effet.genre](trx, context, participation, effet as never, passage)
  await savePassageEffet(trx, passage.id, { effet, avant })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: `appliquer_${effet.genre}`,
    objet: 'participation',
    objet_id: participation.id,
    detail: { commission: passage.commission },
  })
}

type Applier<G extends Effet['genre']> = (
  trx: Transaction<Database>,
  context: UseCaseContext,
  participation: Participation,
  effet: Extract<Effet, { genre: G }>,
  passage: Passage,
) => Promise<AvantEffet>

const SANS_DEMANDE = { date_effet: null, motif_sortie: null, etape: null, referent: null, justification: null }

const APPLIERS: { [G in Effet['genre']]: Applier<G> } = {
  async entree(trx, _context, participation, { date_entree, referent }) {
    await updateParticipation(trx, participation.id, { date_entree, issue_accueil: 'entree' })
    if (referent !== null && referent !== participation.referent) {
      await recordAffectation(trx, participation, { date_debut: date_entree, referent, motif: 'Décision de la commission' })
    }
    const { date_entree: avant, issue_accueil, referent: suivi_par } = participation
    return { genre: 'entree', date_entree: avant, issue_accueil, referent: suivi_par }
  },
  async sortie(trx, _context, participation, { date_sortie, motif, etape, derogation, suivis }, { demande }) {
    await insertSortie(trx, {
      participation: participation.id,
      date_sortie,
      motif,
      etape,
      situation_fse: null,
      date_recueil: null,
      qualification: null,
      date_qualification: null,
      situation_6mois: null,
      amelioration: null,
      derogation_nature: derogation?.nature ?? null,
      derogation_categorie: derogation?.categorie ?? null,
      derogation_motif: derogation?.motif ?? null,
    })
    // Nothing more can be asked for a parcours that has ended.
    const demandes = await withdrawDemandesOuvertes(trx, participation.id, demande)
    for (const echeance of suivis ? ECHEANCES_SUIVI : []) {
      await saveSuivi(trx, { participation: participation.id, echeance, date: null, maintenu: null })
    }
    return { genre: 'sortie', demandes }
  },
  async suspension(trx, context, participation, { date_debut, date_fin, motif }) {
    const id = context.ids.next('P')
    await insertSuspension(trx, { id, participation: participation.id, date_debut, date_fin, motif })
    return { genre: 'suspension', suspension: id }
  },
  async reprise(trx, _context, participation, { date_fin }) {
    const running = await findSuspensionRunningOn(trx, participation.id, date_fin)
    if (!running) return { genre: 'reprise', suspension: null, date_fin: null }
    const begun = running.date_debut <= date_fin
    await updateSuspension(trx, running.id, { date_fin: begun ? date_fin : running.date_debut })
    return { genre: 'reprise', suspension: running.id, date_fin: running.date_fin }
  },
  // The new end of the parcours is kept by the request; a dossier that the calendar brought has none yet.
  async prolongation(trx, context, participation, { jusqu_au }, passage) {
    if (passage.demande !== null) {
      const avant = await findDemandeById(trx, passage.demande)
      await updateDemande(trx, passage.demande, { date_fin: jusqu_au })
      return { genre: 'prolongation', demande: passage.demande, date_fin: avant?.date_fin ?? null }
    }
    const demande = { ...SANS_DEMANDE, id: context.ids.next('D'), participation: participation.id, date_demande: context.clock.today() }
    await insertDemande(trx, { ...demande, type: 'prolongation', date_fin: jusqu_au, auteur: context.user.id, statut: 'decidee' })
    await updatePassage(trx, passage.id, { demande: demande.id })
    return { genre: 'prolongation', demande: demande.id, date_fin: null }
  },
  async referent(trx, _context, participation, { referent }, passage) {
    const { date: date_debut } = await loadCommission(trx, passage.commission)
    await recordAffectation(trx, participation, { date_debut, referent, motif: 'Décision de la commission' })
    return { genre: 'referent', referent: participation.referent }
  },
}

async function refused(trx: Transaction<Database>, { participant }: Participation, reason: string): Promise<DomainError> {
  const personne = await findParticipantById(trx, participant)
  const nom = personne ? `${personne.nom.toLocaleUpperCase('fr')} ${personne.prenom}` : 'Une personne de la séance'
  return new DomainError('regle', `${nom} ${reason}. Rien n’est appliqué : corrigez cette décision, puis clôturez à nouveau.`)
}
