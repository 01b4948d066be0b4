import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { goTo } from './navigation'

/** The figures of the example, worked out apart from Jalon. */
export function expectedFigures(name: string): Record<string, number | null> {
  const file = join(import.meta.dirname, '../../fixtures/reponses', `reprise-exemple.${name}.json`)
  const answers = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { valeur: number | null }>
  return Object.fromEntries(Object.entries(answers).map(([code, { valeur }]) => [code, valeur]))
}

/** Opens the dashboard of an operation over a whole year. */
export async function openIndicateurs(page: Page, operation: string, annee: string): Promise<void> {
  await goTo(page, 'Indicateurs')
  await page.getByRole('button', { name: /^Opération/ }).click()
  await page.getByRole('menuitem', { name: operation, exact: true }).click()
  await page.getByRole('button', { name: /^Période/ }).click()
  await page.getByRole('button', { name: annee, exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Période/ })).toContainText(annee)
}

/** Every figure of the table at the foot of the dashboard, as numbers; « – » is null. */
export async function readFigures(page: Page): Promise<Record<string, number | null>> {
  const table = page.getByRole('table', { name: 'Tous les indicateurs de la période' })
  const rows = await table
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)))
  const figures: Record<string, number | null> = {}
  for (const [code, valeur] of rows) if (code && valeur) figures[code.replaceAll(' ', '_')] = toNumber(valeur)
  return figures
}

/** « 1 234,5 % » as 1234.5. */
function toNumber(text: string): number | null {
  const digits = text.replace(/[^\d,-]/g, '').replace(',', '.')
  return digits === '' ? null : Number(digits)
}
