import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { readPdfText } from '../support/pdf-text'
import { test } from './support/application'
import { expectHome, tryPassword } from './support/coffre'
import { MOT_DE_PASSE_PROVISOIRE, signInAs } from './support/comptes'
import { openExemple, REFERENT } from './support/equipe'
import { pick, typeIn } from './support/formulaire'
import { goTo } from './support/navigation'

/** Narrows the list by one value of a filter. */
async function addFilter(page: Page, filtre: string, valeur: string): Promise<void> {
  await page.getByRole('button', { name: 'Filtre', exact: true }).click()
  await page.getByRole('menuitem', { name: filtre, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: filtre })
  await dialog.getByRole('checkbox', { name: valeur, exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

const headers = (page: Page) => page.getByRole('grid').getByRole('columnheader').allTextContents()

test('la liste du référent : vue gardée, courriers à cinq personnes, changement de référent, alerte reportée', async ({ jalon }) => {
  const { folder } = jalon
  let window = jalon
  let { page } = window
  await openExemple(jalon)
  await signInAs(page, REFERENT)

  await test.step('une vue se garde avec ses deux filtres et ses colonnes', async () => {
    await goTo(page, 'Participants')
    await addFilter(page, 'Opération', 'Parcours PLIE')
    await addFilter(page, 'Statut', 'En parcours')
    await page.getByRole('button', { name: 'Colonnes' }).click()
    const dialog = page.getByRole('dialog', { name: 'Colonnes de la liste' })
    await dialog.getByRole('checkbox', { name: 'Commune' }).check()
    await dialog.getByRole('button', { name: 'Appliquer' }).click()
    await expect.poll(() => headers(page)).toContain('Commune')
    await page.getByRole('button', { name: 'Vues' }).click()
    await page.getByRole('menuitem', { name: 'Enregistrer la vue…' }).click()
    await typeIn(page, 'Nom de la vue', 'PLIE actifs')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expect(page.getByRole('tab', { name: 'PLIE actifs' })).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('elle revient après un redémarrage', async () => {
    const avant = { headers: await headers(page), lignes: await page.getByRole('grid').getAttribute('aria-rowcount') }
    window = await jalon.restart()
    page = window.page
    await tryPassword(page, MOT_DE_PASSE_PROVISOIRE, REFERENT)
    await goTo(page, 'Participants')
    await page.getByRole('tab', { name: 'PLIE actifs' }).click()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(avant.lignes))
    expect(await headers(page)).toEqual(avant.headers)
    for (const filtre of ['Opération', 'Statut'])
      await expect(page.getByRole('button', { name: new RegExp(`^${filtre}`) }).first()).toBeVisible()
  })

  await test.step('cinq convocations sortent en un PDF, et en une page accessible', async () => {
    const lignes = page.getByRole('grid').getByRole('checkbox', { name: /^Choisir / })
    const noms: string[] = []
    for (const rang of [0, 1, 2, 3, 4]) {
      const ligne = String(await lignes.nth(rang).getAttribute('aria-label')).replace(/\s/g, ' ')
      noms.push(ligne.replace(/^Choisir (\p{Lu}[\p{Lu}’' -]*) (\p{Lu}.*)$/u, '$2 $1'))
      await lignes.nth(rang).click()
    }
    await page.getByRole('toolbar', { name: 'Actions sur la sélection' }).getByRole('button', { name: 'Documents' }).click()
    const dialog = page.getByRole('dialog', { name: 'Documents pour 5 personnes' })
    await dialog.getByRole('radio', { name: 'Convocation' }).check()
    await typeIn(dialog, 'Jour du rendez-vous', '15/01/2030')
    await window.answerDialog(join(folder, 'convocations.pdf'))
    await dialog.getByRole('button', { name: 'Enregistrer le PDF' }).click()
    await expect(page.getByText('convocations.pdf est enregistré (5 personnes)')).toBeVisible()
    await window.answerDialog(join(folder, 'convocations.html'))
    await dialog.getByRole('button', { name: 'Version accessible (HTML)' }).click()
    await expect(page.getByText('convocations.html est enregistré (5 personnes)')).toBeVisible()
    const pdf = await readPdfText(readFileSync(join(folder, 'convocations.pdf')))
    const html = readFileSync(join(folder, 'convocations.html'), 'utf8')
    expect(pdf.pages).toHaveLength(5)
    for (const nom of noms) {
      expect(pdf.pages.filter((text) => text.replace(/\s+/g, ' ').includes(nom))).toHaveLength(1)
      expect(html.replace(/&nbsp;|\s+/g, ' ')).toContain(nom)
    }
    await dialog.getByRole('button', { name: 'Fermer' }).click()
  })

  await test.step('trois dossiers se confient à une collègue, et reviennent', async () => {
    await page.getByRole('button', { name: 'Tout désélectionner' }).click()
    const compte = page.getByRole('status').filter({ hasText: /sur/ }).first()
    const avant = await compte.textContent()
    for (const rang of [0, 1, 2])
      await page
        .getByRole('grid')
        .getByRole('checkbox', { name: /^Choisir / })
        .nth(rang)
        .click()
    await page.getByRole('button', { name: 'Changer de référent' }).click()
    const dialog = page.getByRole('dialog', { name: 'Changer de référent' })
    await pick(page, 'Nouveau référent', 'Karine Nguyen', dialog)
    await typeIn(dialog, 'Motif', 'Répartition de la file active')
    await dialog.getByRole('button', { name: /^Confier 3\sdossiers à Karine Nguyen/ }).click()
    await expect(compte).not.toHaveText(String(avant))
    await page.getByRole('alert').getByRole('button', { name: 'Annuler' }).click()
    await expect(compte).toHaveText(String(avant))
  })

  await test.step('une alerte se reporte avec sa raison, et se reprend', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Accueil', exact: true }).click()
    await expectHome(page, REFERENT)
    const reporter = page.getByRole('button', { name: /^Reporter : / }).first()
    const quoi = String(await reporter.getAttribute('aria-label')).replace('Reporter : ', '')
    await reporter.click()
    const dialog = page.getByRole('dialog', { name: 'Reporter l’alerte' })
    await typeIn(dialog, 'Raison', 'Attend une réponse de l’employeur')
    await dialog.getByRole('button', { name: 'Reporter l’alerte' }).click()
    await expect(page.getByRole('button', { name: `Reporter : ${quoi}` })).toHaveCount(0)
    await page.getByRole('button', { name: /^Reportées/ }).click()
    const reportees = page.getByRole('region', { name: 'Alertes reportées' })
    await expect(reportees).toContainText('Attend une réponse de l’employeur')
    await reportees.getByRole('button', { name: /^Reprendre l’alerte/ }).click()
    await expect(page.getByRole('button', { name: `Reporter : ${quoi}` })).toBeVisible()
  })
})
