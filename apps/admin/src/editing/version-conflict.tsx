import { Trans } from '@lingui/react/macro'
import { Alert, Button } from '@mantine/core'
import { asProblem } from '@redthread/workbench/api/problem'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'

export interface VersionConflictProps {
  error: unknown
  /** Gives up what is not saved and shows what the server holds. */
  onTakeTheirs: () => void
}

/** Why something was not saved; where somebody was faster, with the way to what they saved. */
export function VersionConflict({ error, onTakeTheirs }: VersionConflictProps) {
  if (error === null || error === undefined) return null
  if (asProblem(error).status !== 412) return <ProblemLine error={error} />
  return (
    <Alert role="alert" variant="light" color="yellow">
      <p style={{ marginBlock: '0 10px' }}>
        <Trans>Somebody changed this meanwhile. Nothing of yours is saved yet.</Trans>
      </p>
      <Button variant="default" size="sm" onClick={onTakeTheirs}>
        <Trans>Show theirs and drop mine</Trans>
      </Button>
    </Alert>
  )
}
