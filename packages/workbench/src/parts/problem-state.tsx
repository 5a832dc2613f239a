import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { ErrorState } from '@redthread/ui/error-state'
import { IconLock } from '@tabler/icons-react'
import { asProblem } from '../api/problem.ts'

export interface ProblemStateProps {
  error: unknown
  onRetry?: () => void
  busy?: boolean
}

/** What a screen shows instead of its work: no network, no permission, nothing there, or broken. */
export function ProblemState({ error, onRetry, busy }: ProblemStateProps) {
  const { t } = useLingui()
  const problem = asProblem(error)
  if (problem.status === 403) return <NoPermission />
  if (problem.status === 404) {
    return (
      <EmptyState title={<Trans>This is no longer here</Trans>}>
        <Trans>It may have been removed, or the link may be incomplete.</Trans>
      </EmptyState>
    )
  }
  const retry = onRetry ? { label: t`Try again`, onRetry, busy: busy ?? false } : undefined
  const reference = problem.requestId ? { label: t`Reference`, id: problem.requestId } : undefined
  return (
    <ErrorState
      title={
        problem.status === 0
          ? t`The server cannot be reached`
          : problem.message || t`That did not work`
      }
      {...(retry ? { retry } : {})}
      {...(reference ? { reference } : {})}
    >
      {problem.status === 0 ? (
        <Trans>Nothing is lost. Check the network, then try again.</Trans>
      ) : (
        <Trans>Nothing was changed. If it happens again, pass the reference on to support.</Trans>
      )}
    </ErrorState>
  )
}

/** Says that the room exists but is not theirs, and who opens it. */
export function NoPermission() {
  return (
    <EmptyState
      title={<Trans>This room is not open to you</Trans>}
      icon={<IconLock size={22} stroke={1.6} aria-hidden="true" />}
    >
      <Trans>Your role does not include it. A person who looks after staff can change that.</Trans>
    </EmptyState>
  )
}
