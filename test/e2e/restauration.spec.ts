import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './support/application'
import { lock, MOT_DE_PASSE, openNewCoffre, tryPassword } from './support/coffre'
import { openDossier } from './support/dossier'
import { goTo } from './support/navigation'
import { importExemple } from './support/reprise'

const NOM = { recherche: 'noel thierry', affiche: 'Thierry NOËL' }

test('une sauvegarde montre ce qu’elle contient, se remet en place, et garde à côté le coffre remplacé', async ({ jalon }) => {
  const { page, folder, answerDialog } = jalon
  const coffre = join(folder, 'coffre')
  await openNewCoffre(jalon, coffre)
  await importExemple(jalon)
  await goTo(page, 'Paramètres')
  await page.getByRole('tab', { name: 'Sauvegardes' }).click()
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(page.getByRole('grid', { name: 'Sauvegardes' }).getByRole('row')).toHaveCount(3)
  await lock(page)
  const [sauvegarde] = readdirSync(join(coffre, 'sauvegardes'))
    .filter((nom) => nom.endsWith('.sauvegarde'))
    .sort()
    .reverse()

  await page.getByRole('button', { name: /^Restaurer une sauvegarde/ }).click()
  await answerDialog(join(coffre, 'sauvegardes', String(sauvegarde)))
  await page.getByRole('button', { name: 'Choisir la sauvegarde' }).click()
  await expect(page.getByText(/^240\spersonnes, 244\sparcours$/)).toBeVisible()
  const restore = page.getByRole('button', { name: 'Restaurer', exact: true })
  await expect(restore).toBeDisabled()
  await answerDialog(coffre)
  await page.getByRole('button', { name: 'Choisir le dossier' }).click()
  await page.getByLabel('Mot de passe', { exact: true }).fill('Pas-le-bon-1954!')
  await restore.click()
  await expect(page.getByText(/mot de passe/i).last()).toBeVisible()
  expect(readdirSync(folder).filter((nom) => nom.startsWith('coffre-remplace'))).toEqual([])

  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await restore.click()
  await expect(page.getByRole('heading', { level: 1, name: 'La sauvegarde est remise en place' })).toBeVisible()
  expect(readdirSync(folder).filter((nom) => nom.startsWith('coffre-remplace'))).toHaveLength(1)
  await page.getByRole('button', { name: 'Ouvrir ce coffre' }).click()
  await tryPassword(page, MOT_DE_PASSE)
  await openDossier(page, NOM.recherche, NOM.affiche)
})
