import type { ProductView } from '../views/product-view.ts'
import { Icon } from './icon.tsx'
import styles from './promotion-hints.module.css'

/** What is to be had with a product beyond its price; nothing where there is nothing. */
export function PromotionHints({ promotions }: Pick<ProductView, 'promotions'>) {
  if (promotions.length === 0) return null
  return (
    <ul className={styles.hints}>
      {promotions.map(({ id, name, description }) => (
        <li key={id}>
          <Icon name="gift" />
          <p>
            <strong>{name}</strong>
            {description === '' ? null : <span>{description}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
