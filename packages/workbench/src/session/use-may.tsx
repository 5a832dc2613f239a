import { useCallback } from 'react'
import { useSession } from './session.tsx'

/** Tells whether the person may do something anywhere; the server decides for each place again. */
export function useMay(): (permission: string) => boolean {
  const { grants } = useSession()
  return useCallback((wanted) => grants.some(({ permission }) => permission === wanted), [grants])
}
