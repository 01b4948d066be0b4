import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { readPdfText } from '../support/pdf-text'
import { test } from './support/application'
import { produce } from './support/bilans'
import { createCoffre, putKeyAway } from './support/coffre'
import { noteEntretien, openDossier } from './support/dossier'
import { pick } from './support/formulaire'
import { expectedFigures, openIndicateurs, readFigures } from './support/indicateurs'
import { goTo } from './support/navigation'
import { importExemple } from './support/reprise'
import { addToAgenda, holdSeance, planSeance, savePaper } from './support/seance'

test('du coffre vide au bilan : reprise, entretien, sortie décidée en commission, chiffres et papiers', async ({ jalon }) => {
  const { page, folder } = jalon
  const fileOf = (name: string) => join(folder, name)
  const readPdf = (name: string) => readPdfText(readFileSync(fileOf(name)))

  await test.step('la clé de récupération s’imprime une fois, telle qu’elle est affichée', async () => {
    await createCoffre(jalon, fileOf('coffre'))
    const shown = String(await page.getByText(/^[A-Z0-9]{4,}-/).textContent()).replace(/[\s-]/g, '')
    await jalon.answerDialog(fileOf('cle.pdf'))
    await page.getByRole('button', { name: 'Imprimer' }).click()
    await expect(page.getByText(/^Clé de récupération écrite dans «\scle\.pdf\s»/)).toBeVisible()
    expect((await readPdf('cle.pdf')).text.replace(/[\s-]/g, '')).toContain(shown)
    await putKeyAway(page)
  })

  await test.step('la reprise de l’exemple ne refuse rien', () => importExemple(jalon))

  await test.step('un entretien se note en quelques champs', async () => {
    await openDossier(page, 'noel thierry', 'Thierry NOËL')
    await noteEntretien(page, 'Part s’installer chez sa sœur, hors du territoire.')
    await page.getByRole('tab', { name: 'Entretiens' }).click()
    await expect(page.getByRole('list', { name: 'Fil des entretiens' })).toContainText('chez sa sœur')
  })

  await test.step('la sortie se demande à la commission', async () => {
    await page.getByRole('tab', { name: 'Sortie et suivi' }).click()
    await page.getByRole('button', { name: 'Demander la sortie' }).click()
    await pick(page, 'Motif', 'Déménagement hors territoire')
    await expect(page.getByText(/^Selon les règles\s: sortie neutre/)).toBeVisible()
    await page.getByRole('checkbox', { name: 'J’ai lu, et je demande cette sortie' }).check()
    await page.getByRole('button', { name: 'Soumettre à la commission' }).click()
    await expect(page.getByText('En commission', { exact: true })).toBeVisible()
  })

  await test.step('la commission la décide au clavier, puis se clôture', async () => {
    await planSeance(page)
    await addToAgenda(page, 'NOËL Thierry')
    await holdSeance(page, 'f', 'Favorable')
  })

  await test.step('le procès-verbal nomme la personne ; sa version anonyme, non', async () => {
    await savePaper(jalon, 'Procès-verbal, nominatif', fileOf('pv.pdf'))
    await savePaper(jalon, 'Procès-verbal, anonyme', fileOf('pv-anonyme.pdf'))
    const nominatif = await readPdf('pv.pdf')
    const anonyme = await readPdf('pv-anonyme.pdf')
    expect(nominatif.text).toContain('NOËL Thierry')
    expect(anonyme.text).not.toMatch(/no[eë]l|thierry/i)
    for (const { text } of [nominatif, anonyme]) expect(text).toMatch(/Ensemble 1 0 0 0 1/)
  })

  await test.step('les chiffres de 2025 sont ceux de l’exemple, et chacun mène à ses personnes', async () => {
    await openIndicateurs(page, 'Parcours PLIE', '2025')
    const expected = Object.entries(expectedFigures('PLIE.2025')).filter(([code]) => code.startsWith('P'))
    await expect.poll(() => readFigures(page)).toMatchObject(Object.fromEntries(expected))

    await page
      .getByRole('table', { name: 'Tous les indicateurs de la période' })
      .getByRole('button', { name: 'Sorties positives', exact: true })
      .click()
    await page.getByRole('button', { name: 'Ouvrir la liste' }).click()
    const liste = page.getByRole('grid', { name: 'Sorties positives', exact: true })
    await expect(liste).toHaveAttribute('aria-rowcount', String(1 + Number(expectedFigures('PLIE.2025').P07)))
    await liste.getByRole('row').nth(1).click()
    await expect(page.getByRole('tablist', { name: 'Parties du dossier' })).toBeVisible()
    await page.getByRole('button', { name: 'Liste', exact: true }).click()
    await expect(liste).toBeVisible()
    await page.getByRole('button', { name: 'Indicateurs', exact: true }).click()
    await expect.poll(() => readFigures(page)).toMatchObject(Object.fromEntries(expected))
  })

  await test.step('le bilan en PDF et le classeur portent ces mêmes chiffres', async () => {
    await goTo(page, 'Bilans')
    await page.getByRole('tab', { name: 'Fichiers sans garder' }).click()
    await pick(page, 'Opération', 'Parcours PLIE (PLIE)')
    await pick(page, 'Année', '2025')
    await produce(jalon, 'Bilan en PDF', fileOf('bilan.pdf'))
    await produce(jalon, 'Classeur Excel', fileOf('bilan.xlsx'))

    const { P05, P06, P10 } = expectedFigures('PLIE.2025')
    const { text } = await readPdf('bilan.pdf')
    expect(text).toContain('Parcours PLIE')
    expect(text).not.toMatch(/noël/i)
    for (const valeur of [P05, P06, P10]) expect(text).toContain(String(valeur).replace('.', ','))
    const rows = await readSheet(fileOf('bilan.xlsx'), 'Indicateurs')
    const written = Object.fromEntries(rows.map(([, code, , valeur]) => [String(code), valeur]))
    expect(written).toMatchObject({ P05, P06, P10 })
  })
})
