import type { Clock } from '../use-cases/ports'

/** The clock of the computer; the day is the one at the user's desk, not the one in Greenwich. */
export const systemClock: Clock = {
  today() {
    const now = new Date()
    const pad = (value: number) => String(value).padStart(2, '0')
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
  },
  now: () => new Date().toISOString(),
}
