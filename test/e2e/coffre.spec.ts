import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type Jalon, startAgain, test } from './support/application'
import { chooseCoffre, expectHome, lock, MOT_DE_PASSE, openNewCoffre, PERSONNE, tryPassword } from './support/coffre'
import { openDossier } from './support/dossier'
import { importExemple } from './support/reprise'

/** A vault made, then Jalon stopped, so that its files can be touched from outside. */
async function makeClosedCoffre(jalon: Jalon): Promise<string> {
  const dir = join(jalon.folder, 'coffre')
  await openNewCoffre(jalon, dir)
  await jalon.close()
  return dir
}

test('un mauvais mot de passe est dit, puis fait attendre', async ({ jalon }) => {
  const { page, folder } = jalon
  await openNewCoffre(jalon, join(folder, 'coffre'))
  await lock(page)
  for (let essai = 1; essai <= 3; essai++) {
    await tryPassword(page, `Mauvais-mot-${essai}!`)
    await expect(page.getByText('Mot de passe incorrect.')).toBeVisible()
  }
  const open = page.getByRole('button', { name: 'Ouvrir', exact: true })
  await expect(open).toHaveAccessibleDescription(/^Trop d’essais/)
  await expect(open).toHaveAttribute('aria-disabled', 'true')

  await expect(open).not.toHaveAttribute('aria-disabled')
  await tryPassword(page, MOT_DE_PASSE)
  await expectHome(page, PERSONNE)
})

test('rien ne se lit du coffre sur le disque', async ({ jalon }) => {
  const dir = await makeClosedCoffre(jalon)
  const base = readFileSync(join(dir, 'jalon.db'))
  expect(base.length).toBeGreaterThan(10_000)
  for (const clair of ['SQLite format', 'CREATE TABLE', 'Marchetti']) expect(base.includes(clair), clair).toBe(false)
})

test('un entretien commencé se retrouve après un verrouillage et après un redémarrage', async ({ jalon }) => {
  const { folder } = jalon
  let { page } = jalon
  await openNewCoffre(jalon, join(folder, 'coffre'))
  await importExemple(jalon)
  await openDossier(page, 'noel thierry', 'Thierry NOËL')
  await page.getByRole('button', { name: 'Noter un entretien' }).click()
  await page.getByRole('textbox', { name: 'Note', exact: false }).fill('Permis à financer avant juin.')
  await expect(page.getByText(/^Brouillon enregistré à/)).toBeVisible()
  await lock(page)
  await expect(page.getByText('NOËL')).toHaveCount(0)

  await tryPassword(page, MOT_DE_PASSE)
  await expect(page.getByRole('heading', { level: 1, name: 'Thierry NOËL' })).toBeVisible()
  await page.getByRole('button', { name: 'Noter un entretien' }).click()
  await expect(page.getByRole('textbox', { name: 'Note', exact: false })).toHaveValue('Permis à financer avant juin.')

  page = (await jalon.restart()).page
  await tryPassword(page, MOT_DE_PASSE)
  await openDossier(page, 'noel thierry', 'Thierry NOËL')
  await page.getByRole('button', { name: 'Noter un entretien' }).click()
  await expect(page.getByRole('textbox', { name: 'Note', exact: false })).toHaveValue('Permis à financer avant juin.')
})

const PAGE = 4096
for (const [place, first, last] of [
  ['à son début', 0, 0],
  ['partout sauf à son début', 1, Number.POSITIVE_INFINITY],
] as const) {
  test(`un fichier abîmé ${place} est reconnu, et rien n’y est changé`, async ({ jalon, launch }) => {
    const base = join(await makeClosedCoffre(jalon), 'jalon.db')
    const bytes = readFileSync(base)
    for (let byte = first * PAGE + 64; byte < Math.min(bytes.length, (last + 1) * PAGE); byte += PAGE)
      bytes[byte] = (bytes[byte] ?? 0) ^ 0xff
    writeFileSync(base, bytes)

    const { page } = await launch()
    await tryPassword(page, MOT_DE_PASSE)
    await expect(page.getByRole('heading', { level: 1, name: 'Ce coffre est endommagé' })).toBeVisible()
    await expect(page.getByText('restaurez la dernière sauvegarde').last()).toBeVisible()
    expect(readFileSync(base).equals(bytes)).toBe(true)
  })
}

test('un coffre d’une version plus récente demande une mise à jour', async ({ jalon, launch }) => {
  const entete = join(await makeClosedCoffre(jalon), 'coffre.json')
  writeFileSync(entete, JSON.stringify({ ...JSON.parse(readFileSync(entete, 'utf8')), format: 2 }))

  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce coffre vient d’une version plus récente' })).toBeVisible()
})

test('un dossier disparu est dit, et le coffre se rouvre une fois le dossier revenu', async ({ jalon, launch }) => {
  const dir = await makeClosedCoffre(jalon)
  renameSync(dir, `${dir}-ailleurs`)
  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce coffre est introuvable' })).toBeVisible()

  renameSync(`${dir}-ailleurs`, dir)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await tryPassword(page, MOT_DE_PASSE)
  await expectHome(page, PERSONNE)
})

test('un coffre ouvert ailleurs est refusé, puis s’ouvre quand il est libéré', async ({ jalon, launch }) => {
  const dir = join(jalon.folder, 'coffre')
  await openNewCoffre(jalon, dir)
  const other = await launch('autre-profil')
  await chooseCoffre(other, dir)
  await tryPassword(other.page, MOT_DE_PASSE)
  await expect(other.page.getByRole('heading', { level: 1, name: 'Ce coffre est déjà ouvert' })).toBeVisible()

  await lock(jalon.page)
  await other.page.getByRole('button', { name: 'Réessayer' }).click()
  await tryPassword(other.page, MOT_DE_PASSE)
  await expectHome(other.page, PERSONNE)
})

test('une seconde instance du même profil se retire et laisse la première travailler', async ({ jalon }) => {
  await openNewCoffre(jalon, join(jalon.folder, 'coffre'))
  expect(await startAgain(jalon)).toBe(0)
  await expectHome(jalon.page, PERSONNE)
  expect(jalon.app.windows()).toHaveLength(1)
})
