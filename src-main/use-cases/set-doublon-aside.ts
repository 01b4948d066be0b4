import type { Transaction } from 'kysely'
import { deleteEcarte, insertEcarte } from '../database/repositories/fusion.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import { findParticipantById } from '../database/repositories/participant.repository'
import { listParticipationsOf } from '../database/repositories/participation.repository'
import type { Database } from '../database/schema/database'
import { canEditDossier } from '../domain/acces/dossier'
import { DomainError } from '../domain/commun/erreur'
import type { ActeurContext } from './acteur'

export interface PaireInput {
  readonly premier: string
  readonly second: string
}

/** Keeps that two files are two people: the pair no longer comes back by itself. */
export async function setDoublonAside(trx: Transaction<Database>, context: ActeurContext, input: PaireInput): Promise<void> {
  const paire = await loadPaire(trx, context, input)
  await insertEcarte(trx, { ...paire, utilisateur: context.user.id, horodatage: context.clock.now() })
  await journal(trx, context, 'setDoublonAside', paire)
}

/** Takes that back: the pair is looked at again. */
export async function restoreDoublon(trx: Transaction<Database>, context: ActeurContext, input: PaireInput): Promise<void> {
  const paire = await loadPaire(trx, context, input)
  await deleteEcarte(trx, paire)
  await journal(trx, context, 'restoreDoublon', paire)
}

async function loadPaire(trx: Transaction<Database>, { user }: ActeurContext, input: PaireInput): Promise<PaireInput> {
  const [premier = '', second = ''] = [input.premier, input.second].sort()
  if (premier === second) throw new DomainError('saisie_invalide', 'Choisissez deux dossiers différents.')
  if (!(await findParticipantById(trx, premier)) || !(await findParticipantById(trx, second))) {
    throw new DomainError('introuvable', 'Un des deux dossiers n’existe plus : revenez à la liste des doublons.')
  }
  const parcours = [...(await listParticipationsOf(trx, premier)), ...(await listParticipationsOf(trx, second))]
  if (!user.roles.includes('coordinateur') && !parcours.some((un) => canEditDossier(user, un))) {
    throw new DomainError('droit', 'Aucun de ces deux dossiers n’est suivi par vous : la coordination peut en décider.')
  }
  return { premier, second }
}

async function journal(trx: Transaction<Database>, { clock, user }: ActeurContext, action: string, { premier, second }: PaireInput) {
  for (const [objet_id, autre] of [
    [premier, second],
    [second, premier],
  ]) {
    const entry = { horodatage: clock.now(), utilisateur: user.id, action, objet: 'participant', objet_id, detail: { autre } }
    await appendJournal(trx, entry)
  }
}
