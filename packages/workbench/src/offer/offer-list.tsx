import type { Wire } from '@redthread/client/wire'
import type { ProductCard } from '@redthread/contract/storefront'
import { OfferPicture } from './offer-picture.tsx'
import { OfferPrice } from './offer-price.tsx'
import styles from './offer.module.css'

export interface OfferListProps {
  label: string
  cards: readonly Wire<ProductCard>[]
  chosen?: string | undefined
  onChoose: (productId: string) => void
}

/** Products found, as big tiles for a thumb: picture, name, price. */
export function OfferList({ label, cards, chosen, onChoose }: OfferListProps) {
  return (
    <ul className={styles.tiles} aria-label={label}>
      {cards.map(({ id, title, picture, price }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.tile}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            <span className={styles.frame}>
              <OfferPicture picture={picture && { ...picture, alt: '' }} sizes="140px" />
            </span>
            <span className={styles.title}>{title}</span>
            <OfferPrice
              currency={price.currency}
              amount={price.from}
              prior={price.prior}
              from={price.to > price.from}
            />
          </button>
        </li>
      ))}
    </ul>
  )
}
