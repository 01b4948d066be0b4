import { expect, type Page } from '@playwright/test'
import { test } from './support/application'
import { tryPassword } from './support/coffre'
import { MOT_DE_PASSE_PROVISOIRE, signInAs } from './support/comptes'
import { openDossier } from './support/dossier'
import { openExemple, REFERENT } from './support/equipe'

const SIEN = { recherche: 'robin karim', nom: 'Karim ROBIN' }
const DEBUT = 'Veut reprendre la route : permis C passé il y a dix ans, visite médicale à refaire.\nÀ revoir avec '

const note = (page: Page) => page.getByRole('textbox', { name: 'Note' })

async function openNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Noter un entretien' }).first().click()
  await expect(note(page)).toBeVisible()
}

async function unlock(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Ouvrir votre coffre' })).toBeVisible()
  await tryPassword(page, MOT_DE_PASSE_PROVISOIRE, REFERENT)
}

test('ce qui s’écrivait se retrouve jusqu’à la dernière lettre, quelle que soit la façon dont le coffre se ferme', async ({
  jalon,
  launch,
}) => {
  let { page, app } = jalon
  await openExemple(jalon)
  await signInAs(page, REFERENT)
  await openDossier(page, SIEN.recherche, SIEN.nom, /^Mes participants/)
  await openNote(page)
  await note(page).fill(DEBUT)
  let attendu = DEBUT
  /** Types on, without any pause before what comes next. */
  async function typeOn(suite: string): Promise<void> {
    await note(page).press('Control+End')
    await page.keyboard.type(suite)
    attendu += suite
  }

  await test.step('Ctrl L aussitôt après la dernière touche', async () => {
    await typeOn('la médecine du travail')
    await page.keyboard.press('Control+l')
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1, name: SIEN.nom })).toBeVisible()
    await openNote(page)
    await expect(note(page)).toHaveValue(attendu)
  })

  await test.step('la session de l’ordinateur se verrouille', async () => {
    await typeOn(', puis l’auto-école')
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
    await unlock(page)
    await openNote(page)
    await expect(note(page)).toHaveValue(attendu)
  })

  await test.step('on passe à un autre écran', async () => {
    await typeOn(', avant Noël')
    await page.getByRole('navigation').getByRole('link', { name: 'Accueil', exact: true }).click()
    await openDossier(page, SIEN.recherche, SIEN.nom, /^Mes participants/)
    await openNote(page)
    await expect(note(page)).toHaveValue(attendu)
  })

  await test.step('on ferme la fenêtre', async () => {
    await typeOn(' si possible')
    ;({ page, app } = await jalon.restart())
    await unlock(page)
    await openDossier(page, SIEN.recherche, SIEN.nom, /^Mes participants/)
    await openNote(page)
    await expect(note(page)).toHaveValue(attendu)
  })

  await test.step('le programme meurt une seconde après la dernière touche', async () => {
    await typeOn(', sinon en janvier')
    await page.waitForTimeout(1000)
    const gone = app.waitForEvent('close')
    app.process().kill('SIGKILL')
    await gone
    ;({ page, app } = await launch())
    await unlock(page)
    await openDossier(page, SIEN.recherche, SIEN.nom, /^Mes participants/)
    await openNote(page)
    await expect(note(page)).toHaveValue(attendu)
  })

  await test.step('enregistré, l’entretien est au dossier, entier, et le brouillon n’est plus', async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/^Entretien du .* noté/)).toBeVisible()
    await page.getByRole('tab', { name: /^Entretiens/ }).click()
    await expect(page.getByRole('list', { name: 'Fil des entretiens' })).toContainText(attendu)
    await openNote(page)
    await expect(note(page)).toHaveValue('')
  })
})
