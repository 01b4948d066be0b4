import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { AppEvent } from '../../src-main/contract/event'
import { call } from '../lib/client'
import { flushDrafts } from '../lib/pending-drafts'

export type LockReason = Extract<AppEvent, { type: 'locked' }>['reason']

const ACTIVITY_PERIOD = 30_000

/** Follows the locks decided by the main process, and tells it that somebody is there. */
export function useAppEvents(): LockReason | null {
  const client = useQueryClient()
  const [reason, setReason] = useState<LockReason | null>(null)

  useEffect(
    () =>
      window.jalon.onEvent((event) => {
        if (event.type === 'locking') void flushDrafts()
        if (event.type !== 'locked') return
        setReason(event.reason)
        notifications.clean()
        // Nothing read under the former session may stay in memory.
        void client.invalidateQueries({ queryKey: ['coffre.state'] }).then(() => {
          client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'coffre.state' })
        })
      }),
    [client],
  )

  useEffect(() => {
    // Minimised, covered or closed: the moment may be the last.
    const flush = () => void flushDrafts()
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [])

  useEffect(() => {
    let last = 0
    const tell = (event: Event) => {
      if (event.timeStamp - last < ACTIVITY_PERIOD) return
      last = event.timeStamp
      // A window that closes has nobody left to hear the answer.
      call('fenetre.activity', {}).catch(() => undefined)
    }
    window.addEventListener('pointerdown', tell)
    window.addEventListener('keydown', tell)
    return () => {
      window.removeEventListener('pointerdown', tell)
      window.removeEventListener('keydown', tell)
    }
  }, [])

  return reason
}
