import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, Select } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { PriceRow } from '@redthread/contract/pricing'
import { currencies, type Currency } from '@redthread/kernel/money'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { readPrices, setPrices, type View } from './products-api.ts'
import styles from './products.module.css'

type Row = Wire<PriceRow>

/** What the variants cost: the usual price of each currency to edit, and all that differs. */
export function PricesPart({ product }: { product: View }) {
  const { t } = useLingui()
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const key = ['prices', 'product', product.id]
  const prices = useQuery({ queryKey: key, queryFn: () => readPrices(product.id) })
  const traded = [...new Set(channels.data?.items.map((channel) => channel.currency) ?? [])]
  const [wanted, setWanted] = useState<Currency | null>(null)
  const currency = wanted ?? traded[0]
  if (prices.error) {
    return <ProblemState error={prices.error} onRetry={() => void prices.refetch()} />
  }
  if (!prices.data || currency === undefined) return <Skeleton lines={6} height="32px" />
  const rows = prices.data.items
  const special = rows.filter((row) => !isUsual(row))
  return (
    <div className={styles.part}>
      <Section
        title={<Trans>Base prices</Trans>}
        note={<Trans>With VAT, for everybody, until a list says otherwise.</Trans>}
        actions={
          <Select
            aria-label={t`Currency`}
            data={traded}
            value={currency}
            onChange={(next) => next && setWanted(next)}
            allowDeselect={false}
          />
        }
      >
        <UsualPrices product={product} rows={rows} currency={currency} stale={key} />
      </Section>
      <Section title={<Trans>All other prices</Trans>}>
        {special.length === 0 ? (
          <EmptyState title={<Trans>One price for all</Trans>}>
            <Trans>No list, channel, group or quantity has a price of its own.</Trans>
          </EmptyState>
        ) : (
          <ul className={styles.special}>
            {special.map((row) => (
              <Special key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}

interface UsualPricesProps {
  product: View
  rows: readonly Row[]
  currency: Currency
  stale: string[]
}

function UsualPrices({ product, rows, currency, stale }: UsualPricesProps) {
  const { t } = useLingui()
  const may = useMay()
  const queries = useQueryClient()
  const unit = 10 ** currencies[currency]
  const usual = new Map(
    rows
      .filter((row) => isUsual(row) && row.currency === currency)
      .map((row) => [row.variantId, row]),
  )
  const save = useMutation({
    mutationFn: async (input: { variantId: `var_${string}`; amount: number | null }) => {
      const before = usual.get(input.variantId)?.amount ?? null
      await setPrices([{ ...input, currency }])
      return before
    },
    onSuccess: (before, { variantId }) => {
      void queries.invalidateQueries({ queryKey: stale })
      sayDone(t`Saved`, () => save.mutate({ variantId, amount: before }))
    },
    onError: sayProblem,
  })
  return (
    <div className={styles.usualPrices}>
      {product.document.variants.map(({ id, sku, options }) => {
        const variantId = id
        if (variantId === undefined) return null
        const amount = usual.get(variantId)?.amount
        return (
          <NumberInput
            key={`${variantId}:${amount ?? ''}`}
            label={[sku, ...Object.values(options)].join(' · ')}
            defaultValue={amount === undefined ? '' : amount / unit}
            min={0}
            decimalScale={currencies[currency]}
            fixedDecimalScale
            hideControls
            disabled={!may('pricing:write')}
            rightSection={<span className={styles.unit}>{currency}</span>}
            rightSectionWidth={52}
            onBlur={(event) => {
              const said = event.currentTarget.value.replace(',', '.')
              const next = said === '' ? null : Math.round(Number(said) * unit)
              if (next !== (amount ?? null)) save.mutate({ variantId, amount: next })
            }}
          />
        )
      })}
    </div>
  )
}

function Special({ row }: { row: Row }) {
  const { locale } = useLanguage()
  const { day } = useFormats()
  const { sku, amount, currency, minQuantity, validFrom, validUntil } = row
  const where = [row.listId, row.channelId, row.groupId, row.companyId, row.country].filter(Boolean)
  return (
    <li>
      <code>{sku}</code>
      <span>{where.join(' · ')}</span>
      <span>
        {minQuantity > 1 ? <Trans>from {minQuantity} pieces</Trans> : null}{' '}
        {validFrom || validUntil
          ? [validFrom, validUntil].map((at) => (at ? day(at) : '…')).join(' – ')
          : null}
      </span>
      <Money value={{ amount, currency }} locale={locale} />
    </li>
  )
}

function isUsual(row: Row): boolean {
  const { channelId, country, listId, groupId, companyId, minQuantity, validUntil } = row
  const special = channelId ?? country ?? listId ?? groupId ?? companyId ?? validUntil
  return special === null && minQuantity === 1
}
