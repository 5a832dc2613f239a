import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { ReactNode } from 'react'
import type { OrderLineView, OrderView, WholeOrder } from '../../views/order-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { OrderArrivals } from './order-arrivals.tsx'
import styles from './order-page.module.css'
import { MoneyStanding, OrderStanding } from './order-states.tsx'

export interface OrderPageProps {
  whole: WholeOrder
  /** What can be done with it: papers, cancel. */
  children?: ReactNode
}

/** An order as the person who placed it reads it. */
export function OrderPage({ whole, children }: OrderPageProps) {
  const { t } = useLingui()
  const { order, placedOn, address, billing } = whole
  const { contact, delivery } = order
  const { company, vatId } = contact
  const name = [contact.givenName, contact.familyName].filter(Boolean).join(' ')
  const taxed = vatId && t`VAT ID ${vatId}`
  const billed = [company ?? name, company === null ? null : name, ...billing, taxed]
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <p className={styles.standing}>
          <OrderStanding order={order} />
          <span className={styles.quiet}>
            <Trans>Ordered {placedOn}</Trans>
          </span>
        </p>
        <OrderArrivals whole={whole} />
        <ul className={styles.lines}>
          {order.lines.map((line) => (
            <Line key={line.id} line={line} order={order} />
          ))}
        </ul>
      </div>
      <aside className={styles.side}>
        <Sums order={order} />
        <p className={styles.quiet}>
          <MoneyStanding order={order} />
        </p>
        <Tenders order={order} />
        <Party lines={[delivery?.recipient ?? name, ...address, contact.email, contact.phone]} />
        {billing.length > 0 || company !== null ? (
          <Party title={<Trans>Billed to</Trans>} lines={billed} />
        ) : null}
        {children}
      </aside>
    </div>
  )
}

interface PartyProps {
  title?: ReactNode
  lines: readonly (string | null | undefined)[]
}

function Party({ title, lines }: PartyProps) {
  return (
    <address className={styles.address}>
      {title ? <span className={styles.quiet}>{title}</span> : null}
      {[...new Set(lines.filter(Boolean))].map((text) => (
        <span key={text}>{text}</span>
      ))}
    </address>
  )
}

function Line({ line, order }: { line: OrderLineView; order: OrderView }) {
  const { locale } = useShop()
  const { title, detail, imageUrl, quantity, canceled, total } = line
  const left = quantity - canceled
  return (
    <li data-gone={left === 0 ? '' : undefined}>
      {imageUrl ? <img src={imageUrl} alt="" width="64" height="80" loading="lazy" /> : <span />}
      <span>
        <strong>{title}</strong>
        <span className={styles.quiet}>
          {[`${left || quantity} ×`, detail].filter(Boolean).join(' ')}
        </span>
        {canceled > 0 ? (
          <span className={styles.quiet}>
            <Trans>{canceled} canceled</Trans>
          </span>
        ) : null}
      </span>
      <Money value={{ amount: total, currency: order.currency }} locale={locale} />
    </li>
  )
}

function Sums({ order }: { order: OrderView }) {
  const { t } = useLingui()
  const { totals, currency, shipping, taxIncluded } = order
  const offs = new Map<string, number>()
  for (const { discounts } of [...order.lines, ...shipping]) {
    for (const { name, amount } of discounts) offs.set(name, (offs.get(name) ?? 0) + amount)
  }
  const rows: [string, number][] = [
    [t`Goods`, totals.subtotal],
    ...shipping.map(({ name, subtotal }): [string, number] => [name, subtotal]),
    ...[...offs].map(([name, amount]): [string, number] => [name, -amount]),
    ...(taxIncluded ? [] : [[t`VAT`, totals.taxTotal] as [string, number]]),
  ]
  return (
    <dl className={styles.sums}>
      {rows.map(([name, amount]) => (
        <Row key={name} name={name} amount={amount} currency={currency} />
      ))}
      <Row name={t`Total`} amount={totals.total} currency={currency} kind="total" />
      {taxIncluded ? (
        <Row name={t`of which VAT`} amount={totals.taxTotal} currency={currency} kind="tax" />
      ) : null}
    </dl>
  )
}

interface RowProps {
  name: string
  amount: number
  currency: OrderView['currency']
  kind?: 'total' | 'tax'
}

function Row({ name, amount, currency, kind }: RowProps) {
  const { locale } = useShop()
  return (
    <div data-kind={kind}>
      <dt>{name}</dt>
      <dd>
        {amount < 0 ? '−' : ''}
        <Money value={{ amount: Math.abs(amount), currency }} locale={locale} />
      </dd>
    </div>
  )
}

function Tenders({ order: { money, currency } }: { order: OrderView }) {
  const { t } = useLingui()
  const names = {
    card: t`Card`,
    terminal: t`Card`,
    cash: t`Cash`,
    gift_card: t`Gift card`,
    store_credit: t`Store credit`,
  }
  const standing = money.tenders.filter(({ state }) => state !== 'released' && state !== 'declined')
  return (
    <dl className={styles.sums}>
      {standing.map(({ id, kind, label, amount, change }) => (
        <Row
          key={id}
          name={[names[kind], label].filter(Boolean).join(' ')}
          amount={amount - change}
          currency={currency}
        />
      ))}
      {money.refunded > 0 ? (
        <Row name={t`Given back`} amount={-money.refunded} currency={currency} />
      ) : null}
    </dl>
  )
}
