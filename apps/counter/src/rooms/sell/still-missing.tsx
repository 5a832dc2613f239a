import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { notePricesSeen, type Cart } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import { ReachSheet } from './reach-sheet.tsx'
import styles from './ticket.module.css'

const reach = new Set(['contact', 'address', 'deliveryOptionId', 'option'])

/** What has to be said before it can be paid, each with the way there. */
export function StillMissing({ cart }: { cart: Cart }) {
  const { steps } = useSale()
  const [isOpen, open] = useState(false)
  const stops = cart.requirements.filter(({ step }) => step !== 'pay')
  const changes = cart.priceChanges
  if (stops.length === 0 && changes.length === 0) return null
  const needsReach = stops.some(({ step, field }) => {
    return step === 'who' || reach.has(field.split('.')[0] ?? '')
  })
  return (
    <div className={styles.missing} role="status">
      <ul>
        {stops.map(({ code, field, message }) => (
          <li key={`${code} ${field}`}>
            <IconAlertCircle size={18} stroke={1.8} aria-hidden="true" />
            {message}
          </li>
        ))}
        {changes.map(({ lineId, text }) => (
          <li key={lineId}>
            <IconAlertCircle size={18} stroke={1.8} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
      {needsReach ? (
        <Button variant="default" size="md" onClick={() => open(true)}>
          <Trans>Address and contact</Trans>
        </Button>
      ) : null}
      {changes.length > 0 ? (
        <Button variant="default" size="md" onClick={() => void steps.change(notePricesSeen)}>
          <Trans>Told the customer: go on</Trans>
        </Button>
      ) : null}
      {isOpen ? <ReachSheet cart={cart} onClose={() => open(false)} /> : null}
    </div>
  )
}
