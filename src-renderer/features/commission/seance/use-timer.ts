import { useEffect, useState } from 'react'

/** Seconds spent on each dossier since the session is on the screen; the clock of the one shown runs. */
export function useTimer(passage: string | null): number {
  const [seconds, setSeconds] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    if (passage === null) return
    const tick = setInterval(() => setSeconds((known) => ({ ...known, [passage]: (known[passage] ?? 0) + 1 })), 1000)
    return () => clearInterval(tick)
  }, [passage])
  return passage === null ? 0 : (seconds[passage] ?? 0)
}
