import { useEffect, useState } from 'react'

interface Progression {
  label: string
  done: number
  total: number
}

/** How far a task of the main process is; nothing when it is not running. */
export function useProgression(task: string, running: boolean): Progression | null {
  const [progression, setProgression] = useState<Progression | null>(null)
  useEffect(() => {
    if (!running) return
    setProgression(null)
    return window.jalon.onEvent((event) => {
      if (event.type === 'progress' && event.task === task) setProgression({ label: event.label, done: event.done, total: event.total })
    })
  }, [task, running])
  return running ? progression : null
}
