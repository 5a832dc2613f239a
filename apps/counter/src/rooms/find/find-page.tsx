import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { Storefront } from '@redthread/contract/channels'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { findOffers, offersKey } from '@redthread/workbench/api/offers'
import { OfferList } from '@redthread/workbench/offer/offer-list'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconBarcode, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { CameraScan } from '../../scan/camera-scan.tsx'
import { FoundByCode, FoundProduct } from './found-product.tsx'
import { useChannel } from './use-channel.ts'
import styles from './find.module.css'

/** Find what the store sells: by words, by scan, by camera; and tell what it is. */
export function Component() {
  const channel = useChannel()
  if (channel === undefined) {
    return (
      <div className={styles.page}>
        <Skeleton lines={6} height="72px" />
      </div>
    )
  }
  if (channel === null) {
    return (
      <EmptyState title={<Trans>This store sells in no channel yet</Trans>}>
        <Trans>Someone of the back office connects it under Channels.</Trans>
      </EmptyState>
    )
  }
  return <Find channel={channel} />
}

function Find({ channel }: { channel: Wire<Storefront> }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [q, setQ] = useUrlState('q')
  const [code, setCode] = useUrlState('code')
  const [product, setProduct] = useUrlState('product')
  const [wanted] = useDebouncedValue(q.trim(), 120)
  const [scanning, { open, close }] = useDisclosure()
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Find a product</Trans>, () => field.current?.focus())
  useShortcut('mod+b', <Trans>Scan with the camera</Trans>, open)
  const search = { channelId: channel.id, locale, ...(wanted ? { q: wanted } : {}) }
  const found = useQuery({
    queryKey: offersKey(search),
    queryFn: () => findOffers(search),
    placeholderData: keepPreviousData,
  })
  const cards = found.data?.items ?? []
  return (
    <div className={styles.page}>
      <section className={styles.search} aria-label={t`Find a product`}>
        <form
          className={styles.line}
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            if (/^\d{6,}$/.test(q.trim())) setCode(q.trim())
          }}
        >
          <TextInput
            ref={field}
            size="lg"
            className={styles.field ?? ''}
            aria-label={t`Name, article number or code`}
            placeholder={t`Name, article number or code`}
            leftSection={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
            value={q}
            onChange={(event) => {
              setQ(event.currentTarget.value)
            }}
          />
          <Button
            size="lg"
            variant="default"
            onClick={open}
            leftSection={<IconBarcode size={22} stroke={1.7} aria-hidden="true" />}
          >
            <Trans>Scan</Trans>
          </Button>
        </form>
        {found.error ? (
          <ProblemState error={found.error} onRetry={() => void found.refetch()} />
        ) : found.isPending ? (
          <Skeleton lines={4} height="120px" />
        ) : cards.length === 0 ? (
          <EmptyState title={<Trans>Nothing found</Trans>}>
            <Trans>Try another word, or scan the code on the label.</Trans>
          </EmptyState>
        ) : (
          <OfferList
            label={t`Products found`}
            cards={cards}
            chosen={product}
            onChoose={(id) => {
              setCode('')
              setProduct(id)
            }}
          />
        )}
      </section>
      {/* It scrolls: whoever has no wheel must be able to stand in it. */}
      <section
        className={styles.sheet}
        aria-label={t`Chosen product`}
        aria-live="polite"
        tabIndex={0}
      >
        {code ? (
          <FoundByCode key={code} channelId={channel.id} code={code} />
        ) : product ? (
          <FoundProduct key={product} channelId={channel.id} productId={product} />
        ) : (
          <EmptyState title={<Trans>Scan or choose a product</Trans>}>
            <Trans>A scanner works on every screen; it opens the article here.</Trans>
          </EmptyState>
        )}
      </section>
      <CameraScan
        opened={scanning}
        onClose={close}
        onCode={(read) => {
          close()
          setCode(read)
        }}
      />
    </div>
  )
}
