import { Trans } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { findCode, offerKey, readOffer } from '@redthread/workbench/api/offers'
import { asProblem } from '@redthread/workbench/api/problem'
import { OfferSheet } from '@redthread/workbench/offer/offer-sheet'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'

/** The article behind a scanned or typed code. */
export function FoundByCode({ channelId, code }: { channelId: string; code: string }) {
  const { locale } = useLanguage()
  const found = useQuery({
    queryKey: ['offers', channelId, 'code', code, locale],
    queryFn: () => findCode(channelId, code, locale),
    retry: false,
  })
  if (found.isPending) return <Skeleton lines={5} height="56px" />
  if (found.error) {
    if (asProblem(found.error).status !== 404) {
      return <ProblemState error={found.error} onRetry={() => void found.refetch()} />
    }
    return (
      <EmptyState title={<Trans>No article carries this code</Trans>}>
        <Trans>
          Read: <code>{code}</code>. It may be sold elsewhere, or the label may be damaged: search
          by name.
        </Trans>
      </EmptyState>
    )
  }
  const { product, sku } = found.data
  return <FoundProduct channelId={channelId} productId={product.id} sku={sku} />
}

export interface FoundProductProps {
  channelId: string
  productId: string
  sku?: string
}

/** The whole product, with the variant that was scanned. */
export function FoundProduct({ channelId, productId, sku }: FoundProductProps) {
  const { locale } = useLanguage()
  const product = useQuery({
    queryKey: offerKey(channelId, productId, locale),
    queryFn: () => readOffer(channelId, productId, locale),
  })
  if (product.isPending) return <Skeleton lines={5} height="56px" />
  if (product.error) {
    return <ProblemState error={product.error} onRetry={() => void product.refetch()} />
  }
  return <OfferSheet product={product.data} sku={sku} />
}
