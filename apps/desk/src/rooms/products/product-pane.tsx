import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Storefront } from '@redthread/contract/channels'
import { Skeleton } from '@redthread/ui/skeleton'
import { offerKey, readOffer } from '@redthread/workbench/api/offers'
import { OfferSheet } from '@redthread/workbench/offer/offer-sheet'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconCopy, IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { offerInWords, shopAddress } from './offer-in-words.ts'

export interface ProductPaneProps {
  channel: Wire<Storefront>
  productId: string
}

/** One product as an agent tells it, with what can be pasted into the reply. */
export function ProductPane({ channel, productId }: ProductPaneProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const product = useQuery({
    queryKey: offerKey(channel.id, productId, locale),
    queryFn: () => readOffer(channel.id, productId, locale),
  })
  if (product.error) {
    return <ProblemState error={product.error} onRetry={() => void product.refetch()} />
  }
  if (!product.data) return <Skeleton lines={9} height="28px" />
  const { data } = product
  return (
    <OfferSheet
      product={data}
      actions={(variant) => {
        const address = shopAddress(channel, data, variant.sku)
        return (
          <>
            <CopyButton value={offerInWords({ channel, product: data, variant, locale })}>
              {({ copied, copy }) => (
                <Button onClick={copy} leftSection={<IconCopy size={16} aria-hidden="true" />}>
                  {copied ? t`Copied` : t`Copy for the reply`}
                </Button>
              )}
            </CopyButton>
            {address ? (
              <Button
                component="a"
                href={address}
                target="_blank"
                rel="noreferrer"
                variant="default"
                leftSection={<IconExternalLink size={16} aria-hidden="true" />}
              >
                <Trans>Open in the shop</Trans>
              </Button>
            ) : null}
          </>
        )
      }}
    />
  )
}
