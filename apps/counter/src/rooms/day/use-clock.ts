import { useEffect, useState } from 'react'

/** The time, anew each time a minute begins. */
export function useClock(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const untilNext = 60_000 - (now.getTime() % 60_000)
    const timer = setTimeout(() => setNow(new Date()), untilNext + 20)
    return () => clearTimeout(timer)
  }, [now])
  return now
}
