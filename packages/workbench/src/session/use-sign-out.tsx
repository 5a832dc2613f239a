import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { signOut } from '../sign-in/auth-api.ts'

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    await signOut()
    queries.clear()
    location.assign(import.meta.env.BASE_URL)
  }, [queries])
}
