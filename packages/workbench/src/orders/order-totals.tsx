import { Trans } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '../words/use-language.ts'
import type { Order } from '../api/orders.ts'
import styles from './orders.module.css'

/** What goods, shipping and discounts come to, with the tax within. */
export function OrderTotals(
  order: Pick<Order, 'currency' | 'totals' | 'shipping' | 'taxIncluded'>,
) {
  const { locale } = useLanguage()
  const { currency, totals, shipping, taxIncluded } = order
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  return (
    <dl className={styles.totals}>
      <div>
        <dt>
          <Trans>Goods</Trans>
        </dt>
        <dd>{money(totals.subtotal)}</dd>
      </div>
      {shipping.map(({ id, name, subtotal }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{money(subtotal)}</dd>
        </div>
      ))}
      {totals.discountTotal > 0 ? (
        <div>
          <dt>
            <Trans>Discounts</Trans>
          </dt>
          <dd>{money(-totals.discountTotal)}</dd>
        </div>
      ) : null}
      {totals.taxes.map(({ basisPoints, tax }) => (
        <div key={basisPoints} data-quiet>
          <dt>
            {taxIncluded ? (
              <Trans>of which VAT {percent(basisPoints, locale)}</Trans>
            ) : (
              <Trans>VAT {percent(basisPoints, locale)}</Trans>
            )}
          </dt>
          <dd>{money(tax)}</dd>
        </div>
      ))}
      <div data-total>
        <dt>
          <Trans>Total</Trans>
        </dt>
        <dd>{money(totals.total)}</dd>
      </div>
    </dl>
  )
}

function percent(basisPoints: number, locale: string): string {
  const style = { style: 'percent', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, style).format(basisPoints / 10_000)
}
