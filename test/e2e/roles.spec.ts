import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './support/application'
import { openNewCoffre } from './support/coffre'
import { addCompte, menuOf, signInAs } from './support/comptes'
import { callRoute } from './support/contrat'
import { openDossier } from './support/dossier'
import { importExemple } from './support/reprise'

// Followed by R01; the next one by R02.
const SIEN = { recherche: 'noel thierry', nom: 'Thierry NOËL', id: 'P00002' }
const AUTRE = { recherche: 'moreau gael', nom: 'Gaël MOREAU', id: 'P00008' }

/** Names of the parts of the file that are open. */
function partsOf(page: Page): Promise<string[]> {
  return page.getByRole('tablist', { name: 'Parties du dossier' }).getByRole('tab').allTextContents()
}

test('chacun voit ce que son rôle permet, au menu, dans les dossiers et au guichet', async ({ jalon }) => {
  const { page, folder } = jalon
  await openNewCoffre(jalon, join(folder, 'coffre'))
  await importExemple(jalon)
  await addCompte(page, { nom: 'Rémi Référent', roles: ['Référent de parcours'], referent: 'Françoise Fontaine (R01)' })
  await addCompte(page, { nom: 'Chloé Entreprises', roles: ['Relation entreprises'] })
  await addCompte(page, { nom: 'Louis Auditeur', roles: ['Lecture (auditeur)'] })
  await addCompte(page, { nom: 'Anne Administratrice', roles: ['Administration'] })

  await test.step('le référent ouvre ses dossiers ; ceux des autres restent fermés', async () => {
    await signInAs(page, 'Rémi Référent')
    expect(await menuOf(page)).not.toContain('Reprise de données')
    await openDossier(page, SIEN.recherche, SIEN.nom)
    expect(await partsOf(page)).toContainEqual(expect.stringContaining('Entretiens'))
    await openDossier(page, AUTRE.recherche, AUTRE.nom)
    await expect(page.getByText('Le parcours est réservé')).toBeVisible()
    expect(await partsOf(page)).toEqual(['Identité et éligibilité'])
    expect(JSON.stringify(await callRoute(page, 'participant.get', { id: AUTRE.id }))).not.toMatch(/"note":"/)
  })
})
