import { expect, type Page } from '@playwright/test'
import type { Jalon } from './application'
import { pick } from './formulaire'

export const STRUCTURE = 'PLIE du Pays de l’Orle'
export const PERSONNE = 'Hélène Marchetti'
export const MOT_DE_PASSE = 'Grue-Cendree-1954!'

/** From the first screen to the recovery key of a new vault in this folder. */
export async function createCoffre({ page, answerDialog }: Jalon, dir: string): Promise<void> {
  await page.getByRole('button', { name: 'Créer un coffre' }).click()
  await page.getByLabel('Nom de votre structure').fill(STRUCTURE)
  await page.getByLabel('Vos prénom et nom').fill(PERSONNE)
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await page.getByLabel('Le même mot de passe, une seconde fois').fill(MOT_DE_PASSE)
  await answerDialog(dir)
  await page.getByRole('button', { name: 'Choisir un autre dossier' }).click()
  await expect(page.getByText(dir)).toBeVisible()
  await page.getByRole('button', { name: 'Créer le coffre' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Votre clé de récupération' })).toBeVisible()
}

/** Puts the recovery key away: the home page opens. */
export async function putKeyAway(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Je l’ai rangée en lieu sûr' }).click()
  await expectHome(page, PERSONNE)
}

/** A new vault, open on its home page. */
export async function openNewCoffre(jalon: Jalon, dir: string): Promise<void> {
  await createCoffre(jalon, dir)
  await putKeyAway(jalon.page)
}

export async function expectHome(page: Page, nom: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: `Bonjour ${nom.split(' ')[0]}` })).toBeVisible()
}

/** Ctrl+L, as somebody who leaves their desk. */
export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { level: 1, name: 'Ouvrir votre coffre' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
}

/** Types a password for this account; what comes of it is the test's affair. */
export async function tryPassword(page: Page, motDePasse: string, nom = PERSONNE): Promise<void> {
  await pick(page, 'Utilisateur', nom)
  await page.getByLabel('Mot de passe', { exact: true }).fill(motDePasse)
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
}

/** From the first screen: opens the folder of a vault this computer does not know. */
export async function chooseCoffre({ page, answerDialog }: Jalon, dir: string): Promise<void> {
  await answerDialog(dir)
  await page.getByRole('button', { name: /^Ouvrir un (autre )?coffre/ }).click()
}
