import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './support/application'
import { chooseCoffre, expectHome, lock, MOT_DE_PASSE, openNewCoffre, PERSONNE, tryPassword } from './support/coffre'

const CONTENU_LISIBLE = /SQLite format|participant|Marchetti/

test('un mauvais mot de passe est dit, puis fait attendre', async ({ jalon, folder }) => {
  const { page } = jalon
  await openNewCoffre(jalon, join(folder, 'coffre'))
  await lock(page)
  for (let essai = 1; essai <= 3; essai++) {
    await tryPassword(page, `Mauvais-mot-${essai}!`)
    await expect(page.getByText('Mot de passe incorrect.')).toBeVisible()
  }
  await tryPassword(page, 'Mauvais-mot-4!')
  const open = page.getByRole('button', { name: 'Ouvrir', exact: true })
  await expect(open).toHaveAccessibleDescription(/Trop d’essais/)
  await expect(open).toHaveAttribute('aria-disabled', 'true')
  await expect(open).not.toHaveAttribute('aria-disabled')
  await tryPassword(page, MOT_DE_PASSE)
  await expectHome(page, PERSONNE)
})
