import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '@redthread/workbench/parts/page'
import { Outlet } from 'react-router'
import { RoomParts } from '../../fields/room-parts.tsx'

/** The room of stock: what lies where, what moves, what is counted, and by which rules it sells. */
export function Component() {
  const { t } = useLingui()
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
          ['/stock/rules', t`Rules per channel`],
        ]}
      />
      <Outlet />
    </Page>
  )
}
