import { powerMonitor } from 'electron'

export type LockReason = 'inactivity' | 'system'

/** Locks the vault when nobody has been there for a while, or when the session of the computer locks or sleeps. */
export function createAutoLock(lock: (reason: LockReason) => void) {
  let minutes = 10
  let timer: NodeJS.Timeout | null = null

  const stop = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const touch = () => {
    stop()
    timer = setTimeout(() => lock('inactivity'), minutes * 60_000)
  }
  powerMonitor.on('lock-screen', () => lock('system'))
  powerMonitor.on('suspend', () => lock('system'))
  return {
    touch,
    stop,
    setMinutes(value: number) {
      minutes = value
    },
  }
}
