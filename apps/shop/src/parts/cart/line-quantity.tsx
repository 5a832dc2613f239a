import { useLingui } from '@lingui/react/macro'
import type { CartLineView } from '../../views/cart-view.ts'
import { wayText } from '../../views/form-way.ts'
import { Icon } from '../icon.tsx'
import { CartPress } from './cart-press.tsx'
import styles from './line-quantity.module.css'

/** How many of a line; the figure changes under the finger, before the server has said so. */
export function LineQuantity({ line }: { line: CartLineView }) {
  const { t } = useLingui()
  const { id, title, quantity, fulfillment } = line
  return (
    <CartPress act="line" fields={{ line: id, how: wayText(fulfillment) }}>
      {({ sent }) => {
        const shown = sent ? amountOf(sent) : quantity
        return (
          <span className={styles.steps} role="group" aria-label={t`Quantity of ${title}`}>
            <input type="hidden" name="quantity" value={shown} />
            <button
              type="submit"
              name="step"
              value="-1"
              aria-label={shown > 1 ? t`One less` : t`Remove`}
              disabled={shown === 0}
            >
              <Icon name={shown > 1 ? 'minus' : 'trash'} />
            </button>
            <output className="rt-figures">{shown}</output>
            <button type="submit" name="step" value="1" aria-label={t`One more`}>
              <Icon name="plus" />
            </button>
          </span>
        )
      }}
    </CartPress>
  )
}

function amountOf(sent: FormData): number {
  return Math.max(0, Number(sent.get('quantity')) + Number(sent.get('step')))
}
