import { listEmpreintes } from '../database/repositories/piece.repository'
import { readEntete, type SignedEntete } from './entete'
import { unsealMaster } from './secret'
import { type CoffreOptions, type CoffreOuvert, openSession } from './session'
import { beginAttempt, forgetAttempts } from './tentatives'
import { lockCoffre, type Verrou } from './verrou'

/**
 * Unlocks a vault with somebody's password. Throws `coffre_absent`, `coffre_endommage`, `coffre_plus_recent`,
 * `coffre_lecture_seule`, `coffre_occupe`, `coffre_delai`, `coffre_mot_de_passe`, `introuvable` (account).
 */
export function openCoffre(dir: string, userId: string, motDePasse: string, options: CoffreOptions = {}): Promise<CoffreOuvert> {
  return underLock(dir, async (entete, verrou) => {
    const user = entete.utilisateurs.find(({ id }) => id === userId)
    if (user) await beginAttempt(dir, userId, (options.now ?? Date.now)())
    const maitre = await unsealMaster(entete, { userId, motDePasse })
    await forgetAttempts(dir, userId).catch((error) => {
      maitre.fill(0)
      throw error
    })
    const coffre = await openSession(dir, entete, maitre, verrou, { id: userId, nom: user?.nom ?? '' }, options)
    await collectOrphans(coffre)
    return coffre
  })
}

/** Unlocks a vault with the printed recovery key. Throws as `openCoffre`, and `saisie_invalide` on a mistyped key. */
export function openWithRecovery(dir: string, recoveryKey: string, options: CoffreOptions = {}): Promise<CoffreOuvert> {
  // No count of attempts: nobody guesses 160 random bits.
  return underLock(dir, async (entete, verrou) => {
    const maitre = await unsealMaster(entete, { recoveryKey })
    return openSession(dir, entete, maitre, verrou, null, options)
  })
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

// Left by a document taken back or by a crash. A file that cannot be removed today is tried again at the next opening.
async function collectOrphans({ db, pieces }: CoffreOuvert): Promise<void> {
  await pieces.collect(new Set(await listEmpreintes(db))).catch(() => undefined)
}
