import { Trans } from '@lingui/react/macro'
import { Button, Kbd } from '@mantine/core'
import { IconHandStop, IconQrcode, IconStack2, IconUser } from '@tabler/icons-react'
import { useSale } from '../../sale/sale.tsx'
import type { Dialog } from './dialog.ts'
import styles from './sell.module.css'

const icon = { size: 20, stroke: 1.7, 'aria-hidden': true } as const

/** The few things beside goods: whose sale it is, a shopper's cart, parking. */
export function SaleKeys({ onDialog }: { onDialog: (dialog: Dialog) => void }) {
  const { desk, cart } = useSale()
  const held = desk?.held ?? 0
  const isEmpty = (cart?.lines.length ?? 0) === 0
  return (
    <div className={styles.keys}>
      <Button
        size="lg"
        variant="default"
        leftSection={<IconUser {...icon} />}
        rightSection={<Kbd className={styles.kbd ?? ''}>F4</Kbd>}
        onClick={() => onDialog('customer')}
      >
        <Trans>Customer</Trans>
      </Button>
      <Button
        size="lg"
        variant="default"
        leftSection={<IconQrcode {...icon} />}
        onClick={() => onDialog('code')}
      >
        <Trans>Cart code</Trans>
      </Button>
      <Button
        size="lg"
        variant="default"
        disabled={isEmpty}
        leftSection={<IconHandStop {...icon} />}
        rightSection={<Kbd className={styles.kbd ?? ''}>F8</Kbd>}
        onClick={() => onDialog('hold')}
      >
        <Trans>Park</Trans>
      </Button>
      <Button
        size="lg"
        variant="default"
        leftSection={<IconStack2 {...icon} />}
        onClick={() => onDialog('held')}
      >
        {held > 0 ? <Trans>Parked ({held})</Trans> : <Trans>Parked</Trans>}
      </Button>
    </div>
  )
}
