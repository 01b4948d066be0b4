import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './support/application'
import { openNewCoffre } from './support/coffre'
import { addCompte, menuOf, signInAs } from './support/comptes'
import { callRoute } from './support/contrat'
import { noteEntretien, openDossier } from './support/dossier'
import { importExemple } from './support/reprise'

// Followed by R01; the next one by R02.
const SIEN = { recherche: 'noel thierry', nom: 'Thierry NOËL', id: 'P00002' }
const AUTRE = { recherche: 'moreau gael', nom: 'Gaël MOREAU' }
const NOTE = 'Confie une difficulté familiale.'

/** Names of the parts of the file that are open. */
function partsOf(page: Page): Promise<string[]> {
  return page.getByRole('tablist', { name: 'Parties du dossier' }).getByRole('tab').allTextContents()
}

test('chacun voit ce que son rôle permet, au menu, dans les dossiers et au guichet', async ({ jalon }) => {
  const { page, folder } = jalon
  await openNewCoffre(jalon, join(folder, 'coffre'))
  await importExemple(jalon)
  await openDossier(page, SIEN.recherche, SIEN.nom)
  await noteEntretien(page, NOTE)
  await addCompte(page, { nom: 'Rémi Référent', roles: ['Référent de parcours'], referent: 'Françoise Fontaine (R01)' })
  await addCompte(page, { nom: 'Chloé Entreprises', roles: ['Relation entreprises'] })
  await addCompte(page, { nom: 'Louis Auditeur', roles: ['Lecture (auditeur)'] })
  await addCompte(page, { nom: 'Anne Administratrice', roles: ['Administration'] })

  await test.step('le référent ouvre ses dossiers ; ceux des autres restent fermés', async () => {
    await signInAs(page, 'Rémi Référent')
    expect(await menuOf(page)).not.toContain('Reprise de données')
    await openDossier(page, SIEN.recherche, SIEN.nom, /^Mes participants/)
    await page.getByRole('tab', { name: /^Entretiens/ }).click()
    await expect(page.getByRole('list', { name: 'Fil des entretiens' })).toContainText(NOTE)
    await openDossier(page, AUTRE.recherche, AUTRE.nom)
    await expect(page.getByText('Le parcours est réservé')).toBeVisible()
    expect(await partsOf(page)).toEqual(['Identité et éligibilité'])
  })

  await test.step('la relation entreprises voit l’emploi, ni l’entretien ni les chiffres nominatifs', async () => {
    await signInAs(page, 'Chloé Entreprises')
    expect(await menuOf(page)).toEqual(['Accueil', 'Participants', 'Indicateurs', 'Bilans', 'Paramètres'])
    await openDossier(page, SIEN.recherche, SIEN.nom)
    expect(await partsOf(page)).toEqual(['Identité et éligibilité', expect.stringMatching(/^Parcours/)])
    expect(await callRoute(page, 'parametre.utilisateurs', {})).toEqual({ refus: 'droit' })
  })

  await test.step('l’auditeur lit les dossiers sans leurs notes, et n’écrit rien', async () => {
    await signInAs(page, 'Louis Auditeur')
    expect(await menuOf(page)).toEqual(['Accueil', 'Participants', 'Commission', 'Indicateurs', 'Bilans', 'FSE+', 'Qualité', 'Paramètres'])
    await openDossier(page, SIEN.recherche, SIEN.nom)
    await expect(page.getByRole('button', { name: 'Noter un entretien' })).toHaveCount(0)
    await page.getByRole('tab', { name: /^Entretiens/ }).click()
    const entretiens = page.getByRole('grid', { name: 'Entretiens' })
    await expect(entretiens.getByRole('columnheader', { name: 'Statut' })).toBeVisible()
    await expect(entretiens.getByRole('columnheader', { name: 'Note' })).toHaveCount(0)
    expect(JSON.stringify(await callRoute(page, 'participant.get', { id: SIEN.id }))).not.toContain(NOTE)
  })

  await test.step('l’administration seule ne voit aucun participant', async () => {
    await signInAs(page, 'Anne Administratrice')
    expect(await menuOf(page)).not.toContain('Participants')
    expect(await callRoute(page, 'participant.list', {})).toEqual({ refus: 'droit' })
    expect(await callRoute(page, 'participant.get', { id: SIEN.id })).toEqual({ refus: 'droit' })
  })
})
