import type { Transaction } from 'kysely'
import { appendJournal } from '../database/repositories/journal.repository'
import { deleteModele, listModeles, saveModele } from '../database/repositories/modele-courrier.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { toIdentityKey } from '../domain/commun/texte'
import { assertSansAnomalie } from '../domain/commun/verification'
import { isModeleLivre, modelesApplicables } from '../domain/papier/modeles'
import { type ModeleSaisie, verifyModele } from '../domain/papier/verification-modele'
import type { UseCaseContext } from './ports'

type Trx = Transaction<Database>

/** Words a letter; a null code makes a new one. Its code. */
export async function saveModeleCourrier(trx: Trx, context: UseCaseContext, code: string | null, saisie: ModeleSaisie): Promise<string> {
  assertSansAnomalie(verifyModele(saisie))
  const connus = modelesApplicables(await listModeles(trx))
  if (code !== null && !connus.some((modele) => modele.code === code)) {
    throw new DomainError('introuvable', 'Ce modèle n’existe plus : revenez à la liste.')
  }
  const homonyme = connus.find((modele) => modele.code !== code && toIdentityKey(modele.intitule) === toIdentityKey(saisie.intitule))
  if (homonyme) assertSansAnomalie({ intitule: 'Un autre modèle porte déjà ce nom.' })
  const retenu = code ?? context.ids.next('modele-')
  await saveModele(trx, { ...saisie, code: retenu, modifie_le: context.clock.now(), modifie_par: context.user.id })
  await journal(trx, context, 'saveModele', retenu)
  return retenu
}

/** Gives a shipped letter its first wording back. */
export async function resetModeleCourrier(trx: Trx, context: UseCaseContext, code: string): Promise<void> {
  if (!isModeleLivre(code)) throw new DomainError('regle', 'Ce modèle est le vôtre : il n’a pas d’autre origine.')
  if (await deleteModele(trx, code)) await journal(trx, context, 'resetModele', code)
}

/** Takes back a letter of the structure’s own. */
export async function deleteModeleCourrier(trx: Trx, context: UseCaseContext, code: string): Promise<void> {
  if (isModeleLivre(code)) throw new DomainError('regle', 'Ce modèle est livré avec Jalon : il se rétablit, il ne se retire pas.')
  if (!(await deleteModele(trx, code))) throw new DomainError('introuvable', 'Ce modèle n’existe plus.')
  await journal(trx, context, 'deleteModele', code)
}

function journal(trx: Trx, { clock, user }: UseCaseContext, action: string, code: string): Promise<void> {
  return appendJournal(trx, { horodatage: clock.now(), utilisateur: user.id, action, objet: 'modele_courrier', objet_id: code, detail: {} })
}
