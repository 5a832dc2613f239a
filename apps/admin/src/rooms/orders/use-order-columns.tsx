import { useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { OrderInList } from '@redthread/workbench/api/orders'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import {
  orderStateWords,
  paymentStateWords,
  receivedStateWords,
} from '@redthread/workbench/words/order-words'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { Link } from 'react-router'
import type { GridColumn } from '../../grid/grid-column.ts'
import styles from './orders-page.module.css'

/** What stands in the sheet of orders. */
export function useOrderColumns(): GridColumn<OrderInList>[] {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const { nameOf } = usePlaceNames()
  const states = useStateColumns()
  const more = useMoreColumns()
  return [
    {
      key: 'number',
      label: t`Order`,
      width: 128,
      fixed: true,
      cell: ({ id, number }) => (
        <Link className={styles.number} to={`/orders/${id}`} tabIndex={-1}>
          {number}
        </Link>
      ),
    },
    {
      key: 'placed',
      label: t`Placed`,
      width: 140,
      sort: 'placed',
      cell: (o) => moment(o.placedAt),
    },
    {
      key: 'customer',
      label: t`Customer`,
      width: 210,
      cell: ({ name, email }) => name || email || '–',
    },
    {
      key: 'total',
      label: t`Total`,
      width: 124,
      figures: true,
      cell: ({ total, currency }) => <Money value={{ amount: total, currency }} locale={locale} />,
    },
    { key: 'channel', label: t`Channel`, width: 170, cell: ({ channelId }) => nameOf(channelId) },
    {
      key: 'store',
      label: t`Store`,
      width: 160,
      cell: ({ locationId }) => (locationId ? nameOf(locationId) : '–'),
    },
    ...states,
    ...more,
  ]
}

function useMoreColumns(): GridColumn<OrderInList>[] {
  const { t } = useLingui()
  const { count } = useFormats()
  return [
    {
      key: 'pieces',
      label: t`Pieces`,
      width: 84,
      figures: true,
      cell: ({ pieces }) => count(pieces),
    },
    {
      key: 'tags',
      label: t`Tags`,
      width: 180,
      cell: ({ tags }) => <span className={styles.tags}>{tags.join(', ')}</span>,
    },
  ]
}

function useStateColumns(): GridColumn<OrderInList>[] {
  const { t } = useLingui()
  return [
    {
      key: 'state',
      label: t`State`,
      width: 124,
      cell: ({ state }) => <StateMark words={orderStateWords[state]} />,
    },
    {
      key: 'payment',
      label: t`Payment`,
      width: 164,
      cell: ({ paymentState }) => <StateMark words={paymentStateWords[paymentState]} />,
    },
    {
      key: 'goods',
      label: t`Goods`,
      width: 160,
      cell: ({ fulfillmentState }) => <StateMark words={receivedStateWords[fulfillmentState]} />,
    },
  ]
}
