import { expect, type Page } from '@playwright/test'
import { goTo } from './navigation'

/** Searches the list for what somebody would type, and opens the file found. */
export async function openDossier(page: Page, recherche: string, nomAffiche: string): Promise<void> {
  await goTo(page, 'Participants')
  await page.getByRole('searchbox', { name: 'Rechercher un participant' }).fill(recherche)
  await page.getByRole('row', { name: nomAffiche }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: nomAffiche })).toBeVisible()
}
