import { Trans, useLingui } from '@lingui/react/macro'
import { movementKinds, type MovementKind } from '@redthread/contract/inventory'
import { EmptyState } from '@redthread/ui/empty-state'
import { useLive } from '@redthread/workbench/live/use-live'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { Link } from 'react-router'
import { Choice } from '../../fields/choice.tsx'
import { DatesFilter } from '../../fields/dates-filter.tsx'
import { FilterBar } from '../../fields/filter-bar.tsx'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import { ArticlePicker } from '../pricing/article-picker.tsx'
import { readMovements, stockKey, type Moved, type MovementWish } from './stock-api.ts'
import { movementWords } from './stock-words.ts'
import styles from './stock.module.css'

/** All that ever happened to goods, the latest first; nothing is ever rewritten here. */
export function Component() {
  const { i18n, t } = useLingui()
  const { placeChoices } = usePlaceNames()
  const [params, set] = useFilters()
  const wish = wishOf(params)
  const list = useCursorList([...stockKey, 'ledger', wish], (after) => readMovements(wish, after))
  useLive('stock', [...stockKey, 'ledger'])
  const columns = useColumns()
  const text = (name: string) => params.get(name) ?? ''
  return (
    <>
      <FilterBar>
        <ArticlePicker value={text('article')} onChange={(next) => set('article', next)} />
        <Choice
          label={t`Every place`}
          choices={placeChoices}
          value={params.get('place')}
          onChange={(next) => set('place', next)}
        />
        <Choice
          label={t`Whatever happened`}
          choices={movementKinds.map((value) => ({ value, label: i18n._(movementWords[value]) }))}
          value={params.get('kind')}
          onChange={(next) => set('kind', next)}
        />
        <DatesFilter
          label={t`Moved between`}
          from={text('from')}
          until={text('until')}
          setFrom={(next) => set('from', next)}
          setUntil={(next) => set('until', next)}
        />
      </FilterBar>
      <DataTable
        label={t`Stock movements`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={<Trans>Nothing has moved</Trans>}>
            <Trans>Leave out a filter. Whatever comes, goes or is counted stands here.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}

function wishOf(params: URLSearchParams): MovementWish {
  const [article, place, from, until] = ['article', 'place', 'from', 'until'].map((name) =>
    params.get(name),
  )
  const kind = movementKinds.find((each): each is MovementKind => each === params.get('kind'))
  return {
    ...(article ? { variantId: article } : {}),
    ...(place ? { locationId: place } : {}),
    ...(kind ? { kind } : {}),
    ...(from ? { from: new Date(`${from}T00:00:00`).toISOString() } : {}),
    ...(until ? { until: new Date(`${until}T23:59:59.999`).toISOString() } : {}),
  }
}

function useColumns(): Column<Moved>[] {
  const { i18n, t } = useLingui()
  const { moment } = useFormats()
  const { nameOf } = usePlaceNames()
  return [
    { key: 'when', label: t`When`, cell: ({ at }) => moment(at) },
    {
      key: 'article',
      label: t`Article`,
      cell: ({ variantId, title, sku }) => (
        <Link className={styles.article} to={`/stock/variants/${variantId}`}>
          {title} <code>{sku}</code>
        </Link>
      ),
    },
    { key: 'place', label: t`Place`, cell: ({ locationId }) => nameOf(locationId) },
    { key: 'what', label: t`What`, cell: ({ kind }) => i18n._(movementWords[kind]) },
    {
      key: 'pieces',
      label: t`Pieces`,
      figures: true,
      cell: ({ quantity, change }) =>
        change === 0 ? (
          <span className={styles.quiet}>{quantity}</span>
        ) : (
          <span className={change > 0 ? styles.plus : styles.minus}>
            {change > 0 ? '+' : '−'}
            {Math.abs(change)}
          </span>
        ),
    },
    {
      key: 'why',
      label: t`Why`,
      cell: ({ reason, lot, serials, orderId, reference }) => (
        <>
          {[reason, lot, serials.join(', ')].filter(Boolean).join(' · ')}{' '}
          {orderId ? (
            <Link to={`/orders/${orderId}`}>
              <Trans>the order</Trans>
            </Link>
          ) : reference ? (
            <code className={styles.quiet}>{reference}</code>
          ) : null}
        </>
      ),
    },
    { key: 'who', label: t`Who`, cell: ({ actor }) => <ActorName actor={actor} /> },
  ]
}
