import type { Transaction } from 'kysely'
import { listCorrespondances, upsertCorrespondance } from '../database/repositories/correspondance.repository'
import { appendJournal } from '../database/repositories/journal.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { containsNir } from '../domain/commun/nir'
import { toSearchKey } from '../domain/commun/texte'
import type { Correspondance } from '../domain/reprise/correspondance'
import type { UseCaseContext } from './ports'

/** Saves a mapping of the free import under a name; the mapping of that name, if any, is replaced. Returns its identifier. */
export async function saveCorrespondance(
  trx: Transaction<Database>,
  context: UseCaseContext,
  input: { nom: string; correspondance: Correspondance },
): Promise<string> {
  const nom = input.nom.trim()
  if (nom === '') throw new DomainError('saisie_invalide', 'Donner un nom à cette correspondance.', { nom: 'À remplir' })
  if (textesOf(input.correspondance).some(containsNir)) {
    const message =
      'Une valeur ou un titre de cette correspondance contient un numéro de sécurité sociale : retirez-le du tableur d’origine.'
    throw new DomainError('saisie_invalide', message, { nom: message })
  }
  const known = (await listCorrespondances(trx)).find((one) => toSearchKey(one.nom) === toSearchKey(nom))
  const id = known?.id ?? context.ids.next('C')
  await upsertCorrespondance(trx, { id, nom, contenu: JSON.stringify(input.correspondance) })
  await appendJournal(trx, {
    horodatage: context.clock.now(),
    utilisateur: context.user.id,
    action: 'saveCorrespondance',
    objet: 'correspondance',
    objet_id: id,
    detail: { nom, colonnes: input.correspondance.colonnes.length },
  })
  return id
}

// Titles and values come from the cells of a spreadsheet: a number may stand there.
function textesOf({ colonnes }: Correspondance): string[] {
  return colonnes.flatMap(({ entete, valeurs }) => [entete, ...Object.keys(valeurs), ...Object.values(valeurs)])
}
