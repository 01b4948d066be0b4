import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { readPdfText } from '../support/pdf-text'
import { type Jalon, test } from './support/application'
import { MOT_DE_PASSE, openNewCoffre, tryPassword } from './support/coffre'
import { openDossier } from './support/dossier'
import { pick } from './support/formulaire'
import { openIndicateurs } from './support/indicateurs'
import { goTo } from './support/navigation'
import { importExemple } from './support/reprise'

const BILAN = 'Bilan 2025, Parcours PLIE'
const TEXTE = 'Une année de rentrées collectives, avec trois permanences nouvelles.'

async function reproduce({ page, answerDialog }: Jalon, path: string): Promise<string> {
  await answerDialog(path)
  await page.getByRole('tab', { name: /^Versions figées/ }).click()
  await page.getByRole('button', { name: 'Reproduire la version 1' }).click()
  await page.getByRole('menuitem', { name: 'Bilan en PDF' }).click()
  await expect.poll(() => readable(path)).toBe(true)
  return (await readPdfText(readFileSync(path))).text
}

function readable(path: string): boolean {
  try {
    return readFileSync(path).subarray(-8).includes('%%EOF')
  } catch {
    return false
  }
}

async function openBilan(page: Page): Promise<void> {
  await goTo(page, 'Bilans')
  await page.getByRole('grid', { name: 'Bilans gardés' }).getByRole('row', { name: BILAN }).click()
  await expect(page.getByRole('heading', { level: 1, name: BILAN })).toBeVisible()
}

test('un bilan se rédige, se fige, et se reproduit tel quel quoi qu’il arrive ensuite aux dossiers', async ({ jalon }) => {
  const fileOf = (name: string) => join(jalon.folder, name)
  await openNewCoffre(jalon, fileOf('coffre'))
  await importExemple(jalon)
  const { page } = jalon

  await test.step('rédigé et figé', async () => {
    await goTo(page, 'Bilans')
    await page.getByRole('button', { name: 'Nouveau bilan' }).first().click()
    await pick(page, 'Opération', 'Parcours PLIE (PLIE)')
    await pick(page, 'Année', '2025')
    await page.getByRole('button', { name: 'Créer le bilan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: BILAN })).toBeVisible()
    await page.getByRole('textbox', { name: /^Texte avant les chiffres/ }).fill(TEXTE)
    await page.getByRole('button', { name: 'Figer', exact: true }).click()
    await page.getByRole('button', { name: 'Figer la version 1' }).click()
    await expect(page.getByText('Figé, version 1')).toBeVisible({ timeout: 30_000 })
  })
  const avant = await reproduce(jalon, fileOf('avant.pdf'))
  expect(avant).toContain('permanences nouvelles')

  await test.step('un dossier change après coup', async () => {
    await openDossier(page, 'noel thierry', 'Thierry NOËL')
    await page.getByRole('tab', { name: 'Identité et éligibilité' }).click()
    await page.getByRole('button', { name: 'Corriger l’identité' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Femme', { exact: true }).click()
    await dialog.getByRole('button', { name: /^Enregistrer/ }).click()
    await expect(dialog).toHaveCount(0)
  })

  const encore = await jalon.restart()
  await test.step('rouvert, il dit l’écart et rend le même document', async () => {
    await tryPassword(encore.page, MOT_DE_PASSE)
    await openBilan(encore.page)
    expect(await reproduce(encore, fileOf('apres.pdf'))).toBe(avant)
    await encore.page.getByText('Écarts avec aujourd’hui').click()
    await expect(encore.page.getByText('différents aujourd’hui ; la version figée ne change pas')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('un trait d’un graphique mène aux personnes, à un dossier, et en ramène', async () => {
    const vue = encore.page
    await openIndicateurs(vue, 'Parcours PLIE', '2025')
    await vue
      .getByRole('button', { name: /^Amiens/ })
      .first()
      .click()
    await vue.getByRole('button', { name: 'Ouvrir la liste' }).click()
    const liste = vue.getByRole('grid').first()
    await liste.getByRole('row').nth(1).click()
    await expect(vue.getByRole('tablist', { name: 'Parties du dossier' })).toBeVisible()
    await vue.getByRole('button', { name: 'Liste', exact: true }).click()
    await expect(liste).toBeVisible()
    await vue.getByRole('button', { name: 'Indicateurs', exact: true }).click()
    await expect(vue.getByRole('button', { name: /^Période/ })).toContainText('2025')
  })

  await test.step('changer une règle montre d’abord les sorties qui changeraient', async () => {
    const vue = encore.page
    await goTo(vue, 'Opérations')
    await vue
      .getByRole('grid', { name: 'Opérations' })
      .getByRole('row', { name: /Parcours PLIE/ })
      .click()
    await vue.getByRole('tab', { name: 'Règles de sortie' }).click()
    await vue.getByRole('button', { name: 'Simuler un changement' }).click()
    await vue.getByText('Dès l’entrée', { exact: true }).click()
    const sorties = vue.getByRole('grid', { name: 'Sorties qui changeraient de classe' })
    await expect(sorties.getByRole('row').nth(1)).toBeVisible({ timeout: 30_000 })
    await vue.getByRole('button', { name: 'Adopter ces règles' }).click()
    await vue.getByLabel('Raison du changement').fill('Avenant du comité de pilotage')
    await vue.getByRole('button', { name: 'Adopter', exact: true }).click()
    await expect(vue.getByText(/^Version \d/).first()).toBeVisible()
    await expect(vue.getByText('Avenant du comité de pilotage')).toBeVisible()
  })
})
