import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '@redthread/workbench/parts/page'
import { useMay } from '@redthread/workbench/session/use-may'
import { Outlet } from 'react-router'
import { RoomParts } from '../../fields/room-parts.tsx'

/** The room of stock: what lies where, what moves, what is counted, and by which rules it sells. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  return (
    <Page
      width="wide"
      title={<Trans>Stock</Trans>}
      lead={<Trans>One stock for every channel: what lies where, and why it may be sold.</Trans>}
    >
      <RoomParts
        label={t`Stock`}
        parts={[
          ['/stock', t`Levels`],
          ['/stock/ledger', t`Ledger`],
          ['/stock/transfers', t`Transfers`],
          ['/stock/receipts', t`Receipts`],
          ...(may('inventory:count') ? [['/stock/counts', t`Counts`] as const] : []),
          ['/stock/rules', t`Rules per channel`],
        ]}
      />
      <Outlet />
    </Page>
  )
}
