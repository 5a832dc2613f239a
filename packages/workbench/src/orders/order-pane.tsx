import { useMay } from '../session/use-may.tsx'
import type { Order } from '../api/orders.ts'
import { CancelSheet } from './cancel-sheet.tsx'
import { ChangeSheet } from './change-sheet.tsx'
import type { OrderSheet } from './order-actions.tsx'
import { OrderDocuments } from './order-documents.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderMoney } from './order-money.tsx'
import { OrderOrigin, OrderPerson } from './order-person.tsx'
import { OrderReceiving } from './order-receiving.tsx'
import { OrderTags } from './order-tags.tsx'
import { OrderThread } from './order-thread.tsx'
import { RefundSheet } from './refund-sheet.tsx'
import styles from './orders.module.css'

export interface OrderPaneProps {
  order: Order
  /** The sheet that lies open beside it. */
  sheet: OrderSheet | ''
  onSheet: (sheet: OrderSheet | '') => void
}

/** An order whole: goods, money, what leaves where, the person, and what happened. */
export function OrderPane({ order, sheet, onSheet }: OrderPaneProps) {
  const may = useMay()
  const close = () => onSheet('')
  return (
    <div className={styles.frame}>
      <div className={styles.order}>
        <div className={styles.main}>
          <OrderLines order={order} />
          {may('fulfillment:read') ? <OrderReceiving order={order} /> : null}
          <OrderThread order={order} />
        </div>
        <aside className={styles.aside}>
          <OrderPerson order={order} />
          <OrderMoney order={order} onRefund={() => onSheet('refund')} />
          <OrderDocuments order={order} />
          <OrderTags order={order} />
          <OrderOrigin order={order} />
        </aside>
      </div>
      {sheet === 'cancel' || sheet === 'cancel_lines' ? (
        <CancelSheet order={order} some={sheet === 'cancel_lines'} onClose={close} />
      ) : null}
      {sheet === 'change' ? <ChangeSheet order={order} onClose={close} /> : null}
      {sheet === 'refund' ? <RefundSheet order={order} onClose={close} /> : null}
    </div>
  )
}
