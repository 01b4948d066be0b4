import { DomainError } from '../domain/commun/erreur'
import { parseRecoveryKey } from './cle-recuperation'
import { readEntete, type SignedEntete } from './entete'
import { coffreError } from './erreurs'
import { unsealRecoverySlot, unsealUserSlot } from './fente'
import { type CoffreOptions, type CoffreOuvert, openSession } from './session'
import { beginAttempt, forgetAttempts } from './tentatives'
import { lockCoffre, type Verrou } from './verrou'

/**
 * Unlocks a vault with somebody's password. Throws `coffre_absent`, `coffre_endommage`, `coffre_plus_recent`,
 * `coffre_lecture_seule`, `coffre_occupe`, `coffre_delai`, `coffre_mot_de_passe`.
 */
export function openCoffre(dir: string, userId: string, motDePasse: string, options: CoffreOptions = {}): Promise<CoffreOuvert> {
  return underLock(dir, async (entete, verrou) => {
    const slot = entete.utilisateurs.find(({ id }) => id === userId)
    if (!slot) throw new DomainError('introuvable', 'Ce compte n’existe pas, ou plus, dans ce coffre. Choisissez-en un autre.')
    await beginAttempt(dir, userId, (options.now ?? Date.now)())
    const maitre = await unsealUserSlot(slot, entete.id, motDePasse)
    if (!maitre) throw coffreError('coffre_mot_de_passe')
    const coffre = await openSession(dir, entete, maitre, verrou, { id: slot.id, nom: slot.nom }, options)
    await forgetAttempts(dir, userId)
    return coffre
  })
}

/** Unlocks a vault with the printed recovery key. Throws as `openCoffre`, and `saisie_invalide` on a mistyped key. */
export async function openWithRecovery(dir: string, recoveryKey: string, options: CoffreOptions = {}): Promise<CoffreOuvert> {
  const secret = parseRecoveryKey(recoveryKey)
  try {
    return await underLock(dir, async (entete, verrou) => {
      const maitre = unsealRecoverySlot(entete.recuperation, entete.id, secret)
      if (!maitre) {
        throw coffreError(
          'coffre_mot_de_passe',
          undefined,
          'Cette clé de récupération n’est pas celle de ce coffre. Vérifiez le nom de la structure imprimé avec elle.',
        )
      }
      return openSession(dir, entete, maitre, verrou, null, options)
    })
  } finally {
    secret.fill(0)
  }
}

async function underLock(dir: string, open: (entete: SignedEntete, verrou: Verrou) => Promise<CoffreOuvert>): Promise<CoffreOuvert> {
  // Read before locking: a folder that is not a vault must not receive a lock file.
  await readEntete(dir)
  const verrou = lockCoffre(dir)
  try {
    return await open(await readEntete(dir), verrou)
  } catch (error) {
    verrou.release()
    throw error
  }
}
