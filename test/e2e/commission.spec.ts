import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { readPdfText } from '../support/pdf-text'
import { expectAccessible } from './support/accessibilite'
import { type Jalon, test } from './support/application'
import { MOT_DE_PASSE, openNewCoffre, tryPassword } from './support/coffre'
import { openDemonstration } from './support/demonstration'
import { openDossier } from './support/dossier'
import { goTo } from './support/navigation'
import { importExemple } from './support/reprise'
import { openSeance, planSeance, savePaper } from './support/seance'

const ENTREE = 'DURAND Aïcha'
const AJOURNEE = 'GIRARD Noémie'
const PROLONGATION = 'ROBIN Ahmed'
const SORTIE = 'DE LA TOUR Jérôme'
const REORIENTATION = 'MOREAU Gaël'
/** In the order of the agenda: entries, extensions, reorientations, exits. */
const DECISIONS = ['f', 'a', 'f', 'f', 'f'] as const

const dans = (mois: number) => {
  const jour = new Date()
  return new Date(jour.getFullYear(), jour.getMonth() + mois, 15).toLocaleDateString('fr')
}
const agenda = (page: Page) => page.getByRole('region', { name: /^(Entrées?|Prolongations?|Réorientations?|Sorties? positives?)$/ })

/** Finds a dossier by its name in the dialog of the agenda and puts it there under this type. */
async function addByHand(page: Page, nom: string, type: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Ajouter des dossiers$|^Ajouter \d+ dossiers?$|^Chercher un dossier$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter des dossiers' })
  await dialog.getByRole('searchbox', { name: 'Chercher un autre dossier' }).fill(nom)
  const ligne = dialog
    .getByRole('listitem')
    .filter({ hasText: nom })
    .filter({ has: page.getByRole('button', { name: type, exact: true }) })
  await ligne.getByRole('button', { name: type, exact: true }).click()
  await expect(page.getByText('Dossier ajouté à l’ordre du jour.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(agenda(page).filter({ hasText: nom })).toBeVisible()
}

/** Ticks one proposal, and no other. */
async function addProposal(page: Page, nom: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter des dossiers' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter des dossiers' })
  for (const autre of await dialog.getByRole('checkbox').all()) await autre.uncheck()
  await dialog.getByRole('checkbox', { name: nom }).check()
  await dialog.getByRole('button', { name: 'Ajouter 1 dossier' }).click()
  await expect(agenda(page).filter({ hasText: nom })).toBeVisible()
}

async function askReorientation(page: Page): Promise<void> {
  await openDossier(page, 'moreau gael', 'Gaël MOREAU')
  await page.getByRole('tab', { name: 'Sortie et suivi' }).click()
  await page.getByRole('button', { name: 'Réorientation', exact: true }).click()
  await page.getByRole('textbox', { name: 'Date d’effet' }).fill(new Date().toLocaleDateString('fr'))
  await page.getByRole('textbox', { name: 'Justification' }).fill('Accompagnement global mieux placé.')
  await page.getByRole('button', { name: 'Soumettre à la commission' }).click()
  await expect(page.getByText('En commission', { exact: true })).toBeVisible()
}

/** Stops the program as a power cut does, and opens the vault again. */
async function cutAndReopen(jalon: Jalon, launch: () => Promise<Jalon>): Promise<Jalon> {
  jalon.app.process().kill('SIGKILL')
  await expect.poll(() => jalon.page.isClosed()).toBe(true)
  const next = await launch()
  await tryPassword(next.page, MOT_DE_PASSE)
  await expect(next.page.getByRole('heading', { level: 1, name: /^Bonjour / })).toBeVisible()
  return next
}

