import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/**
 * A filter, tab or selection that lives in the address, so that it can be linked and gone back
 * from.
 */
export function useUrlState(name: string, initial = ''): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (value: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before)
          if (value === initial) next.delete(name)
          else next.set(name, value)
          return next
        },
        { replace: true, preventScrollReset: true },
      )
    },
    [name, initial, setParams],
  )
  return [params.get(name) ?? initial, set]
}
