import { DomainError } from '../domain/commun/erreur'
import { parseRecoveryKey } from './cle-recuperation'
import type { Entete } from './entete'
import { coffreError } from './erreurs'
import { unsealRecoverySlot, unsealUserSlot } from './fente'

/** What opens a vault: somebody's password, or the printed key. */
export type CoffreSecret = { readonly userId: string; readonly motDePasse: string } | { readonly recoveryKey: string }

/** The master key behind a secret. Throws `coffre_mot_de_passe`, `introuvable` (account), `saisie_invalide` (mistyped key). */
export async function unsealMaster(entete: Entete, secret: CoffreSecret): Promise<Buffer> {
  if ('recoveryKey' in secret) return unsealWithRecovery(entete, secret.recoveryKey)
  const slot = entete.utilisateurs.find(({ id }) => id === secret.userId)
  if (!slot) throw new DomainError('introuvable', 'Ce compte n’existe pas, ou plus, dans ce coffre. Choisissez-en un autre.')
  const maitre = await unsealUserSlot(slot, entete.id, secret.motDePasse)
  if (!maitre) throw coffreError('coffre_mot_de_passe')
  return maitre
}

function unsealWithRecovery(entete: Entete, recoveryKey: string): Buffer {
  const secret = parseRecoveryKey(recoveryKey)
  const maitre = unsealRecoverySlot(entete.recuperation, entete.id, secret)
  secret.fill(0)
  if (maitre) return maitre
  throw coffreError(
    'coffre_mot_de_passe',
    undefined,
    'Cette clé de récupération n’est pas celle de ce coffre. Vérifiez le nom de la structure imprimé avec elle.',
  )
}
