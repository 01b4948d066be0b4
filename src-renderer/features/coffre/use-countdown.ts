import { useEffect, useState } from 'react'

/** Seconds left, from `seconds` down to 0; starts again when the figure given changes. */
export function useCountdown(seconds: number): number {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(0)

  useEffect(() => {
    const start = performance.now()
    setNow(start)
    setUntil(start + seconds * 1000)
    if (seconds <= 0) return
    const timer = setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= start + seconds * 1000) clearInterval(timer)
    }, 500)
    return () => clearInterval(timer)
  }, [seconds])

  return Math.max(0, Math.ceil((until - now) / 1000))
}
