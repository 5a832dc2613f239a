import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { consignmentStates } from '@redthread/contract/inventory-documents'
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
import {
  documentsKey,
  readDocuments,
  type DocumentInList,
  type DocumentWish,
  type Kind,
} from './documents-api.ts'
import { NewDocumentSheet } from './new-document-sheet.tsx'
import { consignmentStateWords } from './stock-words.ts'

/** Transfers between places, or what suppliers send: drafted, sent, taken in. */
export function DocumentsPage({ kind }: { kind: Kind }) {
  const { i18n, t } = useLingui()
  const mayWrite = useMay()('inventory:write')
  const { placeChoices } = usePlaceNames()
  const [params, set] = useFilters()
  const wish = wishOf(params)
  const key = documentsKey(kind)
  const list = useCursorList([...key, wish], (after) => readDocuments(kind, wish, after))
  useLive(`stock-${kind}s`, key)
  const columns = useColumns(kind)
  const isTransfer = kind === 'transfer'
  const words = isTransfer ? <Trans>New transfer</Trans> : <Trans>New receipt</Trans>
  const begin = () => set('new', 'yes')
  useShortcut('n', words, () => mayWrite && begin())
  return (
    <>
      <FilterBar right={mayWrite ? <Button onClick={begin}>{words}</Button> : null}>
        <Choice
          label={t`Every place`}
          choices={placeChoices}
          value={params.get('place')}
          onChange={(next) => set('place', next)}
        />
        <Choice
          label={t`Every state`}
          choices={consignmentStates.map((value) => ({
            value,
            label: i18n._(consignmentStateWords[value].label),
          }))}
          value={params.get('state')}
          onChange={(next) => set('state', next)}
        />
      </FilterBar>
      <DataTable
        label={isTransfer ? t`Transfers` : t`Receipts`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => `/stock/${kind}s/${id}`}
        empty={
          isTransfer ? (
            <EmptyState title={<Trans>No transfer yet</Trans>}>
              <Trans>Move goods from where there is plenty to where they run out.</Trans>
            </EmptyState>
          ) : (
            <EmptyState title={<Trans>No receipt yet</Trans>}>
              <Trans>Announce what a supplier sends, then take in what arrives.</Trans>
            </EmptyState>
          )
        }
      />
      {params.has('new') && mayWrite ? (
        <NewDocumentSheet kind={kind} onClose={() => set('new', '')} />
      ) : null}
    </>
  )
}

function wishOf(params: URLSearchParams): DocumentWish {
  const locationId = params.get('place')
  const state = consignmentStates.find((each) => each === params.get('state'))
  return { ...(locationId ? { locationId } : {}), ...(state ? { state } : {}) }
}

function useColumns(kind: Kind): Column<DocumentInList>[] {
  const { t } = useLingui()
  const { count, day, ago } = useFormats()
  const { nameOf } = usePlaceNames()
  return [
    { key: 'number', label: t`Number`, cell: ({ number }) => <code>{number}</code> },
    kind === 'transfer'
      ? {
          key: 'from',
          label: t`From`,
          cell: ({ fromLocationId }) => (fromLocationId ? nameOf(fromLocationId) : '–'),
        }
      : { key: 'supplier', label: t`Supplier`, cell: ({ supplier }) => supplier ?? '–' },
    { key: 'to', label: t`To`, cell: ({ toLocationId }) => nameOf(toLocationId) },
    {
      key: 'state',
      label: t`State`,
      cell: ({ state }) => <StateMark words={consignmentStateWords[state]} />,
    },
    {
      key: 'pieces',
      label: t`Pieces`,
      figures: true,
      cell: ({ pieces, received }) =>
        received > 0 && received < pieces ? t`${received} of ${pieces}` : count(pieces),
    },
    {
      key: 'expected',
      label: t`Expected`,
      cell: ({ expectedOn }) => (expectedOn ? day(expectedOn) : '–'),
    },
    { key: 'changed', label: t`Changed`, figures: true, cell: ({ changedAt }) => ago(changedAt) },
  ]
}
