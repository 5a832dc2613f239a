import { useEffect, useRef } from 'react'
import type { Paying } from './use-paying.ts'

/** A card that was waited for is approved: the sale finishes without another touch. */
export function useFinishByItself({ tenders, due, pending, finish }: Paying): void {
  const isWaiting = tenders.some(({ state }) => state === 'pending')
  const waited = useRef(false)
  useEffect(() => {
    if (isWaiting) waited.current = true
    else if (waited.current && due === 0 && !pending) {
      waited.current = false
      finish()
    }
  }, [isWaiting, due, pending, finish])
}
