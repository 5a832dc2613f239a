import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Link } from 'react-router'

/** An address that leads nowhere, with the way back. */
export function NotHere() {
  return (
    <EmptyState
      title={<Trans>There is no page here</Trans>}
      action={
        <Button component={Link} to="/" variant="default">
          <Trans>Back to the start</Trans>
        </Button>
      }
    >
      <Trans>The link may be old or incomplete.</Trans>
    </EmptyState>
  )
}
