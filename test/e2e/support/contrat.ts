import type { Page } from '@playwright/test'
import type { Envelope } from '../../../src-main/contract/envelope'
import type { JalonBridge } from '../../../src-main/contract/event'

/** Asks the main process as the window does; gives the value, or the code of the refusal. */
export async function callRoute(page: Page, route: string, input: unknown): Promise<{ value: unknown } | { refus: string }> {
  const envelope = await page.evaluate(
    ([name, content]) => (window as unknown as { jalon: JalonBridge }).jalon.call(name as string, content),
    [route, input],
  )
  const answer = envelope as Envelope
  return answer.ok ? { value: answer.value } : { refus: answer.error.code }
}
