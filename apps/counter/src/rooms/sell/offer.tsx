import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { findOffers, offersKey } from '@redthread/workbench/api/offers'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconBarcode, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSale } from '../../sale/sale.tsx'
import { ArticleTiles } from './article-tiles.tsx'
import { CategoryTiles } from './category-tiles.tsx'
import styles from './sell.module.css'
import { useTypedCode } from './use-typed-code.ts'

export interface OfferProps {
  onProduct: (productId: string) => void
  onCamera: () => void
}

/** What the store has: by words or number, by category; a touch puts it into the sale. */
export function Offer({ onProduct, onCamera }: OfferProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { desk } = useSale()
  const [q, setQ] = useTyped()
  const [category, setCategory] = useUrlState('category')
  const [wanted] = useDebouncedValue(q.trim(), 120)
  const field = useRef<HTMLInputElement>(null)
  useFocusAtStart(field)
  useShortcut('/', <Trans>Find a product</Trans>, () => field.current?.focus())
  const search = {
    channelId: desk?.channelId ?? '',
    locale,
    ...(wanted ? { q: wanted } : category ? { category } : {}),
  }
  const found = useQuery({
    queryKey: offersKey(search),
    queryFn: () => findOffers(search),
    enabled: desk !== undefined,
    placeholderData: keepPreviousData,
  })
  const cards = found.data?.items ?? []
  const enter = useTypedCode({ cards, clear: () => setQ(''), onProduct })
  return (
    <>
      <form
        className={styles.line}
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          enter(field.current?.value ?? '')
        }}
      >
        <TextInput
          ref={field}
          size="lg"
          className={styles.field ?? ''}
          aria-label={t`Name, article number or code`}
          placeholder={t`Name, article number or code`}
          leftSection={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
          autoComplete="off"
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <Button
          size="lg"
          variant="default"
          onClick={onCamera}
          leftSection={<IconBarcode size={22} stroke={1.7} aria-hidden="true" />}
        >
          <Trans>Scan</Trans>
        </Button>
      </form>
      {/* It scrolls: whoever has no wheel must be able to stand in it. */}
      <div className={styles.goods} tabIndex={0} role="group" aria-label={t`Products`}>
        {wanted ? null : <CategoryTiles chosen={category} onChoose={setCategory} />}
        {found.error ? (
          <ProblemState error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Skeleton lines={4} height="150px" />
        ) : cards.length === 0 ? (
          <EmptyState title={<Trans>Nothing found</Trans>}>
            <Trans>Try another word, or scan the code on the label.</Trans>
          </EmptyState>
        ) : (
          <ArticleTiles cards={cards} onProduct={onProduct} />
        )}
      </div>
    </>
  )
}

/** On a till with a keyboard one types at once; on a phone the keys would cover everything. */
function useFocusAtStart(field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (matchMedia('(width >= 900px)').matches) field.current?.focus()
  }, [field])
}

/** What is typed, kept in the address as soon as one pauses: a scanner does not wait for it. */
function useTyped(): [string, (q: string) => void] {
  const [kept, keep] = useUrlState('q')
  const [q, setQ] = useState(kept)
  const [paused] = useDebouncedValue(q, 250)
  useEffect(() => {
    if (paused !== kept) keep(paused)
  }, [paused, kept, keep])
  return [q, setQ]
}
