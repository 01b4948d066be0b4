import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { PARTIES_PORTAIL, portailVierge } from '../support/portail-vierge'
import { test } from './support/application'
import { openNewCoffre } from './support/coffre'
import { pick, typeIn } from './support/formulaire'
import { expectedRows, inOrder, typeCodes } from './support/fse'
import { goTo } from './support/navigation'
import { importExemple } from './support/reprise'

/** The same file, its column « Code postal » renamed by the portal. */
const SANS_CODE_POSTAL = Object.fromEntries(
  Object.entries(PARTIES_PORTAIL).map(([name, text]) => [name, text.replace('<t>Code postal</t>', '<t>Commune de résidence</t>')]),
)

test('le fichier du portail se relie une fois, se remplit, et se relit case par case', async ({ jalon }) => {
  const { page, folder, answerDialog } = jalon
  const fileOf = (name: string) => join(folder, name)
  await openNewCoffre(jalon, fileOf('coffre'))
  await importExemple(jalon)
  writeFileSync(fileOf('portail.xlsx'), portailVierge())
  writeFileSync(fileOf('portail-2.xlsx'), portailVierge(SANS_CODE_POSTAL))
  await goTo(page, 'FSE+')
  await page.getByRole('tab', { name: 'Exporter' }).click()

  await test.step('les colonnes se relient, chaque valeur reçoit le code du portail', async () => {
    await answerDialog(fileOf('portail.xlsx'))
    await page.getByRole('button', { name: 'Ouvrir un fichier vierge' }).click()
    await page.getByRole('button', { name: /^Accepter les \d+ suggestions$/ }).click()
    await pick(page, 'Contenu de la colonne Financeur', 'Toujours le même texte')
    await typeIn(page, 'Texte de la colonne Financeur', 'FSE+')
    await typeCodes(page, 'Sexe', 'sexe')
    await typeCodes(page, 'Niveau', 'niveau')
    await typeCodes(page, 'Handicap', 'rqth')
    await page.getByRole('button', { name: 'Garder la correspondance' }).click()
    await expect(page.getByText('La correspondance est gardée.')).toBeVisible()
  })

  await test.step('les entrées de 2025 remplissent une copie, égale case par case aux fichiers de l’exemple', async () => {
    await typeIn(page, 'Du', '01/01/2025')
    await typeIn(page, 'Au', '31/12/2025')
    await page.getByRole('button', { name: 'Remplir : portail' }).click()
    await answerDialog(fileOf('rempli.xlsx'))
    await page.getByRole('button', { name: 'Remplir le fichier du portail' }).click()
    await expect(page.getByText(/^rempli\.xlsx est rempli/)).toBeVisible()
    const [, , titres, ...lignes] = await readSheet(fileOf('rempli.xlsx'), 'Participants')
    expect(titres).toEqual([
      'Nom',
      'Prénom',
      'Sexe',
      'Date de naissance',
      'Code postal',
      'Téléphone',
      'Entrée',
      'Financeur',
      'Niveau',
      'Handicap',
    ])
    expect(lignes.length).toBeGreaterThan(20)
    expect(inOrder(lignes)).toEqual(inOrder(expectedRows('2025')))
    expect(readFileSync(fileOf('portail.xlsx')).equals(portailVierge())).toBe(true)
  })

  await test.step('un fichier vierge où une colonne manque est refusé, et rien ne change', async () => {
    await answerDialog(fileOf('portail-2.xlsx'))
    await page.getByRole('button', { name: 'Remplacer le fichier vierge : portail' }).click()
    await expect(page.getByText(/^portail-2\.xlsx n’est plus celui du modèle\s: rien n’est changé$/)).toBeVisible()
    await expect(page.getByText(/^Colonnes absentes\s: Code postal\./)).toBeVisible()
    await answerDialog(fileOf('encore.xlsx'))
    await page.getByRole('button', { name: 'Remplir le fichier du portail' }).click()
    await expect(page.getByText(/^encore\.xlsx est rempli/)).toBeVisible()
    expect(await readSheet(fileOf('encore.xlsx'), 'Participants')).toEqual(await readSheet(fileOf('rempli.xlsx'), 'Participants'))
  })
})