test('une commission entière : préparée, tenue au clavier, coupée, reprise, clôturée, corrigée', async ({ jalon: premier, launch }) => {
  test.setTimeout(240_000)
  let jalon = premier
  const fileOf = (name: string) => join(premier.folder, name)
  const read = async (name: string) => (await readPdfText(readFileSync(fileOf(name)))).text.replace(/[\s\u00a0\u202f]+/g, ' ')
  const decisions = () => jalon.page.getByRole('navigation', { name: 'Dossiers de la séance' }).getByRole('button')

  await openNewCoffre(jalon, fileOf('coffre'))
  await importExemple(jalon)

  await test.step('les cinq dossiers sont à l’ordre du jour ; la sortie devenue possible dit la preuve qui manque', async () => {
    const { page } = jalon
    await askReorientation(page)
    await planSeance(page)
    await addProposal(page, REORIENTATION)
    await addProposal(page, SORTIE)
    await addByHand(page, ENTREE, 'Entrée')
    await addByHand(page, AJOURNEE, 'Entrée')
    await addByHand(page, PROLONGATION, 'Prolongation')
    const sortie = page.getByRole('region', { name: 'Sortie positive' }).getByRole('listitem').filter({ hasText: SORTIE })
    await expect(sortie).toContainText(/pièce|Contrat de travail/)
  })

  await test.step('la séance se tient au clavier, et une coupure ne perd aucune décision', async () => {
    await openSeance(jalon.page)
    for (const [rang, touche] of DECISIONS.slice(0, 3).entries()) {
      if (rang > 0) await jalon.page.keyboard.press('ArrowRight')
      await expect(jalon.page.getByText(`Passage ${rang + 1} sur 5`)).toBeVisible()
      await jalon.page.keyboard.press(touche)
      await expect(decisions().nth(rang)).toHaveAccessibleName(touche === 'a' ? /Ajourné/ : /Favorable/)
    }
    jalon = await cutAndReopen(jalon, launch)
    await goTo(jalon.page, 'Commission')
    await jalon.page.getByRole('row', { name: /En séance/ }).click()
    await jalon.page.getByRole('button', { name: 'Reprendre la séance' }).click()
    await expect(jalon.page.getByText('Passage 4 sur 5')).toBeVisible()
    const noms = [/Favorable/, /Ajourné/, /Favorable/, /à décider/, /à décider/]
    for (const [rang, nom] of noms.entries()) await expect(decisions().nth(rang)).toHaveAccessibleName(nom)
  })

  await test.step('une prolongation dit sa fin ; les deux derniers se décident', async () => {
    const { page } = jalon
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByText('Passage 3 sur 5')).toBeVisible()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: /^Décision/ })
    await dialog.getByRole('textbox', { name: 'Prolongé jusqu’au' }).fill(dans(6))
    await dialog.getByRole('textbox', { name: 'Suite à donner' }).fill('Revoir le projet au printemps.')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(dialog).toBeHidden()
    for (const rang of [3, 4]) {
      await page.keyboard.press('ArrowRight')
      await expect(page.getByText(`Passage ${rang + 1} sur 5`)).toBeVisible()
      await page.keyboard.press(DECISIONS[rang] ?? 'f')
      await expect(decisions().nth(rang)).toHaveAccessibleName(/Favorable/)
    }
    await page.keyboard.press('Escape')
  })

  await test.step('la clôture applique tout ; le procès-verbal le dit et ses compteurs se recomptent', async () => {
    const { page } = jalon
    await page.getByRole('button', { name: 'Clôturer', exact: true }).click()
    await page.getByRole('button', { name: 'Clôturer et appliquer' }).click()
    await expect(page.getByText(/^Séance clôturée/)).toBeVisible()
    await savePaper(jalon, 'Procès-verbal, nominatif', fileOf('pv.pdf'))
    await savePaper(jalon, 'Procès-verbal, anonyme', fileOf('pv-anonyme.pdf'))
    const [pv, anonyme] = [await read('pv.pdf'), await read('pv-anonyme.pdf')]
    for (const nom of [ENTREE, AJOURNEE, PROLONGATION, SORTIE, REORIENTATION]) {
      expect(pv).toContain(nom)
      expect(anonyme).not.toContain(nom)
    }
    expect(pv).toContain('Suite : Revoir le projet au printemps')
    const lignes = [
      'Entrées 1 0 1 0 2',
      'Prolongation 1 0 0 0 1',
      'Réorientation 1 0 0 0 1',
      'Sortie positive 1 0 0 0 1',
      'Ensemble 4 0 1 0 5',
    ]
    for (const texte of [pv, anonyme]) for (const ligne of lignes) expect(texte).toContain(ligne)
    // The header of the column and each line that says it.
    expect((pv.match(/\bFavorable\b/g) ?? []).length).toBe(4)
    expect((pv.match(/\bAjourné\b/g) ?? []).length).toBe(1)
  })

  await test.step('les cinq dossiers ont changé, ou non, comme il a été dit', async () => {
    const { page } = jalon
    const jour = new Date().toLocaleDateString('fr')
    await openDossier(page, 'durand aicha', 'Aïcha DURAND')
    await expect(page.getByText('En parcours', { exact: true }).first()).toBeVisible()
    await openDossier(page, 'girard noemie', 'Noémie GIRARD')
    await expect(page.getByText('En parcours', { exact: true })).toHaveCount(0)
    for (const [recherche, nom] of [
      ['de la tour jerome', 'Jérôme DE LA TOUR'],
      ['moreau gael', 'Gaël MOREAU'],
    ] as const) {
      await openDossier(page, recherche, nom)
      await expect(page.getByText(/^Sorti/).first()).toBeVisible()
      await page.getByRole('tab', { name: 'Sortie et suivi' }).click()
      await expect(page.getByText(jour).first()).toBeVisible()
    }
    await openDossier(page, 'robin ahmed', 'Ahmed ROBIN')
    await expect(page.getByText('En parcours', { exact: true }).first()).toBeVisible()
  })

  await test.step('un additif corrige la prolongation, et son papier le dit', async () => {
    const { page } = jalon
    await goTo(page, 'Commission')
    await page
      .getByRole('row', { name: /Clôturée/ })
      .first()
      .click()
    await page.getByRole('button', { name: `Corriger la décision : ${PROLONGATION}` }).click()
    const dialog = page.getByRole('dialog', { name: /^Corriger la décision/ })
    await dialog.getByText('Défavorable', { exact: true }).click()
    await dialog.getByRole('textbox', { name: 'Motif de la décision' }).fill('Le parcours a atteint son but')
    await dialog.getByRole('textbox', { name: 'Pourquoi corriger' }).fill('Erreur de saisie en séance')
    await dialog.getByRole('button', { name: 'Écrire l’additif' }).click()
    await expect(page.getByText(/^La décision est corrigée/)).toBeVisible()
    await savePaper(jalon, 'Additif, nominatif', fileOf('additif.pdf'))
    const additif = await read('additif.pdf')
    for (const texte of [PROLONGATION, 'Défavorable', 'Erreur de saisie en séance']) expect(additif).toContain(texte)
  })

  await test.step('l’ajourné revient à la séance suivante', async () => {
    const { page } = jalon
    await goTo(page, 'Commission')
    await page.getByRole('button', { name: 'Prévoir une séance' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Prévoir une séance' })
    await dialog.getByRole('textbox', { name: 'Jour' }).fill(dans(1))
    await dialog.getByRole('button', { name: 'Prévoir', exact: true }).click()
    await page
      .getByRole('button', { name: /^Ajouter (des dossiers|\d+ dossiers?)$/ })
      .first()
      .click()
    await expect(page.getByRole('dialog', { name: 'Ajouter des dossiers' }).getByRole('checkbox', { name: AJOURNEE })).toBeChecked()
  })
})

