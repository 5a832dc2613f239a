import { Trans, useLingui } from '@lingui/react/macro'
import { Button, SegmentedControl } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useOnline } from '@redthread/workbench/shell/use-online'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import type { Cart } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import { SaleSums } from '../sell/sale-sums.tsx'
import { StillMissing } from '../sell/still-missing.tsx'
import { CardPane } from './card-pane.tsx'
import { CashPane } from './cash-pane.tsx'
import { GiftPane } from './gift-pane.tsx'
import { LinesToPay } from './lines-to-pay.tsx'
import { PaidSoFar } from './paid-so-far.tsx'
import styles from './pay.module.css'
import { useExactAtOnce } from './use-exact-at-once.ts'
import { useFinishByItself } from './use-finish-by-itself.ts'
import { usePaying } from './use-paying.ts'

/** Pay the sale: in cash, by card, by gift card, or by several of them. */
export function Component() {
  const { cart, error, retry } = useSale()
  if (error) return <ProblemState error={error} onRetry={retry} />
  if (cart === undefined) {
    return (
      <div className={styles.page}>
        <Skeleton lines={5} height="72px" />
      </div>
    )
  }
  if (cart === null || cart.lines.length === 0) {
    return (
      <EmptyState
        title={<Trans>There is nothing to pay</Trans>}
        action={
          <Button component={Link} to="/" size="lg">
            <Trans>Back to the sale</Trans>
          </Button>
        }
      >
        <Trans>Nothing is open at this till, and nothing was charged.</Trans>
      </EmptyState>
    )
  }
  return <Pay key={cart.id} cart={cart} />
}

const methods = ['cash', 'card', 'gift'] as const

function Pay({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const go = useNavigate()
  const online = useOnline()
  const { locale } = useLanguage()
  const paying = usePaying(cart)
  const [by, setBy] = useUrlState('by', 'cash')
  const { currency, total } = cart.totals
  const { due, pending, error, payment } = paying
  const stops = cart.requirements.some(({ step }) => step !== 'pay')
  const waits = stops || !online || payment === undefined
  useShortcut('F2', <Trans>Cash</Trans>, () => setBy('cash'))
  useShortcut('F3', <Trans>Card</Trans>, () => setBy('card'))
  useShortcut('F4', <Trans>Gift card</Trans>, () => setBy('gift'))
  useShortcut('Escape', <Trans>Back to the sale</Trans>, () => void go('/'))
  useExactAtOnce(paying, { isReady: !waits })
  useFinishByItself(paying)
  const words = { cash: t`Cash`, card: t`Card`, gift: t`Gift card` }
  const pane = { paying, currency, disabled: waits || pending }
  return (
    <div className={styles.page}>
      <section className={styles.pay} aria-label={t`Pay`}>
        <header className={styles.due}>
          <Button
            component={Link}
            to="/"
            variant="subtle"
            color="gray"
            size="md"
            leftSection={<IconArrowLeft size={20} stroke={1.7} aria-hidden="true" />}
          >
            <Trans>Back to the sale</Trans>
          </Button>
          <h1>
            <span>{due < total ? <Trans>Still to pay</Trans> : <Trans>To pay</Trans>}</span>
            <Money value={{ amount: due, currency }} locale={locale} />
          </h1>
        </header>
        <StillMissing cart={cart} />
        <PaidSoFar paying={paying} currency={currency} />
        <ProblemLine error={error} />
        {due === 0 ? (
          <Button size="xl" loading={pending} disabled={waits} onClick={paying.finish}>
            <Trans>Finish the sale</Trans>
          </Button>
        ) : (
          <>
            <SegmentedControl
              size="lg"
              fullWidth
              aria-label={t`How it is paid`}
              value={by}
              onChange={setBy}
              data={methods.map((value) => ({ value, label: words[value] }))}
            />
            {by === 'card' ? (
              <CardPane key={due} {...pane} />
            ) : by === 'gift' ? (
              <GiftPane {...pane} />
            ) : (
              <CashPane key={due} {...pane} />
            )}
          </>
        )}
        {online ? null : (
          <p role="status" className={styles.note}>
            <Trans>No network: nothing can be paid right now, and nothing is charged.</Trans>
          </p>
        )}
      </section>
      <aside className={styles.side} aria-label={t`The sale`}>
        <LinesToPay cart={cart} />
        <SaleSums cart={cart} />
        <p className={styles.total}>
          <span>
            <Trans>Total</Trans>
          </span>
          <Money value={{ amount: total, currency }} locale={locale} />
        </p>
      </aside>
    </div>
  )
}
