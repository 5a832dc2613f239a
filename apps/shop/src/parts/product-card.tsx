import { Trans, useLingui } from '@lingui/react/macro'
import type { CardView } from '../views/product-view.ts'
import { QuickAdd } from './cart/add-to-cart.tsx'
import { Picture } from './picture.tsx'
import { PriceTag } from './price-tag.tsx'
import styles from './product-card.module.css'
import { ShopLink } from './shop-link.tsx'
import { SwatchRow } from './swatch.tsx'

const SIZES = '(width >= 1100px) 270px, (width >= 720px) 30vw, 46vw'

export interface ProductCardProps {
  card: CardView
  /** Above the fold. */
  first?: boolean
}

/** A product on a shelf: one link, one picture, what it is and what it costs. */
export function ProductCard({ card, first = false }: ProductCardProps) {
  const { t } = useLingui()
  const { slug, title, subtitle, picture, price, swatches, swatchCount, variantId } = card
  return (
    <li className={styles.card}>
      <ShopLink to={`p/${slug}`} className={styles.link}>
        <span className={styles.frame}>
          <Picture picture={picture ? { ...picture, alt: '' } : null} sizes={SIZES} first={first} />
          <Mark card={card} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {subtitle ? <span className={styles.subtitle}>{subtitle}</span> : null}
          {swatchCount > 1 ? (
            <SwatchRow swatches={swatches} count={swatchCount} words={t`${swatchCount} shades`} />
          ) : null}
          {price ? (
            <PriceTag price={price} />
          ) : (
            <span className={styles.subtitle}>
              <Trans>Not for sale right now</Trans>
            </span>
          )}
        </span>
      </ShopLink>
      {variantId && price ? (
        <span className={styles.quick}>
          <QuickAdd variantId={variantId} title={title} />
        </span>
      ) : null}
    </li>
  )
}

/** The one thing worth a flag: a reduction before a novelty, never both. */
function Mark({ card: { price, isNew } }: { card: CardView }) {
  const percent = price?.prior ? reduction(price.value.amount, price.prior.amount) : 0
  if (percent > 0) {
    return (
      <span className={styles.mark} data-kind="reduced">
        <Trans>−{percent} %</Trans>
      </span>
    )
  }
  if (!isNew) return null
  return (
    <span className={styles.mark} data-kind="new">
      <Trans>New</Trans>
    </span>
  )
}

/** Whole percent below the prior price, rounded down: a flag never promises more than is true. */
function reduction(now: number, prior: number): number {
  return prior > now ? Math.floor(((prior - now) * 100) / prior) : 0
}
