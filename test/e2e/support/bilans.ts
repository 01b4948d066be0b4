import { basename } from 'node:path'
import { expect } from '@playwright/test'
import type { Jalon } from './application'

/** Produces one of the files of the bilan at this path. */
export async function produce({ page, answerDialog }: Jalon, action: string, path: string): Promise<void> {
  await answerDialog(path)
  await page.getByRole('button', { name: action }).click()
  await expect(page.getByText(`${basename(path)}.`)).toBeVisible()
}
