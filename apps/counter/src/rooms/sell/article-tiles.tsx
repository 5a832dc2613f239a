import { Plural, useLingui } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { ProductCard } from '@redthread/contract/storefront'
import { OfferPicture } from '@redthread/workbench/offer/offer-picture'
import { OfferPrice } from '@redthread/workbench/offer/offer-price'
import { useQuery } from '@tanstack/react-query'
import { useSale } from '../../sale/sale.tsx'
import { readStock, stockKey } from '../../sale/sale-api.ts'
import styles from './sell.module.css'
import { StockWords } from './stock-words.tsx'

export interface ArticleTilesProps {
  cards: readonly Wire<ProductCard>[]
  /** A product of which one of several has to be chosen. */
  onProduct: (productId: string) => void
}

/** Products for a thumb: one touch puts in what there is only one of, or asks which. */
export function ArticleTiles({ cards, onProduct }: ArticleTilesProps) {
  const { t } = useLingui()
  const { add } = useSale()
  const stock = useStockOf(cards.flatMap(({ variantId }) => variantId ?? []))
  return (
    <ul className={styles.tiles} aria-label={t`Products found`}>
      {cards.map(({ id, title, picture, price, variantId, variantCount }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.tile}
            onClick={() => {
              if (variantId === null) onProduct(id)
              else add({ variantId, quantity: 1 }, title)
            }}
          >
            <span className={styles.frame}>
              <OfferPicture picture={picture && { ...picture, alt: '' }} sizes="120px" />
            </span>
            <span className={styles.tileTitle}>{title}</span>
            <OfferPrice
              currency={price.currency}
              amount={price.from}
              prior={price.prior}
              from={price.to > price.from}
            />
            {variantId === null ? (
              <span className={styles.tileNote}>
                <Plural value={variantCount} one="# kind" other="# kinds" />
              </span>
            ) : (
              <StockWords stock={stock.get(variantId)} />
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Stock of some variants, by their ids; empty until it is known. */
function useStockOf(variantIds: readonly string[]) {
  const stock = useQuery({
    queryKey: stockKey(variantIds),
    queryFn: () => readStock(variantIds),
    enabled: variantIds.length > 0,
    retry: false,
  })
  return new Map<string, NonNullable<typeof stock.data>[number]>(
    (stock.data ?? []).map((one) => [one.variantId, one]),
  )
}
