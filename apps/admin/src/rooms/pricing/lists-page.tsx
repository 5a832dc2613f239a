import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select } from '@mantine/core'
import { listStates } from '@redthread/contract/pricing-lists'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { useLive } from '@redthread/workbench/live/use-live'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { Link } from 'react-router'
import { AudienceWords } from './audience-words.tsx'
import { listsKey, readLists } from './pricing-api.ts'
import { listStateWords, shortKindWords } from './pricing-words.ts'
import styles from './pricing.module.css'
import { WindowWords } from './window-words.tsx'

/** Every price list: whom it is for, when it holds, and whether it holds now. */
export function Component() {
  const { i18n, t } = useLingui()
  const { count } = useFormats()
  const may = useMay()
  const [state, setState] = useUrlState('state')
  const chosen = listStates.find((each) => each === state)
  const filter = chosen ? { state: chosen } : {}
  const list = useCursorList([...listsKey, 'list', filter], (after) => readLists(filter, after))
  useLive('price-lists', listsKey)
  return (
    <>
      <div className={styles.filters} role="search">
        <Select
          aria-label={t`State`}
          placeholder={t`Every state`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every state` }}
          data={listStates.map((value) => ({ value, label: i18n._(listStateWords[value].label) }))}
          value={chosen ?? null}
          onChange={(next) => setState(next ?? '')}
        />
      </div>
      <DataTable
        label={t`Price lists`}
        list={list}
        rowKey={({ id }) => id}
        to={({ id }) => `/prices/lists/${id}`}
        columns={[
          { key: 'name', label: <Trans>Name</Trans>, width: '30%', cell: ({ name }) => name },
          {
            key: 'state',
            label: <Trans>State</Trans>,
            cell: (row) => (
              <Status tone={row.inForce ? 'positive' : listStateWords[row.state].tone}>
                {row.inForce ? <Trans>In force</Trans> : i18n._(listStateWords[row.state].label)}
              </Status>
            ),
          },
          {
            key: 'kind',
            label: <Trans>Kind</Trans>,
            cell: ({ kind }) => i18n._(shortKindWords[kind]),
          },
          {
            key: 'audience',
            label: <Trans>For</Trans>,
            cell: (row) => <AudienceWords list={row} />,
          },
          {
            key: 'window',
            label: <Trans>When</Trans>,
            cell: ({ startsAt, endsAt }) => <WindowWords from={startsAt} until={endsAt} />,
          },
          {
            key: 'rows',
            label: <Trans>Price rows</Trans>,
            figures: true,
            cell: ({ rows }) => count(rows),
          },
        ]}
        empty={
          <EmptyState
            title={<Trans>No price list here</Trans>}
            action={
              may('pricing:write') ? (
                <Button component={Link} to="/prices/lists/new" variant="default">
                  <Trans>Make the first one</Trans>
                </Button>
              ) : undefined
            }
          >
            <Trans>
              A list holds prices for an occasion: a sale, a country, a group of customers.
            </Trans>
          </EmptyState>
        }
      />
    </>
  )
}
