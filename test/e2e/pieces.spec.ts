import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { EXE } from '../support/fichiers-piece'
import { test } from './support/application'
import { signInAs } from './support/comptes'
import { openDossier } from './support/dossier'
import { openExemple, REFERENT } from './support/equipe'
import { typeIn } from './support/formulaire'
import { drawnPdf, dropFiles, filesUnder, paintedPoints } from './support/pieces'

const SECRET = 'Quittance de loyer de Karim Robin'

test('des pièces déposées se voient, prouvent, et ne se lisent pas sur le disque', async ({ jalon }) => {
  const { page, folder } = jalon
  await openExemple(jalon)
  await signInAs(page, REFERENT)
  await openDossier(page, 'robin karim', 'Karim ROBIN', /^Mes participants/)
  await page.getByRole('tab', { name: /^Pièces/ }).click()
  const manque = page.getByRole('region', { name: 'Ce qui manque' })
  const badge = page
    .getByRole('main')
    .getByText(/^Dossier (partiel|complet|justifié)/)
    .first()
  await expect(badge).toHaveText('Dossier complet, 4 preuves manquent')

  await test.step('trois fichiers à la fois : celui qui ment sur son type est refusé, les autres sont devinés', async () => {
    await dropFiles(page, page.getByRole('region', { name: 'Pièces du parcours' }), {
      'carte d’identité.pdf': drawnPdf('Carte d identite'),
      'justificatif de domicile.pdf': drawnPdf(SECRET),
      'attestation.pdf': EXE,
    })
    const dialog = page.getByRole('dialog', { name: 'Joindre des pièces' })
    await expect(dialog.getByText('Un fichier n’est pas joint')).toBeVisible()
    await expect(dialog.getByRole('listitem').filter({ hasText: 'attestation.pdf' })).toBeVisible()
    const domicile = dialog.getByRole('group', { name: 'justificatif de domicile.pdf' })
    await expect(domicile.getByRole('combobox', { name: 'Type de pièce' })).toHaveValue('Justificatif de domicile')
    await typeIn(domicile, 'Date du document', '01/09/2025')
    const identite = dialog.getByRole('group', { name: 'carte d’identité.pdf' })
    await expect(identite.getByRole('combobox', { name: 'Type de pièce' })).toHaveValue('Pièce d’identité')
    await dialog.getByRole('button', { name: 'Joindre les 2 pièces' }).click()
    await expect(page.getByText('2 pièces jointes.')).toBeVisible()
  })

  await test.step('l’aperçu est dessiné dans la fenêtre', async () => {
    await page.getByRole('button', { name: /^Justificatif de domicile/ }).click()
    const canvas = page.getByRole('region', { name: 'Aperçu de justificatif de domicile.pdf' }).getByRole('img')
    await expect.poll(() => paintedPoints(canvas)).toBeGreaterThan(1000)
  })

  await test.step('ce qui manque a diminué', async () => {
    await expect(badge).toHaveText('Dossier complet, 2 preuves manquent')
    await expect(manque.getByRole('listitem')).toHaveCount(2)
    await expect(manque.getByText('Domicile', { exact: true })).toHaveCount(0)
  })

  await test.step('les deux dernières preuves, choisies dans la fenêtre du système, justifient le dossier', async () => {
    for (const [titre, fichier] of [
      ['Fiche de prescription', 'fiche.pdf'],
      ['Contrat d’engagement', 'contrat.pdf'],
    ] as const) {
      const path = join(folder, fichier)
      writeFileSync(path, drawnPdf(titre.replace('’', ' ')))
      await jalon.answerDialog(path)
      await manque.getByRole('button', { name: `Ajouter la preuve : ${titre}` }).click()
      const dialog = page.getByRole('dialog', { name: 'Joindre des pièces' })
      await typeIn(dialog, 'Date du document', '16/09/2025')
      await dialog.getByRole('button', { name: 'Joindre la pièce' }).click()
      await expect(dialog).toHaveCount(0)
    }
    await expect(badge).toHaveText('Dossier justifié')
    await expect(manque.getByText('Tout est là, et prouvé.')).toBeVisible()
  })

  await test.step('rien de tout cela ne se lit dans le dossier du coffre', async () => {
    const files = filesUnder(join(folder, 'coffre'))
    expect(files.length).toBeGreaterThan(3)
    for (const { name, bytes } of files) {
      expect(name).not.toMatch(/justificatif|identit/)
      for (const clair of [SECRET, '%PDF', 'justificatif']) expect(bytes.includes(clair), `${name} : ${clair}`).toBe(false)
    }
  })
})
