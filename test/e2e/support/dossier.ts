import { expect, type Page } from '@playwright/test'
import { goTo } from './navigation'

/** Searches a view of the list for what somebody would type, and opens the file found. */
export async function openDossier(page: Page, recherche: string, nomAffiche: string, vue = /^Toute l’équipe/): Promise<void> {
  await goTo(page, 'Participants')
  await page.getByRole('tab', { name: vue }).click()
  await page.getByRole('searchbox', { name: 'Rechercher un participant' }).fill(recherche)
  await page.getByRole('row', { name: nomAffiche }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: nomAffiche })).toBeVisible()
}

/** Notes an interview of today, saved with Ctrl+S. */
export async function noteEntretien(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Noter un entretien' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill(note)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Entretien du .* noté/)).toBeVisible()
}
