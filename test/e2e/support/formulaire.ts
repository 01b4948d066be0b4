import type { Locator, Page } from '@playwright/test'

/** Chooses an option of a closed list by its label. */
export async function pick(page: Page, label: string, option: string, within: Page | Locator = page): Promise<void> {
  await within.getByRole('combobox', { name: new RegExp(`^${label}( facultatif)?$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** The control with this label, « facultatif » or not. */
export function field(within: Page | Locator, label: string): Locator {
  const name = new RegExp(`^${label}( facultatif)?$`)
  return within.getByRole('textbox', { name }).or(within.getByRole('combobox', { name }))
}

/** Fills a field by its label, as somebody who goes on to the next one. */
export async function typeIn(within: Page | Locator, label: string, text: string): Promise<void> {
  await field(within, label).fill(text)
  await field(within, label).press('Tab')
}

/** The first day of a month before this one, as it is typed. */
export function monthsAgo(months: number): string {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth() - months, 1).toLocaleDateString('fr')
}
