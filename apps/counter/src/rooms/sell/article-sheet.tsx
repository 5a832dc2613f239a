import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { VariantOffer } from '@redthread/contract/storefront'
import { Skeleton } from '@redthread/ui/skeleton'
import { offerKey, readOffer } from '@redthread/workbench/api/offers'
import { OfferSheet } from '@redthread/workbench/offer/offer-sheet'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Sheet } from '@redthread/workbench/parts/sheet'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSale } from '../../sale/sale.tsx'
import { readStock, stockKey } from '../../sale/sale-api.ts'
import styles from './sell.module.css'
import { StockWords } from './stock-words.tsx'

export interface ArticleSheetProps {
  productId: string
  onClose: () => void
}

/** A product of several kinds: which one, what lies where, and into the sale with it. */
export function ArticleSheet({ productId, onClose }: ArticleSheetProps) {
  const { locale } = useLanguage()
  const { desk, add } = useSale()
  const channelId = desk?.channelId ?? ''
  const product = useQuery({
    queryKey: offerKey(channelId, productId, locale),
    queryFn: () => readOffer(channelId, productId, locale),
    enabled: channelId !== '',
  })
  const put = (variant: Wire<VariantOffer>) => {
    add({ variantId: variant.id, quantity: 1 }, product.data?.title ?? variant.sku)
    onClose()
  }
  return (
    <Sheet title={<Trans>Which one?</Trans>} onClose={onClose} size="xl">
      {product.error ? (
        <ProblemState error={product.error} onRetry={() => void product.refetch()} />
      ) : product.data === undefined ? (
        <Skeleton lines={5} height="56px" />
      ) : (
        <OfferSheet
          product={product.data}
          actions={(variant) => <PutIn variant={variant} onPut={() => put(variant)} />}
        />
      )}
    </Sheet>
  )
}

/** What lies where of one variant, and the button that puts it in. */
export function PutIn({ variant, onPut }: { variant: Wire<VariantOffer>; onPut: () => void }) {
  const ids = [variant.id]
  const stock = useQuery({ queryKey: stockKey(ids), queryFn: () => readStock(ids), retry: false })
  return (
    <div className={styles.putIn}>
      <Button
        size="lg"
        onClick={onPut}
        leftSection={<IconPlus size={20} stroke={1.8} aria-hidden="true" />}
      >
        <Trans>Add to the sale</Trans>
      </Button>
      <StockWords stock={stock.data?.[0]} />
    </div>
  )
}
