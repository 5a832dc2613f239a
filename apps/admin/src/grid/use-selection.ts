import { useMemo, useState } from 'react'

/** Which rows are selected, by their key. */
export interface Selection {
  readonly keys: ReadonlySet<string>
  readonly count: number
  has: (key: string) => boolean
  toggle: (key: string) => void
  /** From the row touched last to this one, in the order shown. */
  extend: (order: readonly string[], to: string) => void
  /** All of these, or none where all are selected. */
  toggleAll: (keys: readonly string[]) => void
  clear: () => void
}

/** Keeps a selection of rows while the list below it grows. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  return useMemo(
    () => ({
      keys,
      count: keys.size,
      has: (key) => keys.has(key),
      toggle: (key) => {
        const next = new Set(keys)
        if (!next.delete(key)) next.add(key)
        setKeys(next)
        setLast(key)
      },
      extend: (order, to) => {
        const [from, until] = [order.indexOf(last ?? to), order.indexOf(to)].toSorted(
          (a, b) => a - b,
        )
        setKeys(new Set([...keys, ...order.slice(Math.max(0, from ?? 0), (until ?? 0) + 1)]))
        setLast(to)
      },
      toggleAll: (all) => setKeys(keys.size >= all.length ? new Set() : new Set(all)),
      clear: () => setKeys(new Set()),
    }),
    [keys, last],
  )
}
