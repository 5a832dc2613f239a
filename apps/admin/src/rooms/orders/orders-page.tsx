import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { exportOrders, ordersKey, readOrders } from '@redthread/workbench/api/orders'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useMay } from '@redthread/workbench/session/use-may'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import { ColumnChooser } from '../../grid/column-chooser.tsx'
import { Grid } from '../../grid/grid.tsx'
import { SavedViews } from '../../grid/saved-views.tsx'
import { useHiddenColumns } from '../../grid/use-hidden-columns.ts'
import { OrderFilters } from './order-filters.tsx'
import { orderWishOf } from './order-wish.ts'
import { useOrderColumns } from './use-order-columns.tsx'

/** Every order of every channel: found, narrowed, taken along as a file. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const go = useNavigate()
  const { locale } = useLanguage()
  const [params, set] = useFilters()
  const said = params.toString()
  const wish = useMemo(() => orderWishOf(new URLSearchParams(said)), [said])
  const [asked] = useDebouncedValue(wish, 180)
  const list = useCursorList([...ordersKey, 'list', asked], (after) => readOrders(asked, after))
  useLive('orders', [...ordersKey, 'list'])
  const columns = useOrderColumns()
  const [hidden, setHidden] = useHiddenColumns('orders', ['store', 'tags'])
  const { sort, ...filter } = wish
  const file = useMutation({
    mutationFn: () => exportOrders({ ...filter, sort: sort ?? 'newest', locale }),
    onSuccess: ({ path }) => location.assign(path),
    onError: sayProblem,
  })
  const isNarrowed = [...params.keys()].some((name) => name !== 'sort')
  return (
    <Page
      width="wide"
      title={<Trans>Orders</Trans>}
      actions={
        <>
          <SavedViews room="orders" />
          <ColumnChooser columns={columns} hidden={hidden} onChange={setHidden} />
          {may('orders:export') ? (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.7} aria-hidden="true" />}
              loading={file.isPending}
              onClick={() => file.mutate()}
            >
              <Trans>Export as CSV</Trans>
            </Button>
          ) : null}
        </>
      }
    >
      <OrderFilters params={params} set={set} />
      <Grid
        label={t`Orders`}
        list={list}
        columns={columns.filter(({ key }) => !hidden.has(key))}
        rowKey={({ id }) => id}
        sort={sort === 'oldest' ? 'placed' : '-placed'}
        onSort={(next) => set('sort', next === 'placed' ? 'oldest' : '')}
        onOpen={({ id }) => void go(`/orders/${id}`)}
        empty={
          isNarrowed ? (
            <EmptyState title={<Trans>No order fits</Trans>}>
              <Trans>Leave out a filter, or look for the number alone.</Trans>
            </EmptyState>
          ) : (
            <EmptyState title={<Trans>No order yet</Trans>}>
              <Trans>What is bought in any channel shows here at once.</Trans>
            </EmptyState>
          )
        }
      />
    </Page>
  )
}