for (const theme of ['light', 'dark'] as const) {
  test(`chaque boîte de la commission se lit et se manœuvre, thème ${theme === 'light' ? 'clair' : 'sombre'}`, async ({ jalon }) => {
    const { page } = jalon
    await page.emulateMedia({ colorScheme: theme })
    await openDemonstration(page)
    await goTo(page, 'Commission')
    const dialogue = async (ouvrir: () => Promise<void>, nom: string) => {
      await ouvrir()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page, nom)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    const bouton = (name: string) => () => page.getByRole('button', { name, exact: true }).first().click()
    await bouton('Statistiques')()
    await expectAccessible(page, 'commission, statistiques')
    await bouton('Statistiques')()
    await dialogue(bouton('Membres'), 'commission, membres, quorum et discrétion')
    await dialogue(bouton('Prévoir une série'), 'commission, série')
    await page
      .getByRole('row', { name: /Préparation/ })
      .first()
      .click()
    await dialogue(bouton('Ajouter des dossiers'), 'commission, ajouter des dossiers')
    await dialogue(async () => {
      await bouton('Autres actions')()
      await page.getByRole('menuitem', { name: 'Reporter…' }).click()
    }, 'commission, reporter')
    await bouton('Documents')()
    await expect(page.getByRole('menuitem', { name: 'Agenda (.ics)' })).toBeVisible()
    await page.keyboard.press('Escape')
    await openSeance(page)
    // One screen alone: nowhere else to project.
    await expect(page.getByRole('button', { name: /Projeter sur/ })).toHaveCount(0)
    await dialogue(() => page.keyboard.press('d'), 'commission, motif d’un refus')
    await page.keyboard.press('n')
    await expect(page.getByRole('heading', { level: 1, name: 'Dossier 1' })).toBeVisible()
    await expectAccessible(page, 'commission, projection anonyme')
    await page.keyboard.press('Escape')
    await goTo(page, 'Commission')
    await page
      .getByRole('row', { name: /Clôturée/ })
      .first()
      .click()
    await dialogue(
      () =>
        page
          .getByRole('button', { name: /^Corriger la décision/ })
          .first()
          .click(),
      'commission, additif',
    )
  })
}
