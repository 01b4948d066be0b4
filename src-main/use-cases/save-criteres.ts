import type { Transaction } from 'kysely'
import type { ConstatSaisie } from '../contract/eligibilite'
import { findParticipantById } from '../database/repositories/participant.repository'
import { updateParticipation } from '../database/repositories/participation.repository'
import { listConstatsOf, replaceConstats } from '../database/repositories/prescription.repository'
import type { Database } from '../database/schema/database'
import { assertConfirme, assertSansAnomalie } from '../domain/commun/verification'
import { avertirConstats, verifyConstats } from '../domain/participant/eligibilite-constat'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'

export interface SaveCriteresInput {
  readonly participation: string
  readonly constats: readonly ConstatSaisie[]
  readonly confirme?: boolean
}

/** Replaces the criteria of a participation: the codes that figures count, and the day and proof of each, together. */
export async function saveCriteres(trx: Transaction<Database>, context: ActeurContext, input: SaveCriteresInput): Promise<void> {
  const { participation: id, constats, confirme = false } = input
  const before = await loadEditableParticipation(trx, context, id)
  const date_naissance = (await findParticipantById(trx, before.participant))?.date_naissance ?? null
  const bornes = { date_naissance, date_entree: before.date_entree }
  assertSansAnomalie(verifyConstats(constats, bornes, context.clock.today()))
  const connus = await listConstatsOf(trx, id)
  // What was confirmed once is not asked again.
  const nouveaux = constats.filter(
    ({ critere, date_constat }) => !connus.some((connu) => connu.critere === critere && connu.date_constat === date_constat),
  )
  assertConfirme(avertirConstats(nouveaux, bornes), confirme)
  const changes = { criteres: constats.map(({ critere }) => critere).join('|') || null }
  const champs = [...changedFields(before, changes), ...(sameConstats(connus, constats) ? [] : ['constats'])]
  if (champs.length === 0) return
  await updateParticipation(trx, id, changes)
  await replaceConstats(trx, id, constats)
  await journalParticipation(trx, context, 'saveCriteres', id, { champs })
}

function sameConstats(connus: readonly ConstatConnu[], saisis: readonly ConstatConnu[]): boolean {
  const cle = (constats: readonly ConstatConnu[]) =>
    constats
      .map(({ critere, date_constat, preuve }) => [critere, date_constat, preuve].join(' '))
      .sort()
      .join('|')
  return cle(connus) === cle(saisis)
}

type ConstatConnu = { readonly critere: string; readonly date_constat: string | null; readonly preuve: string | null }
