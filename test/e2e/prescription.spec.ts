import { expect } from '@playwright/test'
import { test } from './support/application'
import { signInAs } from './support/comptes'
import { openExemple, REFERENT } from './support/equipe'
import { field, pick, typeIn } from './support/formulaire'
import { goTo } from './support/navigation'

/** A number of social security invented, with its right key. */
const NIR = `2850580021123${String(97 - (2850580021123 % 97)).padStart(2, '0')}`
const AUJOURDHUI = new Date().toLocaleDateString('fr')

test('de la prescription à la demande d’entrée : ce qui manque est dit, ce qui est faux est refusé à son champ', async ({ jalon }) => {
  const { page } = jalon
  await openExemple(jalon)
  await signInAs(page, REFERENT)
  await goTo(page, 'Participants')
  await page.getByRole('button', { name: 'Nouvelle prescription' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle prescription' })).toBeVisible()
  const eligibilite = page.getByRole('region', { name: 'Éligibilité', exact: true })
  const creer = page.getByRole('button', { name: 'Créer le dossier' })

  await test.step('un jour qui n’existe pas et une commune inconnue sont refusés à leur champ', async () => {
    await typeIn(page, 'Nom', 'Vasseur')
    await typeIn(page, 'Prénom', 'Maëlle')
    await typeIn(page, 'Date de naissance', '31/02/1990')
    await typeIn(page, 'Commune', 'Trifouillis-les-Oies')
    await page.keyboard.press('Tab')
    await expect(field(page, 'Date de naissance')).toHaveAccessibleDescription('Ce jour n’existe pas. Écrivez JJ/MM/AAAA.')
    await expect(field(page, 'Commune')).toHaveAccessibleDescription(/n’est pas dans la liste officielle des communes/)
  })

  await test.step('la commune et son code postal se choisissent ensemble', async () => {
    await typeIn(page, 'Date de naissance', '12/05/1985')
    await page.getByRole('radio', { name: 'Femme' }).check({ force: true })
    await field(page, 'Commune').fill('80000')
    await page.getByRole('option', { name: 'Amiens (80)' }).click()
    await expect(field(page, 'Code postal')).toHaveValue('80000')
    await typeIn(page, 'Téléphone', '06 12 34 56 78')
  })

  await test.step('la fiche : prescripteur, motif, signatures ; un numéro de sécurité sociale n’y entre pas', async () => {
    await pick(page, 'Opération', 'Parcours PLIE')
    await typeIn(page, 'Prescripteur', 'France Travail Amiens')
    await typeIn(page, 'Personne qui prescrit', 'Odile Prévost')
    await typeIn(page, 'Motif de la prescription', `Cherche un emploi de vendeuse. NIR ${NIR}.`)
    await creer.click()
    await expect(field(page, 'Motif de la prescription')).toHaveAccessibleDescription(/numéro de sécurité sociale/)
    await typeIn(page, 'Motif de la prescription', 'Cherche un emploi de vendeuse.')
    await typeIn(page, 'Signée par la personne le', AUJOURDHUI)
    await typeIn(page, 'Signée par le prescripteur le', AUJOURDHUI)
  })

  await test.step('le dossier se crée, et dit ce qui manque pour entrer', async () => {
    await pick(page, 'Ajouter un critère', 'Demandeur d’emploi depuis 12 mois')
    await creer.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Maëlle VASSEUR' })).toBeVisible()
    await page.getByRole('tab', { name: 'Identité et éligibilité' }).click()
    await expect(eligibilite).toContainText('Éligibilité à compléter')
    await expect(eligibilite).toContainText('Preuve à voir')
  })

  await test.step('la preuve notée, le critère est établi', async () => {
    await eligibilite.getByRole('button', { name: 'Critères et preuves' }).click()
    const dialog = page.getByRole('dialog', { name: 'Critères d’éligibilité' })
    await pick(page, 'Preuve : Demandeur d’emploi depuis 12 mois', 'Avis de situation France Travail', dialog)
    await dialog.getByRole('button', { name: 'Enregistrer les critères' }).click()
    await expect(eligibilite.getByText('Établi', { exact: true })).toBeVisible()
  })

  await test.step('le premier accueil se note et demande l’entrée à la commission', async () => {
    await page.getByRole('button', { name: 'Premier accueil', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Premier accueil' })
    await dialog.getByRole('radio', { name: 'Entrée proposée' }).check({ force: true })
    await expect(dialog.getByText('La commission verra ce qui manque')).toBeVisible()
    await dialog.getByRole('button', { name: 'Enregistrer l’accueil' }).click()
    await expect(page.getByText('En commission', { exact: true })).toBeVisible()
  })
})
