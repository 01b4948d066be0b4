import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/accessibilite'
import { test } from './support/application'
import { openDemonstration } from './support/demonstration'
import { goTo } from './support/navigation'

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

    await page.getByRole('row').nth(1).click()
    await eachTab(page, 'Parties du dossier', (tab) => expectAccessible(page, `dossier, ${tab}`))
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('heading', { name: 'Noter un entretien' })).toBeVisible()
    await expectAccessible(page, 'dossier, entretien')

    await goTo(page, 'Participants')
    await page.getByRole('button', { name: 'Nouvelle prescription' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle prescription' })).toBeVisible()
    await expectAccessible(page, 'nouvelle prescription')

    await goTo(page, 'Bilans')
    await expect(page.getByRole('button', { name: 'Bilan en PDF' })).toBeVisible()
    await expectAccessible(page, 'bilans')

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
