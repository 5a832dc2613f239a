import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { Section } from '../parts/section.tsx'
import { useLanguage } from '../words/use-language.ts'
import type { Order, OrderLine } from '../api/orders.ts'
import styles from './orders.module.css'
import { OrderTotals } from './order-totals.tsx'
import { WayWords } from './way-words.tsx'

/** What was bought, line by line, and what it comes to. */
export function OrderLines({ order }: { order: Order }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { currency, lines } = order
  return (
    <Section title={<Trans>What was bought</Trans>}>
      <ul className={styles.lines} aria-label={t`Lines of the order`}>
        {lines.map((line) => (
          <li key={line.id} data-canceled={line.canceled === line.quantity || undefined}>
            <LinePicture url={line.imageUrl} />
            <div className={styles.what}>
              <strong>{line.title}</strong>
              {line.detail ? <span>{line.detail}</span> : null}
              <span className={styles.quiet}>
                <code>{line.sku}</code> · <WayWords way={line.fulfillment} />
              </span>
              {line.note ? <q>{line.note}</q> : null}
              <LineStanding line={line} />
            </div>
            <span className={styles.times}>
              {line.quantity - line.canceled} ×{' '}
              <Money value={{ amount: line.unit, currency }} locale={locale} />
            </span>
            <span className={styles.sum}>
              <Money value={{ amount: line.total, currency }} locale={locale} />
              {line.discounts.map(({ promotionId, name, amount }) => (
                <small key={promotionId}>
                  {name} <Money value={{ amount: -amount, currency }} locale={locale} />
                </small>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <OrderTotals {...order} />
    </Section>
  )
}

function LinePicture({ url }: { url: string | null }) {
  if (url === null) return <span className={styles.noPicture} aria-hidden="true" />
  return <img className={styles.picture} src={url} alt="" loading="lazy" decoding="async" />
}

function LineStanding({ line: { quantity, canceled, fulfilled } }: { line: OrderLine }) {
  if (canceled === 0 && fulfilled === 0) return null
  return (
    <span className={styles.standing}>
      {canceled > 0 ? (
        <span data-kind="canceled">
          <Plural value={canceled} one="# piece canceled" other="# pieces canceled" />
        </span>
      ) : null}
      {fulfilled > 0 ? (
        <span data-kind="gone">
          <Trans>
            {fulfilled} of {quantity - canceled} with the customer
          </Trans>
        </span>
      ) : null}
    </span>
  )
}
