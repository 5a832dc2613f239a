import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { VariantRow } from '@redthread/contract/catalog-views'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import type { GridColumn } from '../../grid/grid-column.ts'
import { Grid } from '../../grid/grid.tsx'
import { stateWords } from './product-words.ts'
import { productsKey, readVariants } from './products-api.ts'
import styles from './products.module.css'

type Row = Wire<VariantRow>

/** Every variant as a row of its own: what a shelf, a till and a warehouse know. */
export function VariantGrid({ productId }: { productId?: string }) {
  const { t } = useLingui()
  const go = useNavigate()
  const [q, setQ] = useUrlState('q')
  const [wanted] = useDebouncedValue(q.trim(), 160)
  const wish = { ...(wanted ? { q: wanted } : {}), ...(productId ? { productId } : {}) }
  const list = useCursorList([...productsKey, 'variants', wish], (after) =>
    readVariants(wish, after),
  )
  const columns = useVariantColumns()
  return (
    <>
      <div className={styles.filters} role="search">
        <TextInput
          aria-label={t`Title, SKU or GTIN`}
          placeholder={t`Title, SKU or GTIN`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      </div>
      {list.error && list.rows.length === 0 ? (
        <ProblemState error={list.error} onRetry={list.retry} />
      ) : (
        <Grid
          label={t`Variants`}
          list={list}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={(row) => void go(`/products/${row.productId}`)}
          empty={
            <EmptyState title={<Trans>No variant fits</Trans>}>
              <Trans>Try another word, a SKU or a GTIN.</Trans>
            </EmptyState>
          }
        />
      )}
    </>
  )
}

function useVariantColumns(): GridColumn<Row>[] {
  const { i18n, t } = useLingui()
  const { count, moment } = useFormats()
  return [
    { key: 'sku', label: t`SKU`, width: 180, sort: 'sku', cell: ({ sku }) => sku },
    {
      key: 'product',
      label: t`Product`,
      width: 300,
      cell: ({ productId, productName, thumbnail }) => (
        <>
          {thumbnail ? (
            <img className={styles.thumb} src={thumbnail} alt="" width="28" height="35" />
          ) : (
            <span className={styles.thumb} />
          )}
          <Link to={`/products/${productId}`} tabIndex={-1}>
            {productName}
          </Link>
        </>
      ),
    },
    { key: 'choice', label: t`Choice`, width: 200, cell: ({ labels }) => labels.join(', ') },
    { key: 'gtin', label: t`GTIN`, width: 150, cell: ({ gtin }) => gtin },
    {
      key: 'weight',
      label: t`Weight, g`,
      width: 100,
      figures: true,
      cell: ({ weightG }) => (weightG === null ? '' : count(weightG)),
    },
    {
      key: 'state',
      label: t`State`,
      width: 120,
      cell: ({ state }) => (
        <Status tone={stateWords[state].tone}>{i18n._(stateWords[state].label)}</Status>
      ),
    },
    { key: 'vendor', label: t`Brand or maker`, width: 150, cell: ({ vendor }) => vendor },
    {
      key: 'changed',
      label: t`Changed`,
      width: 130,
      cell: ({ changedAt }) => moment(changedAt),
    },
  ]
}
