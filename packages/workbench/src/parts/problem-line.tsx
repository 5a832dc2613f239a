import { Trans } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { asProblem } from '../api/problem.ts'

/** A refusal beside the form that caused it: what was said no to, and the reference. */
export function ProblemLine({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null
  const problem = asProblem(error)
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />}
    >
      {problem.status === 0 ? (
        <Trans>The server cannot be reached. Nothing is lost; try again in a moment.</Trans>
      ) : (
        problem.message
      )}
      {problem.requestId && problem.status >= 500 ? (
        <>
          {' '}
          <Trans>
            Reference <code>{problem.requestId}</code>
          </Trans>
        </>
      ) : null}
    </Alert>
  )
}
