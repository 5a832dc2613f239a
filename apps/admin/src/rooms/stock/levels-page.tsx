import { Trans, useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { useLive } from '@redthread/workbench/live/use-live'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMay } from '@redthread/workbench/session/use-may'
import { useNavigate } from 'react-router'
import { Choice } from '../../fields/choice.tsx'
import { FilterBar } from '../../fields/filter-bar.tsx'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import { ColumnChooser } from '../../grid/column-chooser.tsx'
import { Grid } from '../../grid/grid.tsx'
import { SavedViews } from '../../grid/saved-views.tsx'
import { useHiddenColumns } from '../../grid/use-hidden-columns.ts'
import { readStock, stockKey, type Standing, type StockWish } from './stock-api.ts'
import { standingWords } from './stock-words.ts'
import { useLevelColumns } from './use-level-columns.tsx'

const standings: readonly Standing[] = ['attention', 'low', 'out', 'owed', 'fine']

/** What lies at each place, article by article; what was counted is typed right into the sheet. */
export function Component() {
  const { i18n, t } = useLingui()
  const may = useMay()
  const go = useNavigate()
  const { placeChoices } = usePlaceNames()
  const [params, set] = useFilters()
  const wish = wishOf(params)
  const [asked] = useDebouncedValue(wish, 180)
  const list = useCursorList([...stockKey, 'list', asked], (after) => readStock(asked, after))
  useLive('stock', [...stockKey, 'list'])
  const columns = useLevelColumns(may('inventory:write'))
  const [hidden, setHidden] = useHiddenColumns('stock', ['unavailable', 'changed'])
  const choose = (name: string) => ({
    value: params.get(name),
    onChange: (next: string) => set(name, next),
  })
  return (
    <>
      <FilterBar
        search={{
          label: t`Name or SKU`,
          value: params.get('q') ?? '',
          onChange: (next) => set('q', next),
        }}
        right={
          <>
            <SavedViews room="stock" />
            <ColumnChooser columns={columns} hidden={hidden} onChange={setHidden} />
          </>
        }
      >
        <Choice label={t`Every place`} choices={placeChoices} {...choose('place')} />
        <Choice
          label={t`However much`}
          choices={standings.map((value) => ({
            value,
            label: value === 'attention' ? t`Needs attention` : i18n._(standingWords[value].label),
          }))}
          {...choose('standing')}
        />
      </FilterBar>
      <Grid
        label={t`Stock levels`}
        list={list}
        columns={columns.filter(({ key }) => !hidden.has(key))}
        rowKey={({ variantId, locationId }) => `${variantId}:${locationId}`}
        onOpen={({ variantId, locationId }) =>
          void go(`/stock/variants/${variantId}?place=${locationId}`)
        }
        empty={
          <EmptyState title={<Trans>Nothing lies here</Trans>}>
            <Trans>Leave out a filter, take in a receipt, or import stock from a file.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}

function wishOf(params: URLSearchParams): StockWish {
  const q = params.get('q')?.trim()
  const locationId = params.get('place')
  const standing = standings.find((each) => each === params.get('standing'))
  return {
    ...(q ? { q } : {}),
    ...(locationId ? { locationId } : {}),
    ...(standing ? { standing } : {}),
  }
}
