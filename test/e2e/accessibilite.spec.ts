import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/accessibilite'
import { test } from './support/application'
import { openDemonstration } from './support/demonstration'
import { goTo } from './support/navigation'
import { openSeance } from './support/seance'

type Theme = 'Clair' | 'Sombre'

async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('button', { name: /, menu$/ }).click()
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme === 'Clair' ? 'light' : 'dark')
}

/** Visits each tab of a bar. */
async function eachTab(page: Page, bar: string, visit: (tab: string) => Promise<void>): Promise<void> {
  const tabs = page.getByRole('tablist', { name: bar, exact: true }).getByRole('tab')
  expect(await tabs.count()).toBeGreaterThan(1)
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await visit((await tab.textContent()) ?? '')
  }
}

for (const theme of ['Clair', 'Sombre'] as const) {
  test(`les écrans du coffre se lisent et se manœuvrent, thème ${theme.toLowerCase()}`, async ({ jalon: { page } }) => {
    await page.emulateMedia({ colorScheme: theme === 'Clair' ? 'light' : 'dark' })
    await expectAccessible(page, 'premier écran')
    await page.getByRole('button', { name: 'Créer un coffre' }).click()
    await expectAccessible(page, 'création d’un coffre')
  })

  test(`chaque écran se lit et se manœuvre, thème ${theme.toLowerCase()}`, async ({ jalon: { page } }) => {
    await openDemonstration(page)
    await chooseTheme(page, theme)
    await expect(page.getByRole('heading', { name: 'À faire', exact: true })).toBeVisible()
    await expectAccessible(page, 'accueil')

    await goTo(page, 'Participants')
    await expect(page.getByRole('grid')).toBeVisible()
    await expectAccessible(page, 'participants')
    await page.getByRole('button', { name: 'Filtre', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Statut' }).click()
    await expect(page.getByRole('dialog', { name: 'Statut' })).toBeVisible()
    await expectAccessible(page, 'participants, filtre')
    await page.keyboard.press('Escape')

    await page.getByRole('row').nth(1).click()
    await eachTab(page, 'Parties du dossier', (tab) => expectAccessible(page, `dossier, ${tab}`))
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('heading', { name: 'Noter un entretien' })).toBeVisible()
    await expectAccessible(page, 'dossier, entretien')

    await goTo(page, 'Participants')
    await page.getByRole('button', { name: 'Nouvelle prescription' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle prescription' })).toBeVisible()
    await expectAccessible(page, 'nouvelle prescription')

    await goTo(page, 'Participants')
    await page
      .getByRole('grid')
      .getByRole('checkbox', { name: /^Choisir / })
      .first()
      .click()
    await page.getByRole('button', { name: 'Documents' }).click()
    await expect(page.getByRole('region', { name: /^Aperçu de / })).toBeVisible()
    await expectAccessible(page, 'papiers')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Doublons' }).click()
    await expect(page.getByRole('grid', { name: 'Doublons à examiner' })).toBeVisible()
    await expectAccessible(page, 'doublons')
    await goTo(page, 'Participants')
    await page.getByRole('button', { name: 'Cohortes' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /ohorte/ })).toBeVisible()
    await expectAccessible(page, 'cohortes')

    await goTo(page, 'FSE+')
    await eachTab(page, 'Fiches FSE+', (tab) => expectAccessible(page, `FSE+, ${tab}`))

    await goTo(page, 'Commission')
    await expectAccessible(page, 'commissions')
    await page
      .getByRole('row', { name: /Préparation|Ordre du jour arrêté/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Ordre du jour', exact: true })).toBeVisible()
    await expectAccessible(page, 'commission, préparation')
    await openSeance(page)
    await expectAccessible(page, 'commission, mode séance')
    await page.keyboard.press('Escape')

    await goTo(page, 'Indicateurs')
    await expect(page.getByRole('table', { name: 'Tous les indicateurs de la période' })).toBeVisible()
    await expectAccessible(page, 'indicateurs')
    await page.getByRole('button', { name: 'Taux de sorties positives', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Ouvrir la liste' })).toBeVisible()
    await expectAccessible(page, 'indicateurs, panneau')
    await page.getByRole('button', { name: 'Ouvrir la liste' }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await expectAccessible(page, 'indicateurs, liste')

    await goTo(page, 'Bilans')
    await page.getByRole('tab', { name: 'Fichiers sans garder' }).click()
    await expect(page.getByRole('button', { name: 'Bilan en PDF' })).toBeVisible()
    await expectAccessible(page, 'bilans')
    await page.getByRole('tab', { name: 'Bilans gardés' }).click()
    await page.getByRole('grid', { name: 'Bilans gardés' }).getByRole('row').nth(1).click()
    await expect(page.getByRole('textbox', { name: /^Texte avant les chiffres/ })).toBeVisible()
    await expectAccessible(page, 'bilan, rédaction')

    await goTo(page, 'Qualité')
    await expect(page.getByRole('heading', { name: 'Contrôles', exact: true })).toBeVisible()
    await expectAccessible(page, 'qualité')

    await goTo(page, 'Opérations')
    await expectAccessible(page, 'opérations')
    await page.getByRole('grid', { name: 'Opérations' }).getByRole('row').nth(3).click()
    await page.getByRole('tab', { name: /^Objectifs/ }).click()
    await expectAccessible(page, 'opération, objectifs')
    await page.getByRole('tab', { name: 'Règles de sortie' }).click()
    await expectAccessible(page, 'opération, règles')

    await goTo(page, 'Reprise de données')
    await expectAccessible(page, 'reprise')

    await goTo(page, 'Paramètres')
    await eachTab(page, 'Paramètres', (tab) => expectAccessible(page, `paramètres, ${tab}`))

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Rechercher une personne, une action' }).fill('ma')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectAccessible(page, 'recherche')
  })
}
