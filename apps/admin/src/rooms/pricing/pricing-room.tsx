import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Page } from '@redthread/workbench/parts/page'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { Link, Outlet, useNavigate } from 'react-router'
import { RoomParts } from '../../fields/room-parts.tsx'

/** The room of prices: what is written down, what is to come, and what the law wants proved. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const go = useNavigate()
  const mayWrite = may('pricing:write')
  useShortcut('n', <Trans>New price list</Trans>, () => {
    if (mayWrite) void go('/prices/lists/new')
  })
  const parts: readonly [string, string][] = [
    ['/prices', t`Price lists`],
    ['/prices/changes', t`Scheduled`],
    ['/prices/parity', t`Parity`],
    ['/prices/exceptions', t`Exceptions`],
    ['/prices/prior', t`Prior prices`],
    ['/prices/policies', t`Rules per channel`],
    ['/prices/taxes', t`Tax rates`],
  ]
  return (
    <Page
      width="wide"
      title={<Trans>Prices</Trans>}
      lead={<Trans>What things cost, where and when, and why.</Trans>}
      actions={
        mayWrite ? (
          <Button component={Link} to="/prices/lists/new">
            <Trans>New price list</Trans>
          </Button>
        ) : null
      }
    >
      <RoomParts label={t`Prices`} parts={parts} />
      <Outlet />
    </Page>
  )
}
