import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { Order } from '@redthread/workbench/api/orders'
import { tenderKindWords } from '@redthread/workbench/words/order-words'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { BrandSign } from '../../frame/brand-sign.tsx'
import { useTill } from '../../till/till.tsx'
import { useStore } from '../day/use-store.ts'
import { OrderCode } from './order-code.tsx'
import { ReceiptLine } from './receipt-line.tsx'
import styles from './receipt.module.css'

/** The receipt as it is shown, and as a till's printer prints it on 80 mm. */
export function Receipt({ order }: { order: Order }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const { staff, device } = useTill()
  const store = useStore()
  const { currency, totals, money, shipping, lines, number } = order
  const said = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const seller = staff.find(({ id }) => order.placedBy === `staff:${id}`)?.name
  const brandId = store.data?.brandIds[0]
  const paid = money.tenders.filter(({ state }) => state !== 'released' && state !== 'declined')
  return (
    <article className={styles.receipt} aria-label={t`Receipt`}>
      <header>
        {brandId ? <BrandSign brandId={brandId} /> : null}
        <strong>{store.data?.name}</strong>
        <span>
          {store.data ? [...store.data.address.lines, store.data.address.city].join(', ') : null}
        </span>
      </header>
      <ul>
        {lines.map((line) => (
          <ReceiptLine key={line.id} line={line} currency={currency} />
        ))}
        {shipping.map(({ id, name, total }) => (
          <li key={id}>
            <span>{name}</span>
            {said(total)}
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        <span>
          <Trans>Total</Trans>
        </span>
        {said(totals.total)}
      </p>
      <ul>
        {paid.map(({ id, kind, label, amount, change }) => (
          <li key={id}>
            <span>
              {i18n._(tenderKindWords[kind])} {label}
            </span>
            {said(amount)}
            {change > 0 ? (
              <span className={styles.more}>
                <span>
                  <Trans>Change</Trans>
                </span>
                {said(change)}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>VAT</Trans>
            </th>
            <th scope="col">
              <Trans>Net</Trans>
            </th>
            <th scope="col">
              <Trans>Tax</Trans>
            </th>
            <th scope="col">
              <Trans>Gross</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.taxes.map(({ basisPoints, net, tax, gross }) => (
            <tr key={basisPoints}>
              <td>{(basisPoints / 100).toLocaleString(locale)} %</td>
              <td>{said(net)}</td>
              <td>{said(tax)}</td>
              <td>{said(gross)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer>
        <OrderCode number={number} label={t`Code of order ${number}`} />
        <strong>{number}</strong>
        <span>{moment(order.placedAt)}</span>
        <span>
          {device.name}
          {seller ? ` · ${seller}` : null}
        </span>
      </footer>
    </article>
  )
}
