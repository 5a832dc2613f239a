import { Trans, useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import {
  fulfillmentKinds,
  fulfillmentStates,
  type FulfillmentKind,
  type FulfillmentState,
} from '@redthread/contract/fulfillment'
import { EmptyState } from '@redthread/ui/empty-state'
import {
  leavingKey,
  readLeaving,
  type Leaving,
  type LeavingWish,
} from '@redthread/workbench/api/fulfillment'
import { useLive } from '@redthread/workbench/live/use-live'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { Page } from '@redthread/workbench/parts/page'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { leavingKindWords, leavingStateWords } from '@redthread/workbench/words/leaving-words'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useNow } from '@redthread/workbench/words/use-now'
import { Choice } from '../../fields/choice.tsx'
import { FilterBar } from '../../fields/filter-bar.tsx'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import styles from './fulfillment.module.css'
import { LeavingCounts } from './leaving-counts.tsx'
import { todayOf } from './today-of.ts'

/** What is to be picked, sent and handed out, place by place, the most pressing first. */
export function Component() {
  const { i18n, t } = useLingui()
  const { placeChoices } = usePlaceNames()
  const [params, set] = useFilters()
  const wish = wishOf(params)
  const [asked] = useDebouncedValue(wish, 180)
  const list = useCursorList([...leavingKey, 'list', asked], (after) => readLeaving(asked, after))
  useLive('fulfillment', leavingKey)
  const columns = useColumns()
  const choose = (name: string) => ({
    value: params.get(name),
    onChange: (next: string) => set(name, next),
  })
  return (
    <Page
      width="wide"
      title={<Trans>Fulfillment</Trans>}
      lead={<Trans>What leaves each store and warehouse: picked, sent, handed out.</Trans>}
    >
      <LeavingCounts params={params} set={set} />
      <FilterBar
        search={{
          label: t`Order number or name`,
          value: params.get('q') ?? '',
          onChange: (next) => set('q', next),
        }}
      >
        <Choice label={t`Every place`} choices={placeChoices} {...choose('place')} />
        <Choice
          label={t`Every way`}
          choices={fulfillmentKinds.map((value) => ({
            value,
            label: i18n._(leavingKindWords[value]),
          }))}
          {...choose('kind')}
        />
        <Choice
          label={t`Still open`}
          choices={[
            { value: 'all', label: t`Open and done` },
            ...fulfillmentStates.map((value) => ({
              value: value as string,
              label: i18n._(leavingStateWords[value].label),
            })),
          ]}
          {...choose('state')}
        />
      </FilterBar>
      <DataTable
        label={t`Fulfillment orders`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => `/fulfillment/${id}`}
        empty={
          <EmptyState title={<Trans>Nothing waits here</Trans>}>
            <Trans>As soon as something is ordered, it shows at the place that it leaves.</Trans>
          </EmptyState>
        }
      />
    </Page>
  )
}

function wishOf(params: URLSearchParams): LeavingWish {
  const [q, place, kind, state] = ['q', 'place', 'kind', 'state'].map(
    (name) => params.get(name)?.trim() ?? '',
  )
  return {
    ...(state === 'all' ? {} : { state: (state || 'open') as FulfillmentState | 'open' }),
    ...(q ? { q } : {}),
    ...(place ? { locationId: place } : {}),
    ...(kind ? { kind: kind as FulfillmentKind } : {}),
    ...(params.has('overdue') ? { dueBy: yesterday() } : {}),
  }
}

function yesterday(): string {
  const at = new Date()
  at.setDate(at.getDate() - 1)
  return todayOf(at)
}

function useColumns(): Column<Leaving>[] {
  const { i18n, t } = useLingui()
  const { day } = useFormats()
  const { nameOf } = usePlaceNames()
  const today = todayOf(useNow())
  return [
    {
      key: 'order',
      label: t`Order`,
      cell: ({ orderNumber }) => <span className={styles.due}>{orderNumber}</span>,
    },
    { key: 'who', label: t`Customer`, cell: ({ recipient }) => recipient.name ?? '–' },
    { key: 'kind', label: t`Way`, cell: ({ kind }) => i18n._(leavingKindWords[kind]) },
    {
      key: 'place',
      label: t`Place`,
      cell: ({ locationId }) => (locationId ? nameOf(locationId) : '–'),
    },
    {
      key: 'due',
      label: t`Due`,
      cell: ({ dueOn, actions }) =>
        dueOn ? (
          <span
            data-late={(dueOn < today && actions.length > 0) || undefined}
            className={styles.due}
          >
            {day(dueOn)}
          </span>
        ) : (
          '–'
        ),
    },
    {
      key: 'pieces',
      label: t`Pieces`,
      figures: true,
      cell: ({ lines }) => <PickedOf lines={lines} />,
    },
    {
      key: 'state',
      label: t`State`,
      cell: ({ state, held }) =>
        held ? (
          <span className={styles.held}>
            <Trans>On hold</Trans>
          </span>
        ) : (
          <StateMark words={leavingStateWords[state]} />
        ),
    },
  ]
}

function PickedOf({ lines }: Pick<Leaving, 'lines'>) {
  const { t } = useLingui()
  const { count } = useFormats()
  const all = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const picked = lines.reduce((sum, line) => sum + line.picked, 0)
  return picked > 0 && picked < all ? t`${picked} of ${all}` : count(all)
}
