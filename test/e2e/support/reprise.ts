import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Jalon } from './application'
import { goTo } from './navigation'

export const EXEMPLE = join(import.meta.dirname, '../../fixtures/reprise-exemple')

/** Takes the example over: simulation, then writing. Nothing of it is refused. */
export async function importExemple({ page, answerDialog }: Jalon): Promise<void> {
  await goTo(page, 'Reprise de données')
  await answerDialog(EXEMPLE)
  await page.getByRole('button', { name: 'Choisir un dossier de CSV' }).click()
  await expect(page.getByText('simulation, rien n’est encore écrit')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Lignes refusées' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Importer [\d\s]+ lignes$/ }).click()
  await expect(page.getByRole('heading', { name: 'Reprise écrite dans le coffre' })).toBeVisible()
}
