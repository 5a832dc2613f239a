import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import { asProblem } from '../api/problem.ts'
import { PageLoading } from '../parts/page-loading.tsx'
import { ProblemState } from '../parts/problem-state.tsx'
import { askSession, SESSION } from '../session/ask-session.ts'
import { SessionContext } from '../session/session.tsx'
import { SecondFactorScreen } from './second-factor-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'

/**
 * Lets nobody past without a session. When one ends under the person's hands, the page stays
 * mounted behind the sign-in, so that nothing typed is lost.
 */
export function SignInGate({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const session = useQuery({ queryKey: SESSION, queryFn: askSession, staleTime: 60_000 })
  const again = useCallback(() => void queries.invalidateQueries(), [queries])
  const code = session.error ? asProblem(session.error).code : undefined
  const missing = session.data?.secondFactor === 'missing'
  if (missing || code === 'platform.second_factor_required') {
    return <SecondFactorScreen onDone={again} />
  }
  const signedOut = code === 'platform.sign_in_required'
  const page = session.data ? (
    <SessionContext value={session.data}>
      <div hidden={signedOut}>{children}</div>
    </SessionContext>
  ) : null
  if (signedOut) {
    return (
      <>
        {page}
        <SignInScreen ended={page !== null} onSignedIn={again} />
      </>
    )
  }
  if (page) return page
  if (session.error) {
    return (
      <main>
        <ProblemState error={session.error} onRetry={again} />
      </main>
    )
  }
  return (
    <main>
      <PageLoading />
    </main>
  )
}
