import type { CardView } from '../views/product-view.ts'
import { ProductCard } from './product-card.tsx'
import styles from './product-grid.module.css'

const FIRST_ROW = 4

export interface ProductGridProps {
  cards: readonly CardView[]
  /** One line that scrolls sideways, as on the home page. */
  shelf?: boolean
  /** Whether the first row is what a reader sees at once. */
  top?: boolean
}

/** Products side by side: two on a phone, four on a desk. */
export function ProductGrid({ cards, shelf, top }: ProductGridProps) {
  return (
    <ul className={shelf ? styles.shelf : styles.grid}>
      {cards.map((card, place) => (
        <ProductCard key={card.slug} card={card} first={top === true && place < FIRST_ROW} />
      ))}
    </ul>
  )
}
