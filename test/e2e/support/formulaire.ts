import type { Locator, Page } from '@playwright/test'

/** Chooses an option of a closed list by its label. */
export async function pick(page: Page, label: string, option: string, within: Page | Locator = page): Promise<void> {
  await within.getByRole('combobox', { name: new RegExp(`^${label}( facultatif)?$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
