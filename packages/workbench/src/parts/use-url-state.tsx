import { useCallback } from 'react'
import { useFilters } from './use-filters.tsx'

/**
 * A filter, tab or selection that lives in the address, so that it can be linked and gone back
 * from.
 */
export function useUrlState(name: string, initial = ''): [string, (value: string) => void] {
  const [params, setParam] = useFilters()
  const set = useCallback(
    (value: string) => setParam(name, value === initial ? '' : value),
    [name, initial, setParam],
  )
  return [params.get(name) ?? initial, set]
}
