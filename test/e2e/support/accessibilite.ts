import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Fails, at the end of the test, on whatever a person would seriously be hindered by on this screen. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Legacy: Electron has no way to open the blank page that the other mode works in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG).analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} : ${target.join(' ')} ${any[0]?.message ?? ''}`))
  expect.soft(serious, screen).toEqual([])
}
