import { join } from 'node:path'
import type { Jalon } from './application'
import { openNewCoffre } from './coffre'
import { addCompte } from './comptes'
import { importExemple } from './reprise'

export const REFERENT = 'Rémi Référent'

/** A new vault filled with the example, and the account of its référent R01 beside the coordination. */
export async function openExemple(jalon: Jalon): Promise<void> {
  await openNewCoffre(jalon, join(jalon.folder, 'coffre'))
  await importExemple(jalon)
  await addCompte(jalon.page, { nom: REFERENT, roles: ['Référent de parcours'], referent: 'Françoise Fontaine (R01)' })
}
