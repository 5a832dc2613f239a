import { createContext, use } from 'react'
import type { TillView } from './till-api.ts'

export const TillContext = createContext<TillView | undefined>(undefined)

/** The till that this browser is; only behind the till's door. */
export function useTill(): TillView {
  const till = use(TillContext)
  if (till === undefined) throw new Error('useTill outside the door of the till')
  return till
}
