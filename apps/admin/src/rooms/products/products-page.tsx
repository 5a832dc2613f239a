import { Trans, useLingui } from '@lingui/react/macro'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { productStates } from '@redthread/contract/catalog-product'
import { EmptyState } from '@redthread/ui/empty-state'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link, useNavigate } from 'react-router'
import { ColumnChooser } from '../../grid/column-chooser.tsx'
import { Choice } from '../../fields/choice.tsx'
import { Grid } from '../../grid/grid.tsx'
import { SavedViews } from '../../grid/saved-views.tsx'
import { useHiddenColumns } from '../../grid/use-hidden-columns.ts'
import { useSelection } from '../../grid/use-selection.ts'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { BulkBar } from './bulk-bar.tsx'
import { stateWords } from './product-words.ts'
import {
  categoriesKey,
  countProducts,
  productsKey,
  readCategories,
  readProducts,
} from './products-api.ts'
import styles from './products.module.css'
import { useProductColumns } from './use-product-columns.tsx'
import { useProductFilter } from './use-product-filter.ts'
import { VariantGrid } from './variant-grid.tsx'

/** The whole range as a sheet: found, filtered, ordered, edited in place and in bulk. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const go = useNavigate()
  const [rows, setRows] = useUrlState('rows', 'products')
  useShortcut(
    'n',
    <Trans>New product</Trans>,
    () => may('catalog:write') && void go('/products/new'),
  )
  return (
    <Page
      width="wide"
      title={<Trans>Products</Trans>}
      actions={
        <>
          <SegmentedControl
            aria-label={t`What a row is`}
            value={rows}
            onChange={setRows}
            data={[
              { value: 'products', label: t`Products` },
              { value: 'variants', label: t`Variants` },
            ]}
          />
          {may('catalog:write') ? (
            <Button component={Link} to="/products/new">
              <Trans>New product</Trans>
            </Button>
          ) : null}
        </>
      }
    >
      {rows === 'variants' ? <VariantGrid /> : <ProductGrid />}
    </Page>
  )
}

function ProductGrid() {
  const { t } = useLingui()
  const may = useMay()
  const go = useNavigate()
  const { wish, params, set, sort, setSort } = useProductFilter()
  const [asked] = useDebouncedValue(wish, 160)
  const list = useCursorList([...productsKey, 'list', asked], (after) => readProducts(asked, after))
  const { sort: _order, descending: _way, ...filter } = asked
  const counts = useQuery({
    queryKey: [...productsKey, 'counts', filter],
    queryFn: () => countProducts(filter),
    placeholderData: (before) => before,
  })
  useLive('products', productsKey)
  const selection = useSelection()
  const columns = useProductColumns(may('catalog:write'))
  const [hidden, setHidden] = useHiddenColumns('products', ['type', 'created'])
  return (
    <>
      <div className={styles.tools}>
        <Filters params={params} set={set} total={counts.data?.all} />
        <div className={styles.right}>
          <SavedViews room="products" />
          <ColumnChooser columns={columns} hidden={hidden} onChange={setHidden} />
        </div>
      </div>
      {selection.count > 0 ? <BulkBar selection={selection} /> : null}
      {list.error && list.rows.length === 0 ? (
        <ProblemState error={list.error} onRetry={list.retry} />
      ) : (
        <Grid
          label={t`Products`}
          list={list}
          total={counts.data?.all}
          columns={columns.filter(({ key }) => !hidden.has(key))}
          rowKey={({ id }) => id}
          {...(may('catalog:write') ? { selection } : {})}
          sort={sort}
          onSort={setSort}
          onOpen={({ id }) => void go(`/products/${id}`)}
          empty={
            <EmptyState title={<Trans>No product fits</Trans>}>
              <Trans>Leave out a filter, make a product, or import a file.</Trans>
            </EmptyState>
          }
        />
      )}
    </>
  )
}

interface FiltersProps {
  params: URLSearchParams
  set: (name: string, value: string) => void
  total: number | undefined
}

function Filters({ params, set, total }: FiltersProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { count } = useFormats()
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Find a product</Trans>, () => field.current?.focus())
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const categories = useQuery({ queryKey: categoriesKey, queryFn: readCategories })
  return (
    <div className={styles.filters} role="search">
      <TextInput
        ref={field}
        aria-label={t`Title, SKU or GTIN`}
        placeholder={t`Title, SKU or GTIN`}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
        value={params.get('q') ?? ''}
        onChange={(event) => set('q', event.currentTarget.value)}
      />
      <Choice
        label={t`Every state`}
        value={params.get('state')}
        onChange={(next) => set('state', next)}
        choices={productStates.map((value) => ({ value, label: i18n._(stateWords[value].label) }))}
      />
      <Choice
        label={t`Every category`}
        value={params.get('category')}
        onChange={(next) => set('category', next)}
        choices={categories.data?.items.map(({ id, depth, texts, handle }) => ({
          value: id,
          label: `${'– '.repeat(depth)}${texts[locale]?.title ?? handle}`,
        }))}
      />
      <Choice
        label={t`Every channel`}
        value={params.get('channel')}
        onChange={(next) => set('channel', next)}
        choices={channels.data?.items.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      />
      <Choice
        label={t`Complete or not`}
        value={params.get('complete')}
        onChange={(next) => set('complete', next)}
        choices={[
          { value: 'yes', label: t`Complete` },
          { value: 'no', label: t`Something missing` },
        ]}
      />
      {total === undefined ? null : (
        <p className={styles.total} role="status">
          <Trans>{count(total)} products</Trans>
        </p>
      )}
    </div>
  )
}
