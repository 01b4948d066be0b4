import { expect } from '@playwright/test'
import { test } from './support/application'
import { lock, MOT_DE_PASSE, PERSONNE, tryPassword } from './support/coffre'
import { signInAs } from './support/comptes'
import { openDossier } from './support/dossier'
import { openExemple, REFERENT } from './support/equipe'
import { monthsAgo, pick, typeIn } from './support/formulaire'
import { addToAgenda, holdSeance, planSeance } from './support/seance'

const SIEN = { recherche: 'roux francoise', nom: 'Françoise ROUX' }

test('un CDI passé l’essai : la sortie se propose avec ses raisons, se décide, et son suivi vient à son jour', async ({ jalon }) => {
  const { page } = jalon
  const suivisDus = page.getByRole('tablist', { name: 'Alertes montrées' }).getByRole('tab', { name: /^Suivis/ })
  const alerte = page.getByRole('main').getByRole('listitem').filter({ hasText: 'ROUX' })
  await openExemple(jalon)

  await test.step('le référent ajoute le CDI, ses heures et la fin de l’essai', async () => {
    await signInAs(page, REFERENT)
    await openDossier(page, SIEN.recherche, SIEN.nom, /^Mes participants/)
    await page.getByRole('tab', { name: /^Parcours/ }).click()
    await page.getByRole('button', { name: 'Ajouter une étape' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Ajouter une étape' })
    await pick(page, 'Famille', 'Emploi durable', dialog)
    await typeIn(dialog, 'Début', monthsAgo(8))
    await pick(page, 'Contrat', 'CDI', dialog)
    await typeIn(dialog, 'Heures par semaine', '24')
    await typeIn(dialog, 'Fin de période d’essai', monthsAgo(6))
    await dialog.getByRole('button', { name: 'Ajouter l’étape' }).click()
    await expect(page.getByText(/est dans le parcours\.$/)).toBeVisible()
  })

  await test.step('la sortie se propose d’elle-même, et dit pourquoi', async () => {
    await page.getByRole('tab', { name: 'Sortie et suivi' }).click()
    await expect(page.getByText(/^Une sortie positive est possible, depuis le/)).toBeVisible()
    await page.getByRole('button', { name: 'Proposer la sortie' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Demande de sortie' })
    await typeIn(dialog, 'Date de sortie', monthsAgo(4))
    await expect(dialog.getByText(/^Selon les règles\s: sortie positive, emploi durable$/)).toBeVisible()
    await expect(dialog.getByText(/^CDI, fin d’essai le .*, 24\sh ≥ 17,5\sh\.$/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Soumettre à la commission' }).click()
    await expect(page.getByText('En commission', { exact: true })).toBeVisible()
  })

  await test.step('la coordination la décide en commission', async () => {
    await lock(page)
    await tryPassword(page, MOT_DE_PASSE, PERSONNE)
    await planSeance(page)
    await addToAgenda(page, 'ROUX Françoise', 'Sortie positive')
    await holdSeance(page, 'f', 'Favorable')
  })

  await test.step('le suivi à 3 mois est dû, celui à 6 mois annoncé ; l’accueil du référent le rappelle', async () => {
    await signInAs(page, REFERENT)
    await suivisDus.click()
    await expect(alerte).toContainText('suivi à 3 mois')
    await openDossier(page, SIEN.recherche, SIEN.nom)
    await page.getByRole('tab', { name: 'Sortie et suivi' }).click()
    const suivi = page.getByRole('region', { name: 'Suivi dans l’emploi' })
    await expect(suivi.getByRole('listitem').filter({ hasText: 'À 3 mois' })).toContainText('Attendu depuis le')
    await expect(suivi.getByRole('listitem').filter({ hasText: 'À 6 mois' })).toContainText(/Attendu le/)
    await suivi.getByRole('button', { name: 'Suivi à 3 mois : en emploi' }).click()
    await expect(suivi.getByRole('listitem').filter({ hasText: 'À 3 mois' })).toContainText(/: en emploi/)
    await page.getByRole('navigation').getByRole('link', { name: 'Accueil', exact: true }).click()
    await expect(suivisDus).toBeVisible()
    await suivisDus.click()
    await expect(alerte).toHaveCount(0)
  })
})
