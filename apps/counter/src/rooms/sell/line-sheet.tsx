import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, SegmentedControl, Stack } from '@mantine/core'
import type { LineWay } from '@redthread/contract/carts-lines'
import { Sheet } from '@redthread/workbench/parts/sheet'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { changeWays, type Cart, type Line, type Way } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import { PickupChoice } from './pickup-choice.tsx'
import styles from './ticket.module.css'

export interface LineSheetProps {
  cart: Cart
  line: Line
  onClose: () => void
}

/** One line: how many, and how it reaches the person. */
export function LineSheet({ cart, line, onClose }: LineSheetProps) {
  const { t } = useLingui()
  const { steps } = useSale()
  const [kind, setKind] = useState<LineWay>(line.fulfillment?.kind ?? 'carry_out')
  const [quantity, setQuantity] = useState<number>(line.quantity)
  const words: Record<LineWay, string> = {
    carry_out: t`Taken along`,
    pickup: t`Collected elsewhere`,
    delivery: t`Sent`,
  }
  const choose = (way: Way) => {
    void steps
      .change((cartId) => changeWays(cartId, way, [line.id]))
      .then((isDone) => {
        if (isDone && way.kind === 'pickup') onClose()
      })
  }
  const pick = (next: LineWay) => {
    setKind(next)
    if (next !== 'pickup') choose({ kind: next })
  }
  return (
    <Sheet title={line.title} onClose={onClose}>
      <Stack gap="lg">
        <NumberInput
          size="lg"
          label={t`How many`}
          min={0}
          max={9999}
          value={quantity}
          onChange={(value) => setQuantity(Number(value) || 0)}
          onBlur={() => {
            if (quantity !== line.quantity) steps.setQuantity(line, quantity)
            if (quantity === 0) onClose()
          }}
          stepHoldDelay={400}
          stepHoldInterval={80}
        />
        <div role="group" aria-label={t`How it reaches the customer`} className={styles.ways}>
          <SegmentedControl
            size="lg"
            fullWidth
            value={kind}
            onChange={(value) => pick(value)}
            data={line.ways.map((value) => ({ value, label: words[value] }))}
          />
          {kind === 'pickup' ? <PickupChoice cart={cart} line={line} onChoose={choose} /> : null}
          {kind === 'delivery' ? (
            <p className={styles.note}>
              <Trans>Address and delivery are asked for before paying.</Trans>
            </p>
          ) : null}
        </div>
        <Button
          variant="light"
          color="red"
          size="md"
          leftSection={<IconTrash size={18} stroke={1.7} aria-hidden="true" />}
          onClick={() => {
            steps.setQuantity(line, 0)
            onClose()
          }}
        >
          <Trans>Take it out</Trans>
        </Button>
      </Stack>
    </Sheet>
  )
}
