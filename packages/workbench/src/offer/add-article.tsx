import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { ProductDetail } from '@redthread/contract/storefront'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findOffers, offerKey, offersKey, readOffer } from '../api/offers.ts'
import { ProblemLine } from '../parts/problem-line.tsx'
import { useLanguage } from '../words/use-language.ts'
import { OfferPrice } from './offer-price.tsx'
import { VariantChoice } from './variant-choice.tsx'
import styles from './offer.module.css'

/** An article that was chosen. */
export interface ChosenArticle {
  readonly variantId: `var_${string}`
  readonly title: string
  /** The options in words; empty where there is no choice. */
  readonly detail: string
}

export interface AddArticleProps {
  channelId: string
  onAdd: (article: ChosenArticle) => void
  pending?: boolean
}

/** Finds a product as the channel sells it, by name or number, and picks the variant. */
export function AddArticle({ channelId, onAdd, pending = false }: AddArticleProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [typed, setTyped] = useState('')
  const [productId, choose] = useState<string | null>(null)
  const [q] = useDebouncedValue(typed.trim(), 160)
  const search = { channelId, locale, limit: 12, ...(q ? { q } : {}) }
  const found = useQuery({
    queryKey: offersKey(search),
    queryFn: () => findOffers(search),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  const product = useQuery({
    queryKey: offerKey(channelId, productId ?? '', locale),
    queryFn: () => readOffer(channelId, productId ?? '', locale),
    enabled: productId !== null,
  })
  const data = (q === '' ? [] : (found.data?.items ?? [])).map(({ id, title, subtitle }) => ({
    value: id as string,
    label: [title, subtitle].filter(Boolean).join(' · '),
  }))
  const done = (article: ChosenArticle) => {
    onAdd(article)
    choose(null)
    setTyped('')
  }
  return (
    <div className={styles.addArticle}>
      <Select
        label={t`Add an article`}
        placeholder={t`Name, article number or code`}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
        // The server has searched already, by more than the label.
        filter={({ options }) => options}
        data={data}
        value={productId}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={choose}
        nothingFoundMessage={q === '' || found.isFetching ? '…' : t`Nothing found`}
      />
      <ProblemLine error={product.error ?? found.error} />
      {productId !== null && product.data ? (
        <Choice key={productId} product={product.data} pending={pending} onAdd={done} />
      ) : null}
    </div>
  )
}

interface ChoiceProps {
  product: Wire<ProductDetail>
  pending: boolean
  onAdd: (article: ChosenArticle) => void
}

function Choice({ product, pending, onAdd }: ChoiceProps) {
  const [values, choose] = useState(product.variants[0]?.values ?? [])
  const variant = product.variants.find((each) => each.values.join() === values.join())
  const detail = product.options
    .map(({ values: known }, place) => known[values[place] ?? -1]?.label ?? '')
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <VariantChoice product={product} values={values} onChoose={choose} />
      <Group gap={16}>
        {variant ? (
          <OfferPrice
            currency={product.price.currency}
            amount={variant.amount}
            prior={variant.prior}
          />
        ) : null}
        <Button
          variant="default"
          loading={pending}
          disabled={variant === undefined}
          onClick={() => variant && onAdd({ variantId: variant.id, title: product.title, detail })}
        >
          <Trans>Add</Trans>
        </Button>
      </Group>
    </>
  )
}
