import { expect, type Page } from '@playwright/test'
import { lock, tryPassword } from './coffre'
import { pick } from './formulaire'
import { goTo } from './navigation'

export const MOT_DE_PASSE_PROVISOIRE = 'Balise-Orange-3078?'

export interface Compte {
  nom: string
  roles: readonly string[]
  /** Label of the référent this account is. */
  referent?: string
}

/** Adds an account from the settings. */
export async function addCompte(page: Page, { nom, roles, referent }: Compte): Promise<void> {
  await goTo(page, 'Paramètres')
  await page.getByRole('tab', { name: 'Comptes et rôles' }).click()
  await page.getByRole('button', { name: 'Ajouter un compte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un compte' })
  await dialog.getByRole('textbox', { name: 'Nom' }).fill(nom)
  const champ = dialog.getByRole('combobox', { name: 'Rôles' })
  // The new account is proposed as référent: only what is asked stays.
  await champ.press('Backspace')
  for (const role of roles) {
    await champ.click()
    await page.getByRole('option', { name: role, exact: true }).click()
  }
  await champ.press('Tab')
  if (referent) await pick(page, 'Référent de parcours', referent, dialog)
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE_PROVISOIRE)
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByRole('grid', { name: 'Comptes' })).toContainText(nom)
}

/** Locks, then opens the vault as this person. */
export async function signInAs(page: Page, nom: string): Promise<void> {
  await lock(page)
  await tryPassword(page, MOT_DE_PASSE_PROVISOIRE, nom)
  await expect(page.getByRole('heading', { level: 1, name: `Bonjour ${nom.split(' ')[0]}` })).toBeVisible()
}

/** What the menu offers, in its order. */
export function menuOf(page: Page): Promise<string[]> {
  return page.getByRole('navigation').getByRole('link').allTextContents()
}
