import { Trans, useLingui } from '@lingui/react/macro'
import { Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { Storefront } from '@redthread/contract/channels'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import {
  findOffers,
  offersKey,
  readStorefronts,
  storefrontsKey,
} from '@redthread/workbench/api/offers'
import { OfferPrice } from '@redthread/workbench/offer/offer-price'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Panes, RowLines } from '../../parts/panes.tsx'
import { ProductPane } from './product-pane.tsx'
import styles from './products.module.css'

/** What a caller asks about: the range as each channel sells it, ready to be shared. */
export function Component() {
  const storefronts = useQuery({ queryKey: storefrontsKey, queryFn: readStorefronts })
  const [wanted, setWanted] = useUrlState('channel')
  const channels = storefronts.data?.items.filter(({ kind }) => kind !== 'store') ?? []
  const channel = channels.find(({ id }) => id === wanted) ?? channels[0]
  if (storefronts.error) {
    return <ProblemState error={storefronts.error} onRetry={() => void storefronts.refetch()} />
  }
  if (channel === undefined) return <Skeleton lines={8} height="38px" />
  return <Products channel={channel} channels={channels} onChannel={setWanted} />
}

interface ProductsProps {
  channel: Wire<Storefront>
  channels: readonly Wire<Storefront>[]
  onChannel: (channelId: string) => void
}

function Products({ channel, channels, onChannel }: ProductsProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [q, setQ] = useUrlState('q')
  const [chosen, choose] = useUrlState('product')
  const [words] = useDebouncedValue(q.trim(), 150)
  const search = { channelId: channel.id, locale, ...(words ? { q: words } : {}) }
  const found = useQuery({
    queryKey: offersKey(search),
    queryFn: () => findOffers(search),
    placeholderData: keepPreviousData,
  })
  const rows = found.data?.items ?? []
  const shown = chosen || rows[0]?.id
  return (
    <Panes
      title={t`Products`}
      label={t`Products found`}
      rows={rows}
      keyOf={({ id }) => id}
      chosen={shown}
      onChoose={choose}
      tools={
        <>
          <TextInput
            aria-label={t`Find a product`}
            placeholder={t`Name, article number or code`}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          <Select
            aria-label={t`Channel`}
            data={channels.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            value={channel.id}
            onChange={(next) => next && onChannel(next)}
            allowDeselect={false}
          />
        </>
      }
      row={({ title, subtitle, price }) => (
        <RowLines
          name={title}
          end={
            <OfferPrice
              currency={price.currency}
              amount={price.from}
              from={price.to > price.from}
            />
          }
          note={subtitle}
        />
      )}
      instead={<Instead pending={found.isPending} />}
    >
      {found.error && rows.length === 0 ? (
        <ProblemState error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {shown === undefined ? null : (
        <ProductPane key={`${channel.id}:${shown}`} channel={channel} productId={shown} />
      )}
    </Panes>
  )
}

function Instead({ pending }: { pending: boolean }) {
  return (
    <div className={styles.instead}>
      {pending ? (
        <Skeleton lines={7} height="38px" />
      ) : (
        <EmptyState title={<Trans>No product found</Trans>}>
          <Trans>Try another word, or look in another channel.</Trans>
        </EmptyState>
      )}
    </div>
  )
}
