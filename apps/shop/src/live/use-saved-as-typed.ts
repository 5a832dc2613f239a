import { type RefObject, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { CheckoutOutcome } from '../views/checkout-view.ts'

const REST_MS = 350

/**
 * Saves a form as its fields are left, so that prices, days and other screens follow; answers what
 * the last save came to. Where there is no script its buttons do the same. `isAhead`: the form
 * shows what is not saved yet, so it is at once.
 */
export function useSavedAsTyped(
  form: RefObject<HTMLFormElement | null>,
  isAhead: boolean,
): CheckoutOutcome | null {
  const fetcher = useFetcher<CheckoutOutcome>({ key: 'checkout-save' })
  const { submit } = fetcher
  const first = useRef(isAhead)
  useEffect(() => {
    const element = form.current
    if (element === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const data = new FormData(element)
        data.set('do', 'save')
        void submit(data, { method: 'post' })
      }, REST_MS)
    }
    const leave = () => clearTimeout(timer)
    if (first.current) save()
    first.current = false
    element.addEventListener('change', save)
    element.addEventListener('submit', leave)
    return () => {
      leave()
      element.removeEventListener('change', save)
      element.removeEventListener('submit', leave)
    }
  }, [form, submit])
  return fetcher.data ?? null
}
