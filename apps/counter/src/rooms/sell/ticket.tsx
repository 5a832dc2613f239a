import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Kbd } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconShoppingBag } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { changeWays, type Cart } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import { CouponLine } from './coupon-line.tsx'
import { LineSheet } from './line-sheet.tsx'
import { SaleSums } from './sale-sums.tsx'
import type { Dialog } from './dialog.ts'
import styles from './ticket.module.css'
import { TicketHead } from './ticket-head.tsx'
import { TicketLine } from './ticket-line.tsx'
import { StillMissing } from './still-missing.tsx'

/** What the person takes: for whom, line by line, what it comes to, and on to paying. */
export function Ticket({ onDialog }: { onDialog: (dialog: Dialog) => void }) {
  const { t } = useLingui()
  const { cart, error, retry } = useSale()
  return (
    <section className={styles.ticket} aria-label={t`The sale`}>
      <TicketHead onDialog={onDialog} />
      {error ? (
        <ProblemState error={error} onRetry={retry} />
      ) : cart === undefined ? (
        <div className={styles.lines}>
          <Skeleton lines={4} height="52px" />
        </div>
      ) : cart === null || cart.lines.length === 0 ? (
        <Empty />
      ) : (
        <Filled cart={cart} />
      )}
    </section>
  )
}

function Empty() {
  const { desk } = useSale()
  const last = desk?.last
  return (
    <div className={styles.empty}>
      <EmptyState title={<Trans>Nothing in the sale yet</Trans>}>
        <Trans>Scan an article on any screen, type its number, or touch a picture.</Trans>
      </EmptyState>
      {last?.orderId ? (
        <Button component={Link} to={`/sold/${last.orderId}`} size="md" variant="subtle">
          <Trans>Last receipt: {last.orderNumber}</Trans>
        </Button>
      ) : null}
    </div>
  )
}

/** A cart that came from a phone is mostly to be sent: here it can be taken along at once. */
function AllAlong({ cart }: { cart: Cart }) {
  const { steps } = useSale()
  const others = cart.lines.filter(
    ({ fulfillment, ways }) => fulfillment?.kind !== 'carry_out' && ways.includes('carry_out'),
  )
  if (others.length === 0) return null
  const ids = others.map(({ id }) => id)
  return (
    <Button
      variant="subtle"
      color="gray"
      size="md"
      leftSection={<IconShoppingBag size={18} stroke={1.7} aria-hidden="true" />}
      onClick={() => void steps.change((id) => changeWays(id, { kind: 'carry_out' }, ids))}
    >
      <Trans>Take all along</Trans>
    </Button>
  )
}

function Filled({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [chosen, choose] = useState<string>()
  const { totals, lines, requirements } = cart
  const line = lines.find(({ id }) => id === chosen)
  const stops = requirements.filter(({ step }) => step !== 'pay')
  return (
    <>
      {/* It scrolls: whoever has no wheel must be able to stand in it. */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Lines of the sale`}>
        <ul className={styles.lines}>
          {lines.map((one) => (
            <TicketLine
              key={one.id}
              line={one}
              currency={totals.currency}
              onOpen={() => choose(one.id)}
            />
          ))}
        </ul>
        <div className={styles.extras}>
          <CouponLine cart={cart} />
          <AllAlong cart={cart} />
        </div>
      </div>
      <footer className={styles.foot}>
        <SaleSums cart={cart} hinting />
        <StillMissing cart={cart} />
        <Button
          component={Link}
          to="/pay"
          size="xl"
          className={styles.pay ?? ''}
          data-waits={stops.length > 0 || undefined}
          rightSection={<Kbd className={styles.kbd ?? ''}>F2</Kbd>}
        >
          <span className={styles.payWords}>
            <Trans>Pay</Trans>
            <Money value={{ amount: totals.total, currency: totals.currency }} locale={locale} />
          </span>
        </Button>
      </footer>
      {line ? <LineSheet cart={cart} line={line} onClose={() => choose(undefined)} /> : null}
    </>
  )
}
