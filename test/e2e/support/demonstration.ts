import { expect, type Page } from '@playwright/test'

/** From the first screen to the home page of the demonstration. */
export async function openDemonstration(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Essayer la démonstration' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour / })).toBeVisible({ timeout: 60_000 })
}
