import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '@redthread/workbench/parts/page'
import { useMay } from '@redthread/workbench/session/use-may'
import { Outlet } from 'react-router'
import { RoomParts } from '../../fields/room-parts.tsx'

/** The room of payments: gift cards, and how cards are taken. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  return (
    <Page
      title={<Trans>Payments</Trans>}
      lead={<Trans>Gift cards, and how cards are taken.</Trans>}
    >
      <RoomParts
        label={t`Payments`}
        parts={[
          ['/payments', t`Card payments`],
          ...(may('gift_cards:read') ? [['/payments/gift-cards', t`Gift cards`] as const] : []),
        ]}
      />
      <Outlet />
    </Page>
  )
}
