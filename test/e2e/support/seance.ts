import { basename } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Jalon } from './application'
import { goTo } from './navigation'

/** Plans a session today and stays on its preparation. */
export async function planSeance(page: Page): Promise<void> {
  const jour = new Date().toLocaleDateString('fr')
  await goTo(page, 'Commission')
  await page.getByRole('button', { name: 'Prévoir une séance' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Prévoir une séance' })
  await dialog.getByRole('textbox', { name: 'Jour' }).fill(jour)
  await dialog.getByRole('textbox', { name: 'Lieu' }).fill('Salle du conseil')
  await dialog.getByRole('textbox', { name: 'Présidence' }).fill('Awa Sarr')
  await dialog.getByRole('button', { name: 'Prévoir', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Commission du/ })).toBeVisible()
}

/** Puts this one dossier, and no other, on the agenda, under the heading of its kind. */
export async function addToAgenda(page: Page, nom: string, rubrique = 'Sortie neutre'): Promise<void> {
  await page
    .getByRole('button', { name: /^Ajouter (des dossiers|\d+ dossiers?)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter des dossiers' })
  await expect(dialog.getByRole('checkbox', { name: nom })).toBeChecked()
  for (const other of await dialog.getByRole('checkbox').all()) await other.uncheck()
  await dialog.getByRole('checkbox', { name: nom }).check()
  await dialog
    .getByRole('button', { name: 'Ajouter 1 dossier' })
    .or(dialog.getByRole('button', { name: 'Tout ajouter' }))
    .click()
  await expect(page.getByRole('region', { name: rubrique })).toContainText(nom)
}

/** From the preparation to the first dossier on the screen: fixes the agenda if it is not, opens the session. */
export async function openSeance(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Ouvrir la séance' })
  const fix = page.getByRole('button', { name: 'Arrêter l’ordre du jour' })
  await expect(open.or(fix)).toBeVisible()
  if (await fix.isVisible()) await fix.click()
  await open.click()
  // One planned for another day is held today, once that is confirmed.
  const early = page.getByRole('dialog', { name: 'Tenir la séance aujourd’hui ?' })
  const decision = page.getByRole('group', { name: 'Décision' })
  await expect(early.or(decision)).toBeVisible()
  if (await early.isVisible()) await early.getByRole('button', { name: 'Ouvrir la séance' }).click()
  await expect(decision).toBeVisible()
}

/** Fixes the agenda, opens the session, decides with one key, closes. */
export async function holdSeance(page: Page, touche: string, decision: string): Promise<void> {
  await openSeance(page)
  const decisions = page.getByRole('group', { name: 'Décision' })
  await page.keyboard.press(touche)
  await expect(decisions.getByRole('button', { name: new RegExp(`^${decision}`) })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clôturer', exact: true }).click()
  await page.getByRole('button', { name: 'Clôturer et appliquer' }).click()
  await expect(page.getByText(/^Séance clôturée/)).toBeVisible()
}

/** Saves a paper of the session at this path. */
export async function savePaper({ page, answerDialog }: Jalon, item: string, path: string): Promise<void> {
  await answerDialog(path)
  await page.getByRole('button', { name: 'Documents' }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  await expect(page.getByText(`${basename(path)}.`)).toBeVisible()
}
