import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { countStates } from '@redthread/contract/inventory-documents'
import { EmptyState } from '@redthread/ui/empty-state'
import { useLive } from '@redthread/workbench/live/use-live'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { Choice } from '../../fields/choice.tsx'
import { FilterBar } from '../../fields/filter-bar.tsx'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import { countsKey, readCounts, type CountInList } from './documents-api.ts'
import { NewCountSheet } from './new-count-sheet.tsx'
import { countStateWords } from './stock-words.ts'

/** Counts of what really lies there: asked for, counted, looked over, booked. */
export function Component() {
  const { i18n, t } = useLingui()
  const mayWrite = useMay()('inventory:write')
  const { placeChoices } = usePlaceNames()
  const [params, set] = useFilters()
  const [locationId, said] = [params.get('place'), params.get('state')]
  const state = countStates.find((each) => each === said)
  const wish = { ...(locationId ? { locationId } : {}), ...(state ? { state } : {}) }
  const list = useCursorList([...countsKey, wish], (after) => readCounts(wish, after))
  useLive('stock-counts', countsKey)
  const columns = useColumns()
  const begin = () => set('new', 'yes')
  useShortcut('n', <Trans>New count</Trans>, () => mayWrite && begin())
  return (
    <>
      <FilterBar
        right={
          mayWrite ? (
            <Button onClick={begin}>
              <Trans>New count</Trans>
            </Button>
          ) : null
        }
      >
        <Choice
          label={t`Every place`}
          choices={placeChoices}
          value={locationId}
          onChange={(next) => set('place', next)}
        />
        <Choice
          label={t`Every state`}
          choices={countStates.map((value) => ({
            value,
            label: i18n._(countStateWords[value].label),
          }))}
          value={said}
          onChange={(next) => set('state', next)}
        />
      </FilterBar>
      <DataTable
        label={t`Counts`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => `/stock/counts/${id}`}
        empty={
          <EmptyState title={<Trans>No count yet</Trans>}>
            <Trans>Have a place counted, or only the articles that you doubt.</Trans>
          </EmptyState>
        }
      />
      {params.has('new') && mayWrite ? <NewCountSheet onClose={() => set('new', '')} /> : null}
    </>
  )
}

function useColumns(): Column<CountInList>[] {
  const { t } = useLingui()
  const { ago } = useFormats()
  const { nameOf } = usePlaceNames()
  return [
    { key: 'place', label: t`Place`, cell: ({ locationId }) => nameOf(locationId) },
    {
      key: 'what',
      label: t`What`,
      cell: ({ wholeLocation, note }) =>
        [wholeLocation ? t`The whole place` : t`Some articles`, note].filter(Boolean).join(' · '),
    },
    {
      key: 'state',
      label: t`State`,
      cell: ({ state }) => <StateMark words={countStateWords[state]} />,
    },
    {
      key: 'counted',
      label: t`Counted`,
      figures: true,
      cell: ({ counted, variants }) => t`${counted} of ${variants}`,
    },
    {
      key: 'blind',
      label: t`How`,
      cell: ({ blind }) => (blind ? t`Blind` : t`With what is expected`),
    },
    { key: 'changed', label: t`Changed`, figures: true, cell: ({ changedAt }) => ago(changedAt) },
  ]
}
