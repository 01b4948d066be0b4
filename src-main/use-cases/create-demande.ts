import type { Transaction } from 'kysely'
import type { DemandeSaisie } from '../contract/parcours'
import { listSuspensionsOf } from '../database/queries/dossier-lignes.query'
import { loadSeuils } from '../database/queries/settings.query'
import { insertDemande, listDemandesOuvertesOf } from '../database/repositories/demande.repository'
import { findSortieOf } from '../database/repositories/sortie.repository'
import type { Database } from '../database/schema/database'
import type { TypePassage } from '../domain/commission/commission'
import { DomainError } from '../domain/commun/erreur'
import { assertConfirme, assertSansAnomalie } from '../domain/commun/verification'
import { verifyDemande } from '../domain/parcours/verification-demande'
import type { Participation } from '../domain/participant/participation'
import { statutAt } from '../domain/participant/statut'
import { avertirDateEntree } from '../domain/participant/verification-participation'
import { verifyDateSortie } from '../domain/sortie/conseil-sortie'
import { type ActeurContext, journalParticipation, loadEditableParticipation } from './acteur'
import { classSortiePrevue, previewSortie } from './preview-sortie'

/** Asks the commission for an entry, an exit, a pause… The class of an exit is computed, not chosen. */
export async function createDemande(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, demande: saisie }: { readonly participation: string; readonly demande: DemandeSaisie },
): Promise<{ id: string }> {
  const participation = await loadEditableParticipation(trx, context, id)
  const ouvertes = (await listDemandesOuvertesOf(trx, id)).map((demande) => demande.type)
  const { suspension_max_mois } = await loadSeuils(trx)
  const statut = await statutOf(trx, context, participation)
  assertSansAnomalie(
    verifyDemande(saisie, {
      statut,
      date_entree: participation.date_entree,
      referent: participation.referent,
      ouvertes,
      suspension_max_mois,
    }),
  )
  if (saisie.nature === 'entree') {
    assertConfirme(avertirDateEntree(saisie.date_effet, participation, context.clock.today()), saisie.confirme ?? false)
  }
  if (saisie.nature === 'sortie') await assertSortieRelue(trx, context, participation, saisie)
  const { nature, confirme: _relue, ...champs } = saisie
  const demande = {
    ...champs,
    id: context.ids.next('D'),
    participation: id,
    type: nature === 'sortie' ? await typeSortie(trx, participation, saisie) : nature,
    date_demande: context.clock.today(),
    referent: nature === 'entree' ? (saisie.referent ?? participation.referent) : saisie.referent,
    auteur: context.user.id,
    statut: 'ouverte' as const,
  }
  await insertDemande(trx, demande)
  await journalParticipation(trx, context, 'createDemande', id, { demande: demande.id, type: demande.type })
  return { id: demande.id }
}

async function statutOf(trx: Transaction<Database>, context: ActeurContext, participation: Participation) {
  const suspensions = await listSuspensionsOf(trx, [participation.id])
  const date_sortie = (await findSortieOf(trx, participation.id))?.date_sortie ?? null
  return statutAt({ ...participation, date_sortie, suspensions }, context.clock.today())
}

async function typeSortie(trx: Transaction<Database>, participation: Participation, saisie: DemandeSaisie): Promise<TypePassage> {
  const { motif_sortie: motif, date_effet: date_sortie, etape } = saisie
  if (motif === null || date_sortie === null) throw new DomainError('saisie_invalide', 'Une sortie a une date et un motif.')
  const { nature } = await classSortiePrevue(trx, participation, { motif, date_sortie, etape })
  return `sortie_${nature}`
}

// What is strange is allowed, once somebody has read why it matters.
async function assertSortieRelue(trx: Transaction<Database>, context: ActeurContext, participation: Participation, saisie: DemandeSaisie) {
  const { motif_sortie: motif, date_effet: date_sortie, etape, confirme } = saisie
  if (motif === null || date_sortie === null) return
  const today = context.clock.today()
  assertSansAnomalie(verifyDateSortie(date_sortie, today))
  const { avertissements } = await previewSortie(trx, participation, { motif, date_sortie, etape }, today)
  const [premier] = avertissements
  if (premier === undefined || confirme === true) return
  throw new DomainError('saisie_invalide', premier.message, { confirme: 'Confirmez que vous avez lu ces avertissements.' })
}
