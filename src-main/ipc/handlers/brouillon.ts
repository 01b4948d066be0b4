import { deleteBrouillon, findBrouillon, saveBrouillon } from '../../database/repositories/brouillon.repository'
import { DomainError } from '../../domain/commun/erreur'
import { containsNir } from '../../domain/commun/nir'
import type { HandlersOf } from '../context'

// No journal row: a draft is not an action yet, and is written at every pause of the keyboard.
export const brouillonHandlers: HandlersOf<'brouillon'> = {
  'brouillon.get': async ({ db, user }, { cle }) => (await findBrouillon(db, user.id, cle)) ?? null,
  'brouillon.save': async ({ trx, user, services }, { cle, contenu }) => {
    if (textesOf(contenu).some(containsNir))
      throw new DomainError('saisie_invalide', 'Ce texte contient un numéro de sécurité sociale : retirez-le.')
    const modifie_le = services.clock.now()
    await saveBrouillon(trx, { utilisateur: user.id, cle, contenu, modifie_le })
    return { modifie_le }
  },
  'brouillon.discard': async ({ trx, user }, { cle }) => {
    await deleteBrouillon(trx, user.id, cle)
    return null
  },
}

// Read as it was typed: in JSON, the letter of an escaped line break would stick to the number that follows.
function textesOf(contenu: string): string[] {
  const textes: string[] = []
  try {
    JSON.parse(contenu, (_key, value: unknown) => {
      if (typeof value === 'string') textes.push(value)
      return value
    })
  } catch {
    return [contenu]
  }
  return textes
}
