import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findArticles } from './pricing-api.ts'

export interface ArticlePickerProps {
  /** Id of a variant; empty for all. */
  value: string
  onChange: (variantId: string) => void
}

/** Finds one article by its SKU or name. */
export function ArticlePicker({ value, onChange }: ArticlePickerProps) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const [wanted] = useDebouncedValue(words.trim(), 180)
  const found = useQuery({
    queryKey: ['articles', wanted],
    queryFn: () => findArticles(wanted),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const known = (found.data?.items ?? []).map(({ id, sku, productName }) => ({
    value: id,
    label: `${sku} · ${productName}`,
  }))
  const kept = value && !known.some((each) => each.value === value)
  return (
    <Select
      aria-label={t`Article`}
      placeholder={t`Every article: SKU or name`}
      clearable
      clearButtonProps={{ 'aria-label': t`Every article` }}
      searchable
      // The server has searched already, by more than the label.
      filter={({ options }) => options}
      data={kept ? [{ value, label: words || value }, ...known] : known}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      onSearchChange={setWords}
      nothingFoundMessage={wanted === '' || found.isFetching ? '…' : t`Nothing found`}
    />
  )
}
