import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import type { ReactNode } from 'react'
import { Link, useNavigation } from 'react-router'
import type { Shelf } from '../views/find-shelf.server.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { ProductGrid } from './product-grid.tsx'
import { ShelfFilters } from './shelf-filters.tsx'
import styles from './shelf-view.module.css'
import { ShopLink } from './shop-link.tsx'

export interface ShelfViewProps {
  shelf: Shelf
  /** What to try where nothing fits. */
  empty: ReactNode
}

/** A shelf with its filters, how much stands on it, the products, and the way to more. */
export function ShelfView({ shelf, empty }: ShelfViewProps) {
  const { t } = useLingui()
  const { wish, cards, total, currency, more } = shelf
  const busy = useNavigation().state === 'loading'
  return (
    <section aria-label={t`Products`} aria-busy={busy || undefined} className={styles.shelf}>
      {total > 0 || wish.facets.length > 0 ? (
        <ShelfFilters wish={wish} currency={currency} />
      ) : null}
      <div className={styles.line}>
        <p role="status">
          <Plural value={total} one="# product" other="# products" />
        </p>
        <ChosenFilters wish={wish} />
      </div>
      {cards.length === 0 ? (
        <EmptyState title={t`Nothing fits`} action={<ShopLink to="c">{t`All products`}</ShopLink>}>
          {empty}
        </EmptyState>
      ) : (
        <ProductGrid cards={cards} top />
      )}
      {more === null ? null : (
        <p className={styles.more}>
          <span>
            <Trans>
              {cards.length} of {total}
            </Trans>
          </span>
          <Button as={Link} to={`?${more}`} size="large" replace preventScrollReset busy={busy}>
            <Trans>Show more</Trans>
          </Button>
        </p>
      )}
    </section>
  )
}
