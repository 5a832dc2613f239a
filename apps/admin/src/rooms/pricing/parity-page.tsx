import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { useLive } from '@redthread/workbench/live/use-live'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { GridColumn } from '../../grid/grid-column.ts'
import { Grid } from '../../grid/grid.tsx'
import { brandsKey, readBrands } from '../brands/brands-api.ts'
import { flaggedFirst } from './flagged-first.ts'
import { ParityMark } from './parity-mark.tsx'
import { parityKey, type Parity } from './pricing-api.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'
import { WhySheet } from './why-sheet.tsx'

/** What articles cost in every channel of a brand, side by side; what differs comes first. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { count } = useFormats()
  const { channels, nameOf } = useChannels()
  const brands = useQuery({ queryKey: brandsKey, queryFn: readBrands })
  const [brand, setBrand] = useUrlState('brand')
  const [money, setMoney] = useUrlState('currency')
  const [show, setShow] = useUrlState('show', 'all')
  const [q, setQ] = useUrlState('q')
  const [words] = useDebouncedValue(q.trim(), 200)
  const [open, setOpen] = useState<{ row: Parity; channelId: string } | null>(null)
  const brandId = brand || brands.data?.items[0]?.id || ''
  const ofBrand = channels.filter((each) => each.brandId === brandId && each.state !== 'archived')
  const currencies = [...new Set(ofBrand.map(({ currency }) => currency))]
  const currency = currencies.find((each) => each === money) ?? currencies[0] ?? ''
  const compared = ofBrand.filter((each) => each.currency === currency)
  const wish = { brandId, currency, ...(words ? { q: words } : {}) }
  const list = useCursorList([...parityKey, wish, show], (after) =>
    flaggedFirst(wish, { only: show === 'flagged', after }),
  )
  useLive('prices', parityKey)
  useLive('price-lists', parityKey)
  const shown = compared.toSorted((a, b) => flagsOf(list.rows, b.id) - flagsOf(list.rows, a.id))
  const columns: GridColumn<Parity>[] = [
    {
      key: 'article',
      label: t`Article`,
      width: 260,
      fixed: true,
      cell: ({ title, sku }) => (
        <span className={styles.article}>
          <span>{title}</span>
          <code>{sku}</code>
        </span>
      ),
    },
    {
      key: 'usual',
      label: t`Usual price`,
      width: 120,
      figures: true,
      cell: ({ usual }) =>
        usual === null || currency === '' ? (
          '–'
        ) : (
          <Money value={{ amount: usual, currency }} locale={locale} />
        ),
    },
    {
      key: 'flagged',
      label: t`Differing`,
      width: 100,
      figures: true,
      cell: ({ flagged }) => (flagged === 0 ? '–' : <strong>{count(flagged)}</strong>),
    },
    ...shown.map(({ id }): GridColumn<Parity> => ({
      key: id,
      label: nameOf(id),
      width: 150,
      figures: true,
      cell: (row) => (
        <ParityMark row={row} channelId={id} onOpen={() => setOpen({ row, channelId: id })} />
      ),
    })),
  ]
  return (
    <>
      <div className={styles.filters} role="search">
        <Select
          aria-label={t`Brand`}
          data={brands.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={brandId}
          onChange={(next) => setBrand(next ?? '')}
          allowDeselect={false}
        />
        <Select
          aria-label={t`Currency`}
          data={currencies}
          value={currency}
          onChange={(next) => setMoney(next ?? '')}
          allowDeselect={false}
        />
        <TextInput
          aria-label={t`Find an article`}
          placeholder={t`Name or SKU`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t`Which articles`}
          data={[
            { value: 'all', label: t`All, differing first` },
            { value: 'flagged', label: t`Only differing` },
          ]}
          value={show}
          onChange={setShow}
        />
      </div>
      {compared.length === 1 ? (
        <p className={styles.quiet}>
          <Trans>The brand has one channel in this currency, so nothing can differ.</Trans>
        </p>
      ) : null}
      {brandId && currency ? (
        <Grid
          label={t`Prices by channel`}
          list={list}
          columns={columns}
          rowKey={({ variantId }) => variantId}
          onOpen={(row, column) => {
            const differing = row.cells.find(({ standing }) => standing === 'flagged')
            const isChannel = row.cells.some((cell) => cell.channelId === column)
            const channelId = isChannel ? column : (differing ?? row.cells[0])?.channelId
            if (channelId) setOpen({ row, channelId })
          }}
          empty={
            <EmptyState
              title={
                show === 'flagged' ? (
                  <Trans>Every channel tells the same price</Trans>
                ) : (
                  <Trans>Nothing is priced here</Trans>
                )
              }
            >
              {show === 'flagged' ? (
                <Trans>Or the difference has been declared; see the exceptions.</Trans>
              ) : (
                <Trans>Change the filter, or give the articles a price.</Trans>
              )}
            </EmptyState>
          }
        />
      ) : null}
      {open ? <WhySheet {...open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

/** How often a channel differs: where it does, it stands next to the usual price. */
function flagsOf(rows: readonly Parity[], channelId: string): number {
  return rows.filter(({ cells }) =>
    cells.some((cell) => cell.channelId === channelId && cell.standing === 'flagged'),
  ).length
}
