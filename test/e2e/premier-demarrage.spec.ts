import { expect } from '@playwright/test'
import { test } from './support/application'
import { openDemonstration } from './support/demonstration'

test('le premier écran explique le coffre et propose trois chemins', async ({ jalon: { page } }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue dans Jalon' })).toBeVisible()
  for (const chemin of ['Créer un coffre', 'Ouvrir un coffre', 'Essayer la démonstration']) {
    await expect(page.getByRole('button', { name: chemin })).toBeVisible()
  }
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('la démonstration ouvre l’accueil, ses alertes et le dossier qu’elles désignent', async ({ jalon }) => {
  const { page } = jalon
  await openDemonstration(page)

  await expect(page.getByText('Démonstration', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'À faire', exact: true })).toBeVisible()
  const alertes = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
  expect(await alertes.count()).toBeGreaterThan(10)

  await alertes.first().getByRole('button').first().click()
  await expect(page.getByRole('tablist', { name: 'Parties du dossier' })).toBeVisible()
})

test('la fenêtre n’a ni Node ni autre porte que les deux fonctions du contrat', async ({ jalon: { page } }) => {
  const globals = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter((name) => name in window),
    bridge: Object.entries((window as unknown as { jalon: object }).jalon).map(([name, value]) => `${name}: ${typeof value}`),
  }))
  expect(globals.node).toEqual([])
  expect(globals.bridge.sort()).toEqual(['call: function', 'onEvent: function'])
})
