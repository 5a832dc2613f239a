import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readSales, salesKey } from '../../sale/sale-api.ts'
import { useTill } from '../../till/till.tsx'
import styles from './sold.module.css'

/** The last sales of this till, to show or print a receipt once more. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const { staff } = useTill()
  const sales = useQuery({ queryKey: salesKey('done'), queryFn: () => readSales('done') })
  return (
    <div className={styles.list}>
      <h1>
        <Trans>Earlier sales of this till</Trans>
      </h1>
      {sales.error ? (
        <ProblemState error={sales.error} onRetry={() => void sales.refetch()} />
      ) : sales.data === undefined ? (
        <Skeleton lines={5} height="56px" />
      ) : sales.data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing was sold here yet</Trans>}>
          <Trans>Receipts of this till wait here to be printed once more.</Trans>
        </EmptyState>
      ) : (
        <ul aria-label={t`Sales`}>
          {sales.data.items.map((sale) => (
            <li key={sale.id}>
              <Link to={`/sold/${sale.orderId ?? ''}`}>
                <strong>{sale.orderNumber}</strong>
                <span>
                  {sale.settledAt ? moment(sale.settledAt) : null} ·{' '}
                  <Plural value={sale.count} one="# piece" other="# pieces" />
                  {sale.customer ? ` · ${sale.customer}` : null}
                </span>
                <span>{staff.find(({ id }) => sale.by === `staff:${id}`)?.name}</span>
                <Money value={{ amount: sale.total, currency: sale.currency }} locale={locale} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
