import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { asProblem } from '@redthread/workbench/api/problem'
import { SignInGate } from '@redthread/workbench/sign-in/sign-in-gate'
import { useQueryClient } from '@tanstack/react-query'
import { CounterFrame } from '../frame/counter-frame.tsx'
import { useRemembered } from '../offline/use-remembered.ts'
import { LockScreen } from './lock-screen.tsx'
import { PairScreen } from './pair-screen.tsx'
import { TillContext } from './till.tsx'
import { readTill, tillKey } from './till-api.ts'

/**
 * The door of a till: pair the browser once, then a PIN opens it. Without a network the till shows
 * what it last knew; nobody is let in anew.
 */
export function TillDoor() {
  const queries = useQueryClient()
  const till = useRemembered(tillKey, readTill, { refetchInterval: 60_000 })
  const refresh = () => void queries.invalidateQueries()
  if (till.error && asProblem(till.error).status === 401) {
    return (
      <SignInGate>
        <PairScreen onPaired={refresh} />
      </SignInGate>
    )
  }
  if (till.data === undefined) {
    return (
      <main>
        {till.error ? <ProblemState error={till.error} onRetry={refresh} /> : <PageLoading />}
      </main>
    )
  }
  return (
    <TillContext value={till.data}>
      {till.data.current === null ? <LockScreen onUnlocked={refresh} /> : <CounterFrame />}
    </TillContext>
  )
}
