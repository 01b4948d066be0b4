import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './support/application'
import { openNewCoffre } from './support/coffre'
import { pick, typeIn } from './support/formulaire'
import { goTo } from './support/navigation'
import { importExemple } from './support/reprise'

test('une personne saisie deux fois se réunit en un dossier, et se sépare à nouveau', async ({ jalon }) => {
  const { page, folder } = jalon
  await openNewCoffre(jalon, join(folder, 'coffre'))
  await importExemple(jalon)
  const lignes = page.getByRole('row').filter({ hasText: 'ROBIN' }).filter({ hasText: 'Karim' })

  await test.step('la création prévient, sans empêcher', async () => {
    await goTo(page, 'Participants')
    await page.getByRole('button', { name: 'Nouvelle prescription' }).click()
    await typeIn(page, 'Nom', 'Robin')
    await typeIn(page, 'Prénom', 'Karim')
    await typeIn(page, 'Date de naissance', '20/06/1973')
    await expect(page.getByText(/^Cette personne a (peut-être )?déjà /)).toBeVisible()
    await typeIn(page, 'Courriel', 'karim.robin@exemple.fr')
    await pick(page, 'Opération', 'Contrat gagnant')
    await page.getByRole('button', { name: 'Créer le dossier' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Karim ROBIN' })).toBeVisible()
  })

  await test.step('les deux dossiers se comparent et se réunissent', async () => {
    await goTo(page, 'Participants')
    await page.getByRole('button', { name: 'Doublons' }).click()
    await page.getByRole('row').filter({ hasText: 'ROBIN' }).filter({ hasText: 'Certain' }).click()
    await page.getByRole('radio', { name: /^Courriel, dossier \d : karim\.robin@exemple\.fr$/ }).check()
    await page.getByRole('button', { name: 'Fusionner' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Karim ROBIN' })).toBeVisible()
    await expect(page.getByRole('tablist', { name: 'Parcours de la personne' }).getByRole('tab')).toHaveCount(2)
  })

  await test.step('la fusion s’annule : les deux dossiers reviennent', async () => {
    await goTo(page, 'Participants')
    await page.getByRole('button', { name: 'Doublons' }).click()
    await page.getByRole('tab', { name: /^Fusions/ }).click()
    await page.getByRole('button', { name: 'Annuler la fusion' }).click()
    await expect(page.getByText(/^Annulée, /)).toBeVisible()
    await goTo(page, 'Participants')
    await page.getByRole('searchbox', { name: 'Rechercher un participant' }).fill('robin karim')
    await expect(lignes).toHaveCount(2)
    for (const rang of [0, 1]) {
      await goTo(page, 'Participants')
      await lignes.nth(rang).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Karim ROBIN' })).toBeVisible()
      await expect(page.getByRole('tablist', { name: 'Parcours de la personne' })).toHaveCount(0)
    }
  })
})
