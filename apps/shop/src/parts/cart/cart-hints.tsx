import type { CartView } from '../../views/cart-view.ts'
import { Icon } from '../icon.tsx'
import styles from './cart-hints.module.css'

export interface CartHintsProps {
  cart: CartView
  most?: number
}

/** Advantages within reach, each with a thread that shows how far it is. */
export function CartHints({ cart: { hints, totals }, most = 3 }: CartHintsProps) {
  if (hints.length === 0) return null
  return (
    <ul className={styles.hints}>
      {hints.slice(0, most).map(({ kind, promotionId, missing, text }) => (
        <li key={promotionId ?? kind}>
          <Icon name={kind === 'free_delivery' ? 'truck' : 'gift'} />
          <span>{text}</span>
          {kind === 'pieces' ? null : (
            <progress
              className={styles.way}
              max={totals.subtotal + missing}
              value={totals.subtotal}
              aria-hidden="true"
            />
          )}
        </li>
      ))}
    </ul>
  )
}
