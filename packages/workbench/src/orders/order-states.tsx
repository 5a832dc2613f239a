import { StateMark } from '../parts/state-mark.tsx'
import { orderStateWords, paymentStateWords, receivedStateWords } from '../words/order-words.ts'
import type { Order } from '../api/orders.ts'
import styles from './orders.module.css'

/** How an order stands: itself, its money, its goods. */
export function OrderStates({ order }: { order: Order }) {
  return (
    <span className={styles.states}>
      <StateMark words={orderStateWords[order.state]} />
      <StateMark words={paymentStateWords[order.paymentState]} />
      <StateMark words={receivedStateWords[order.fulfillmentState]} />
    </span>
  )
}
