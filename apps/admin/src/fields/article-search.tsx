import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findArticles } from '../rooms/pricing/pricing-api.ts'

/** An article that was found. */
export interface FoundArticle {
  readonly variantId: `var_${string}`
  readonly sku: string
  readonly title: string
}

/** Finds articles by SKU or name and hands each on; then it is empty again for the next. */
export function ArticleSearch({ onFound }: { onFound: (article: FoundArticle) => void }) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const [wanted] = useDebouncedValue(words.trim(), 180)
  const found = useQuery({
    queryKey: ['articles', wanted],
    queryFn: () => findArticles(wanted),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const items = wanted === '' ? [] : (found.data?.items ?? [])
  return (
    <Select
      label={<Trans>Add an article</Trans>}
      placeholder={t`SKU or name`}
      searchable
      // The server has searched already, by more than the label.
      filter={({ options }) => options}
      data={items.map(({ id, sku, productName, labels }) => ({
        value: id,
        label: [sku, productName, labels.join(', ')].filter(Boolean).join(' · '),
      }))}
      value={null}
      searchValue={words}
      onSearchChange={setWords}
      onChange={(id) => {
        const chosen = items.find((item) => item.id === id)
        if (chosen === undefined) return
        const title = [chosen.productName, ...chosen.labels].join(', ')
        onFound({ variantId: chosen.id as `var_${string}`, sku: chosen.sku, title })
        setWords('')
      }}
      nothingFoundMessage={wanted === '' || found.isFetching ? '…' : t`Nothing found`}
    />
  )
}
