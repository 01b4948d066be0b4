import { DomainError } from '../domain/commun/erreur'
import type { Entete, UserSlot } from './entete'
import { coffreError } from './erreurs'
import { sealUserSlot, unsealUserSlot } from './fente'
import { assertPasswordAccepted } from './mot-de-passe-accepte'
import { openWithRecovery } from './ouvrir'
import type { CoffreOptions, CoffreOuvert } from './session'
import { beginAttempt, forgetAttempts } from './tentatives'

/** Changes somebody's password, given the present one. Throws `coffre_mot_de_passe`, `coffre_delai`, `saisie_invalide`. */
export async function changePassword(
  coffre: CoffreOuvert,
  userId: string,
  { ancien, nouveau }: { ancien: string; nouveau: string },
  options: CoffreOptions = {},
): Promise<void> {
  await beginAttempt(coffre.dir, userId, (options.now ?? Date.now)())
  const slot = slotOf(await coffre.readEntete(), userId)
  const maitre = await unsealUserSlot(slot, coffre.id, ancien)
  if (!maitre) throw coffreError('coffre_mot_de_passe', undefined, 'Le mot de passe actuel est incorrect.')
  maitre.fill(0)
  await forgetAttempts(coffre.dir, userId)
  await replacePassword(coffre, userId, nouveau, options)
}

/** Gives an account of an open vault a new password without the former one: the administrator's gesture. */
export async function replacePassword(
  coffre: CoffreOuvert,
  userId: string,
  motDePasse: string,
  options: CoffreOptions = {},
): Promise<void> {
  const { nom } = slotOf(await coffre.readEntete(), userId)
  assertPasswordAccepted(motDePasse, { structure: coffre.structure, utilisateur: nom })
  const slot = await sealUserSlot(coffre.keys.maitre, coffre.id, { id: userId, nom, motDePasse }, options)
  await coffre.updateEntete((current) => {
    slotOf(current, userId)
    return { ...current, utilisateurs: current.utilisateurs.map((other) => (other.id === userId ? slot : other)) }
  })
}

/** Password forgotten: the recovery key gives the account a new one, and the vault is left open for it. */
export async function resetPasswordWithRecovery(
  dir: string,
  recoveryKey: string,
  { id, motDePasse }: { id: string; motDePasse: string },
  options: CoffreOptions = {},
): Promise<CoffreOuvert> {
  const coffre = await openWithRecovery(dir, recoveryKey, options)
  try {
    await replacePassword(coffre, id, motDePasse, options)
    await forgetAttempts(dir, id)
    const { nom } = slotOf(await coffre.readEntete(), id)
    coffre.signIn({ id, nom })
    return coffre
  } catch (error) {
    await coffre.close()
    throw error
  }
}

/** Lets one more person open the vault. Throws `conflit` when the account has a slot already. */
export async function addUserSlot(
  coffre: CoffreOuvert,
  user: { id: string; nom: string; motDePasse: string },
  options: CoffreOptions = {},
): Promise<void> {
  assertPasswordAccepted(user.motDePasse, { structure: coffre.structure, utilisateur: user.nom })
  const slot = await sealUserSlot(coffre.keys.maitre, coffre.id, user, options)
  await coffre.updateEntete((current) => {
    if (current.utilisateurs.some(({ id }) => id === user.id)) {
      throw new DomainError('conflit', 'Ce compte existe déjà dans ce coffre.')
    }
    return { ...current, utilisateurs: [...current.utilisateurs, slot] }
  })
}

/** Somebody no longer opens the vault. The last account stays: throws `regle`. */
export async function removeUserSlot(coffre: CoffreOuvert, userId: string): Promise<void> {
  await coffre.updateEntete((current) => {
    slotOf(current, userId)
    if (current.utilisateurs.length === 1) {
      throw new DomainError('regle', 'C’est le dernier compte de ce coffre : ajoutez-en un autre avant de le retirer.')
    }
    return { ...current, utilisateurs: current.utilisateurs.filter(({ id }) => id !== userId) }
  })
  await forgetAttempts(coffre.dir, userId)
}

function slotOf(entete: Entete, userId: string): UserSlot {
  const slot = entete.utilisateurs.find(({ id }) => id === userId)
  if (!slot) throw new DomainError('introuvable', 'Ce compte n’existe pas, ou plus, dans ce coffre.')
  return slot
}
