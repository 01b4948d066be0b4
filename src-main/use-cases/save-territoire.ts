import type { Transaction } from 'kysely'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import type { UseCaseContext } from './ports'
import { saveSettings } from './save-settings'

/** The EPCI of the territory, each an official one, each once. */
export async function saveTerritoire(
  trx: Transaction<Database>,
  context: UseCaseContext,
  epci: readonly string[],
  isKnown: (code: string) => boolean,
): Promise<void> {
  const inconnu = epci.find((code) => !isKnown(code))
  if (inconnu !== undefined) {
    throw new DomainError('saisie_invalide', `L’EPCI ${inconnu} n’est pas dans la liste officielle\u00a0: cherchez-le par son nom.`, {
      epci: `Code inconnu\u00a0: ${inconnu}.`,
    })
  }
  await saveSettings(trx, context, 'territoire', { epci: [...new Set(epci)] })
}
