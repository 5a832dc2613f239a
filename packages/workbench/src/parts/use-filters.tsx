import { useCallback, useState } from 'react'
import { useSearchParams } from 'react-router'

interface Ahead {
  /** What the address said when the change was made; once it says anything else, it is right. */
  readonly from: URLSearchParams
  readonly to: URLSearchParams
}

/**
 * The filters in the address, and how to change one; what is empty leaves the address. A field
 * shows its new value within the event that changed it: the router answers a moment later, and a
 * switch would jump back meanwhile, and a caret to the end.
 */
export function useFilters(): [URLSearchParams, (name: string, value: string) => void] {
  const [asked, setAsked] = useSearchParams()
  const [ahead, setAhead] = useState<Ahead | null>(null)
  const params = ahead?.from === asked ? ahead.to : asked
  const set = useCallback(
    (name: string, value: string) => {
      const to = new URLSearchParams(params)
      if (value === '') to.delete(name)
      else to.set(name, value)
      setAhead({ from: asked, to })
      setAsked(to, { replace: true, preventScrollReset: true, flushSync: true })
    },
    [asked, params, setAsked],
  )
  return [params, set]
}
