import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Paying } from './use-paying.ts'

/**
 * Whoever came by the key for exact cash has paid already: it is taken once, as soon as it is known
 * what is due. The wish is forgotten with that, so that going back or reloading takes nothing.
 */
export function useExactAtOnce({ due, pay }: Paying, { isReady }: { isReady: boolean }): void {
  const { search } = useLocation()
  const go = useNavigate()
  const isDone = useRef(false)
  const isWished = new URLSearchParams(search).get('exact') === '1'
  useEffect(() => {
    if (!isWished || !isReady || isDone.current) return
    isDone.current = true
    void go('/pay', { replace: true })
    if (due > 0) pay({ kind: 'cash', amount: due })
  }, [isWished, isReady, due, pay, go])
}
